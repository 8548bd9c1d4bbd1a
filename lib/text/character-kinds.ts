import { INVISIBLES } from './letters';

/** What a character is to the tokenizer. `Join` characters are invisible: they hold a word together, or are skipped. */
export const CharKind = { Unknown: 0, Space: 1, Letter: 2, Digit: 3, Mark: 4, Join: 5 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\p{Cc}\p{Z}]/u;

/** One byte for each UTF-16 unit, filled when a character is first met: a regular expression per character is slow. */
const known = new Uint8Array(0x10000);

/** What needs no pattern: plain letters, digits and marks, and the dashes, quotation marks and dots of print. */
function plainKind(unit: number): CharKind {
  if (unit >= 0x2010 && unit <= 0x2027) return CharKind.Mark;
  if (unit >= 0x7f) return CharKind.Unknown;
  if (unit <= 0x20) return CharKind.Space;
  if (unit >= 0x30 && unit <= 0x39) return CharKind.Digit;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? CharKind.Letter : CharKind.Mark;
}

function work(char: string): CharKind {
  const plain = plainKind(char.charCodeAt(0));
  if (plain !== CharKind.Unknown) return plain;
  if (char.search(INVISIBLES) === 0) return CharKind.Join;
  if (LETTER.test(char)) return CharKind.Letter;
  if (DIGIT.test(char)) return CharKind.Digit;
  return SPACE.test(char) ? CharKind.Space : CharKind.Mark;
}

/** Half of a character that takes two UTF-16 units. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/**
 * The kind of the character that starts at UTF-16 offset `at` of `text` (a surrogate pair counts as one character; half
 * a pair is a `Mark`). Constant time. `at` must be inside the text.
 */
export function charKind(text: string, at: number): CharKind {
  const unit = text.charCodeAt(at);
  if (isSurrogate(unit)) return work(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const kind = known[unit] as CharKind;
  if (kind !== CharKind.Unknown) return kind;
  const found = work(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** How many UTF-16 units the character at `at` takes: 2 for a surrogate pair, else 1. */
export function charLength(text: string, at: number): 1 | 2 {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
