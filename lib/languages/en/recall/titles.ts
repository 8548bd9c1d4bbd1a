const SHORT_TITLES = new Set('mr mrs ms dr sen rep gov gen lt col sgt prof st rev hon'.split(' '));

/** Whether a full stop after a folded word with a capital ends no sentence: "Mr. Smith". */
export function isShortTitle(word: string): boolean {
  return SHORT_TITLES.has(word);
}

const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** Whether a folded word stands behind a surname and is no part of it: "King Jr". */
export function isEnglishNameSuffix(word: string): boolean {
  return NAME_SUFFIXES.has(word);
}
