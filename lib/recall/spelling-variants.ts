/**
 * Different spellings of one word that no ending explains: folded spelling → the spelling that stands for all.
 * Reasons: abbreviations printed both ways, British and American spelling, transliterations of the same name.
 */
const VARIANTS: [reason: string, table: Record<string, string>][] = [
  ['a sign for a word', { '%': 'percent', pct: 'percent', percentage: 'percent' }],
  ['units printed both ways', { bn: 'billion', mn: 'million', tn: 'trillion', km: 'kilometer' }],
  ['a country and its short forms', { usa: 'america', american: 'america', uk: 'britain', british: 'britain' }],
  ['organisations', { un: 'united-nations', eu: 'european-union', potus: 'president' }],
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

/** The spelling that stands for all spellings of a folded word; the word itself where it has only one. */
export function oneSpelling(word: string): string {
  return all.get(word) ?? word;
}
