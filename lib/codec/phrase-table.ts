/**
 * Texts written as numbers of phrases that all of them share, so that each is read alone: no stream has to be inflated,
 * and what a block of many rows would gain from their likeness is in the table. (Byte pairs grown into phrases, as in
 * FSST: Boncz, Neumann, Leis, VLDB 2020; with longer phrases, and two bytes for the number of a rare one.)
 */

/** Numbers below are one byte; from here on the byte begins a number of two. */
const ONE_BYTE = 224;

/** As many phrases have a number. */
export const MOST_PHRASES = ONE_BYTE + (256 - ONE_BYTE) * 256;

/** How many there are, where in the bytes behind each ends, then the bytes of all: used as it lies. */
export type PhraseTable = Uint32Array;

/** The table of phrases numbered in this order: the most used first. At most {@link MOST_PHRASES}. */
export function writePhraseTable(phrases: readonly Uint8Array[]): PhraseTable {
  const head = phrases.length + 1;
  const length = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
  const table = new Uint32Array(head + Math.ceil(length / 4));
  table[0] = phrases.length;
  const bytes = new Uint8Array(table.buffer, head * 4);
  let end = 0;
  for (const [i, phrase] of phrases.entries()) {
    bytes.set(phrase, end);
    end += phrase.length;
    table[i + 1] = end;
  }
  return table;
}

const bytesOf = (table: PhraseTable): Uint8Array =>
  new Uint8Array(table.buffer, table.byteOffset + (table[0]! + 1) * 4, table.byteLength - (table[0]! + 1) * 4);

const startOf = (table: PhraseTable, phrase: number): number => (phrase === 0 ? 0 : table[phrase]!);

/** The phrases of a table. */
export function phrasesIn(table: PhraseTable): Uint8Array[] {
  const bytes = bytesOf(table);
  return Array.from({ length: table[0]! }, (_, i) => bytes.subarray(startOf(table, i), table[i + 1]!));
}

/** Bytes that the number of a phrase takes. */
export function numberBytes(phrase: number): 1 | 2 {
  return phrase < ONE_BYTE ? 1 : 2;
}

/** Writes the number of a phrase; returns the place behind it. */
export function writeNumber(codes: Uint8Array, at: number, phrase: number): number {
  if (phrase < ONE_BYTE) {
    codes[at] = phrase;
    return at + 1;
  }
  codes[at] = ONE_BYTE + ((phrase - ONE_BYTE) >> 8);
  codes[at + 1] = (phrase - ONE_BYTE) & 255;
  return at + 2;
}

/** Reads texts that were written with one table. */
export function createPhraseReader(table: PhraseTable): (codes: Uint8Array) => string {
  const phrases = bytesOf(table);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = new Uint8Array(1024);
  const put = (phrase: number, length: number): number => {
    const start = startOf(table, phrase);
    const end = table[phrase + 1]!;
    if (length + end - start > text.length) {
      const longer = new Uint8Array((length + end - start) * 2);
      longer.set(text);
      text = longer;
    }
    let at = length;
    for (let i = start; i < end; i++) text[at++] = phrases[i]!;
    return at;
  };
  return (codes) => {
    let length = 0;
    for (let at = 0; at < codes.length; at++) {
      let phrase = codes[at]!;
      if (phrase >= ONE_BYTE) {
        at += 1;
        phrase = ONE_BYTE + (phrase - ONE_BYTE) * 256 + codes[at]!;
      }
      length = put(phrase, length);
    }
    return decoder.decode(text.subarray(0, length));
  };
}
