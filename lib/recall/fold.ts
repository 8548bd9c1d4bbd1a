/** Letters that Unicode does not take apart into a base letter and a mark, with the usual plain spelling. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
};

const MARKS = /\p{M}+/gu;
const UNUSUAL = /[ßæœøđðħıłŧþ]/g;
/** Most words of most texts have nothing but the case to fold. */
const PLAIN = /^[A-Za-z0-9']*$/;
const APOSTROPHES = /[’‘ʼ′＇`´]/g;

/**
 * One word without the differences that do not matter for telling whether two texts use the same word: case,
 * accents, full-width forms, kinds of apostrophe. The length may change, so offsets must be kept outside.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return lower.replace(UNUSUAL, (letter) => PLAIN_LETTERS[letter]!).replace(APOSTROPHES, "'");
}

const NOT_WORD = /[^\p{L}\p{N}%$€£]+/gu;

/**
 * A whole text folded word by word, words joined by one space, punctuation and quotation marks dropped. Two texts
 * with the same result say the same words; a leading and a trailing space are never there.
 */
export function foldWhole(text: string): string {
  return foldWord(text).replace(/'/g, '').replace(NOT_WORD, ' ').trim();
}
