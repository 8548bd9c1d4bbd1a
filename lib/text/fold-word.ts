import { PLAIN_LETTERS, UNUSUAL_LETTERS } from './letters';

/**
 * Marks of every script: two texts use the same word with the vowel points of Hebrew or Arabic and without them. That
 * two Hindi words meet without their vowels only makes recall look at a statement more; no name is compared so.
 */
const MARKS = /\p{M}+/gu;
/** Most words of most texts have nothing but the case to fold. */
const PLAIN = /^[A-Za-z0-9']*$/;
/**
 * Those of the table that stand inside words of texts. Words of installed packs lie folded so: another set would be
 * another edition of a language's terms, and such packs would have to be installed again.
 */
const APOSTROPHES = /[’‘ʼ′＇`´]/g;

/**
 * One word without the differences that do not matter for telling whether two texts use the same word: case,
 * accents, full-width forms, kinds of apostrophe. The length may change, so offsets must be kept outside. Coarser than
 * `foldText`, for words of texts alone: names have `nameKey`.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return lower.replace(UNUSUAL_LETTERS, (letter) => PLAIN_LETTERS[letter]!).replace(APOSTROPHES, "'");
}

const NOT_WORD = /[^\p{L}\p{N}%$€£]+/gu;

/**
 * A whole text folded word by word, words joined by one space, punctuation and quotation marks dropped. Two texts
 * with the same result say the same words; a leading and a trailing space are never there.
 */
export function foldWords(text: string): string {
  return foldWord(text).replace(/'/g, '').replace(NOT_WORD, ' ').trim();
}
