/** Words of our own that would judge a speaker, by what they do. Stems: `lie` also finds `lied`, `boast` `boasted`. */
const TABLE: [reason: string, stems: string[]][] = [
  [
    'says that somebody did not tell the truth',
    ['lie[sd]?', 'lying', 'liars?', 'false(?:ly|hoods?)?', 'disinform\\w*'],
  ],
  [
    'says that somebody changed sides',
    ['contradict\\w*', 'flip-?flop\\w*', 'u-turn\\w*', 'backtrack\\w*', 'cave[sd]?'],
  ],
  ['judges a character', ['hypocri\\w*', 'gotcha', 'shameless\\w*', 'disgrac\\w*', 'notorious\\w*']],
  [
    'paints how it was said',
    ['boast\\w*', 'brag\\w*', 'rant\\w*', 'slam(?:s|med)?', 'blast(?:s|ed)?', 'lash\\w*', 'gloat\\w*'],
  ],
  [
    'hints that it is doubtful',
    ['so-called', 'purported\\w*', 'alleged\\w*', 'insist\\w*', 'admit\\w*', 'confess\\w*'],
  ],
  ['names a side', ['regimes?', 'propagand\\w*', 'puppets?', 'thugs?', 'warmonger\\w*', 'stooges?']],
];

/** Finds the first loaded word of a text, whole words only, any case. Not global: it keeps no state between texts. */
export const LOADED_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TABLE.flatMap(([, stems]) => stems).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
