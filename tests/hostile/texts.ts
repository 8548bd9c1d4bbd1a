/**
 * Texts that somebody may write to make a reader of text slow: each gives about `n` UTF-16 units. What is long in real
 * texts (words, names, quotations) stands beside what only a hostile one has (runs of one mark, nests, lone
 * surrogates).
 */
export type HostileText = (n: number) => string;

/** `piece` again and again, `n` units long. */
const runOf =
  (piece: string): HostileText =>
  (n) =>
    piece.repeat(Math.ceil(n / piece.length));

/** Pieces that are repeated, by name. */
const PIECES: Readonly<Record<string, string>> = {
  'exclamation marks': '!',
  'question marks': '?',
  ellipses: '…',
  stops: '.',
  'stops apart': '. ',
  'danda stops': '।',
  'stops and closing marks': '.”',
  'closing marks': '”',
  'opening marks': '“',
  'straight marks': '"',
  'single marks': '’',
  'marks of lines': '``',
  'quoted words': '“Yes,” ',
  'quotations never closed': '“We will stay ',
  'nested brackets': '(',
  'footnote marks': '[1]',
  'templates never closed': '{{',
  'templates of values': '{{a|',
  'inner links never closed': '[[',
  'addresses never closed': '[https://a.example ',
  'comments never closed': '<!--',
  'references never closed': '<ref name=a>',
  'categories never closed': '[[Category:',
  'bold marks': "'''",
  'bullets of a list': '\n* ',
  'headings of a page': '\n==a==\n',
  'tables never closed': '\n{|',
  commas: ', ',
  colons: ': ',
  dashes: '—',
  hyphens: '-',
  'hyphened word': 'a-',
  'letters with stops': 'a.',
  'abbreviations that own their stop': 'Mr. ',
  initials: 'U.S. ',
  capitals: 'A',
  'capital words': 'Ana ',
  'names with particles': 'van der ',
  'names in a list': 'Ana Kovač, ',
  'names with and': 'Ana Kovač and ',
  roles: 'president ',
  'reporting words': 'said ',
  'reported clauses': 'he said that ',
  'known name again': 'Ana Kovač said she would stay. ',
  pronouns: 'he ',
  negations: 'not ',
  digits: '7',
  'numbers apart': '7 ',
  dates: '2025-01-01 ',
  spaces: ' ',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  lines: '\n',
  'zero-width spaces': '\u200b',
  joiners: 'a\u200d',
  'soft hyphens': 'a\u00ad',
  'combining marks': 'a\u0301',
  'marks alone': '\u0301',
  'lone surrogates': '\ud800',
  'overrides of direction': '\u202e',
  pictures: '👩‍👩‍👧',
  Chinese: '他说',
  Arabic: 'قال ',
  entities: '&amp;',
  'entities cut off': '&#',
  bars: ' | a b',
  slashes: '/',
  addresses: 'https://a.example/ ',
  equals: 'a=1&',
  'escaped marks': '\\"',
  backslashes: '\\',
  'curly brackets': '{',
  'square brackets': '[',
  'raised figures': '³',
};

/** Every hostile text by its name. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: HostileText])[] = Object.entries(PIECES).map(
  ([name, piece]) => [name, runOf(piece)] as const,
);

/**
 * A paragraph of English with a hostile text in a word of it, so that rules of reporting look at what stands around.
 */
export const framed = (text: string): string =>
  `The talks went on on Monday in the town. “We will stay,” said Ana Kovač. Wow${text} what a speech, she said.`;
