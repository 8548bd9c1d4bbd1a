/**
 * The one table of letters and marks that are printed in several ways. Folds, tokenizers, the scan of packs and the
 * reading of pages all go by it, so that what one of them finds the others find.
 */

/** Every mark that is printed for an apostrophe inside a word: `O'Connor`, `O’Connor`, `` O`Connor ``. */
export const APOSTROPHES = "'’‘ʼ`´′＇‛ʻʽʾʿ";

/** Every hyphen and dash; all fold to `-`. */
export const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u058A\u05BE\uFE58\uFE63\uFF0D';

/** Those of them that are inside a word wherever letters touch them. The others may also part two words. */
export const WORD_HYPHENS = '-\u2010\u2011\ufe63\uff0d';

/** What is printed inside a name and left out by turns: the comma before "Jr.", the marks around a nickname. */
export const NAME_MARKS = ',"“”';

/** Letters that Unicode does not take apart into a base letter and a mark, with the usual plain spelling. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
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

/**
 * Of what has no width, what a page's text is read without: it only says where a line may break. Joiners and direction
 * marks are part of the spelling.
 */
export const LINE_BREAKERS = '\u00AD\u200B\u2060\uFEFF';

/**
 * Characters without a width: soft hyphens, joiners, direction marks, variation selectors. Global: for `replace` and
 * `search` only.
 */
export const INVISIBLES =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]/gu;

const classOf = (marks: string): string => `[${marks.replaceAll('-', '\\-')}]`;
const APOSTROPHE = new RegExp(classOf(APOSTROPHES), 'gu');
const HYPHEN = new RegExp(classOf(HYPHENS), 'gu');
/** What {@link PLAIN_LETTERS} has a spelling for. Global: for `replace` only. */
export const UNUSUAL_LETTERS = new RegExp(classOf(Object.keys(PLAIN_LETTERS).join('')), 'g');
/** Most words have nothing but the case to fold. */
const PLAIN = /^[ -_a-~]*$/;
/**
 * Latin, Greek and Cyrillic accents. Marks of other scripts are letters: without its vowels a Hindi name is another.
 */
const ACCENTS = /[\u0300-\u036f]+/g;

/** A text in lower case with one kind of apostrophe and of hyphen, invisible characters dropped; accents stay. */
export function withPlainMarks(text: string): string {
  return text.toLowerCase().replace(INVISIBLES, '').replace(APOSTROPHE, "'").replace(HYPHEN, '-');
}

/** A text without accents and invisible characters; case, hyphens and apostrophes stay as they are printed. */
export function bareLetters(text: string): string {
  return text.replace(INVISIBLES, '').normalize('NFD').replace(ACCENTS, '');
}

/**
 * A text with each letter and mark as it is compared: lower case, without accents and invisible characters, one kind of
 * apostrophe and of hyphen. White space stays. Offsets are not kept.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLES, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(UNUSUAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
