import type { SentenceTerm } from './term';

/** The numbers that stand for a word in features, at these places from where its keys begin. */
export const Key = { Word: 0, Suffix2: 1, Suffix3: 2, Suffix4: 3, Shape: 4 } as const;
/** How many there are. */
const KEYS = 5;

/** The bit of a shape that marks the first word of a sentence. */
const FIRST = 32;

/** 32-bit FNV-1a of `text` from `from` on. Same text, same number, everywhere: the weights depend on it. */
function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, from); i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Capital, number, hyphen and full stop of a word as one small number. */
function shapeOf(text: string): number {
  const c = text.charCodeAt(0);
  const upper = c < 0x80 ? c >= 0x41 && c <= 0x5a : text[0] !== text[0]?.toLowerCase();
  const digit = c >= 48 && c <= 57;
  const allUpper = upper && text.length > 1 && text === text.toUpperCase();
  return (
    (upper ? 1 : 0) |
    (digit ? 2 : 0) |
    (allUpper ? 4 : 0) |
    (text.includes('-') ? 8 : 0) |
    (text.includes('.') ? 16 : 0)
  );
}

/** What stands before and after a sentence. */
function writeNone(out: Int32Array, at: number): void {
  out[at + Key.Word] = 11;
  out[at + Key.Suffix2] = 12;
  out[at + Key.Suffix3] = 13;
  out[at + Key.Suffix4] = 15;
  out[at + Key.Shape] = 64;
}

/** Where the keys of word `i` of a sentence begin; -1 and the number of words are asked for, too. */
export function keysAt(i: number): number {
  return (i + 1) * KEYS;
}

/** What is true of a word by itself: any {@link SentenceTerm}, and words of a treebank. */
export type Spelling = Pick<SentenceTerm, 'text' | 'lower' | 'kind'>;

/**
 * Writes the keys of a sentence's words from {@link keysAt} on into `out`, if it has the room, else into a new array.
 */
export function writeKeys(words: readonly Spelling[], out: Int32Array): Int32Array {
  if (out.length < keysAt(words.length + 1)) return writeKeys(words, new Int32Array(2 * keysAt(words.length + 1)));
  writeNone(out, keysAt(-1));
  for (let i = 0; i < words.length; i++) {
    const { text, lower, kind } = words[i]!;
    const at = keysAt(i);
    out[at + Key.Word] = hashText(kind === 'number' ? lower.replace(/\d/g, '0') : lower);
    out[at + Key.Suffix2] = hashText(lower, lower.length - 2);
    out[at + Key.Suffix3] = hashText(lower, lower.length - 3);
    out[at + Key.Suffix4] = hashText(lower, lower.length - 4);
    out[at + Key.Shape] = shapeOf(text) | (i === 0 ? FIRST : 0);
  }
  writeNone(out, keysAt(words.length));
  return out;
}
