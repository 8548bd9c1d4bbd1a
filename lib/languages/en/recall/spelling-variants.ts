/**
 * Different spellings of one word that no ending explains: folded spelling → the spelling that stands for all.
 * Reasons: abbreviations printed both ways, British and American spelling, transliterations of the same name.
 */
const VARIANTS: [reason: string, table: Record<string, string>][] = [
  ['a sign for a word', { '%': 'percent', pct: 'percent', percentage: 'percent' }],
  ['units printed both ways', { bn: 'billion', mn: 'million', tn: 'trillion', km: 'kilometer' }],
  ['a country and its short forms', { usa: 'america', american: 'america', uk: 'britain', british: 'britain' }],
  [
    'British and American spelling',
    {
      defence: 'defense',
      labour: 'labor',
      centre: 'center',
      programme: 'program',
      favour: 'favor',
      honour: 'honor',
      neighbour: 'neighbor',
      behaviour: 'behavior',
      kilometre: 'kilometer',
      cheque: 'check',
      licence: 'license',
      offence: 'offense',
    },
  ],
  [
    'transliterations',
    {
      kiev: 'kyiv',
      zelenskyy: 'zelensky',
      zelenskiy: 'zelensky',
      gaddafi: 'qaddafi',
      kadafi: 'qaddafi',
      alqaida: 'qaeda',
      alqaeda: 'qaeda',
      qaida: 'qaeda',
      daesh: 'isis',
      isil: 'isis',
    },
  ],
];

const all = new Map(VARIANTS.flatMap(([, table]) => Object.entries(table)));

/** Two words that are also printed as one abbreviation or one word → what stands for both. */
const PAIRS = new Map([
  ['united states', 'america'],
  ['united kingdom', 'britain'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['per cent', 'percent'],
]);

const PAIR_STARTS = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0]));

/** What stands for two folded words in a row that are one elsewhere (`united`, `nations`); null for all others. */
export function oneWordFor(first: string, second: string): string | null {
  if (!PAIR_STARTS.has(first)) return null;
  return PAIRS.get(`${first} ${second}`) ?? null;
}

/** The spelling that stands for all spellings of a folded word; the word itself where it has only one. */
export function oneSpelling(word: string): string {
  return all.get(word) ?? word;
}
