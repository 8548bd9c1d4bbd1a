/** Letters that news writes both ways and Unicode does not take apart. */
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A text as it is searched: case, accents, kinds of apostrophe, hyphen and white space folded away, ends trimmed.
 * Offsets are not kept. Only Latin, Greek and Cyrillic accents fold: in other scripts such marks are letters.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
