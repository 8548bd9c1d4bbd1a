const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/**
 * Whether a text opens with a capital letter of any script. Plain letters are told without a pattern, which is dear to
 * compile.
 */
export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : UPPER.test(text);
}

/** Whether a text opens with a small letter of any script. */
export function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : LOWER.test(text);
}

/**
 * Whether a text is letters of the Latin alphabet without marks, all of them small but the first: no name is written
 * otherwise more often.
 */
export function isPlainName(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!(first >= 0x41 && first <= 0x5a) || text.length < 2) return false;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}
