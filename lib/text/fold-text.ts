import { foldLetters } from './letters';

/** Most names and words have nothing but the case to fold. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A text as it is searched and compared: case, accents, kinds of apostrophe, hyphen and white space folded away,
 * invisible characters dropped, ends trimmed. Offsets are not kept. Only Latin, Greek and Cyrillic accents fold: in
 * other scripts such marks are letters. Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return foldLetters(text).replace(/\s+/gu, ' ').trim();
}
