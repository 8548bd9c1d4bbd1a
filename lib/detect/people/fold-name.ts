const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x20-\x7E]*$/;
/** Letters that carry no separable mark; as English-language papers print them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/**
 * A name for comparing: lower case, without diacritics, curly apostrophes straight, so that "Miličević" meets
 * "Milicevic". White space and hyphens stay. Never for showing.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll('’', "'");
}
