/**
 * Rows of text with the hash that each is found by, as one run of bytes: how many (32 bits), then hash, tag and length
 * of each (32 bits each), then the texts in UTF-8, filled up to a multiple of four.
 */

/** A row inside such bytes. */
export interface PlacedRow {
  hash: number;
  /** A number that travels with the row; its line while it is staged. */
  tag: number;
  text: Uint8Array<ArrayBuffer>;
}

const HEAD = 3;

/** Writes rows in the order given. */
export function writeRows(rows: readonly PlacedRow[]): Uint8Array<ArrayBuffer> {
  const texts = rows.reduce((sum, { text }) => sum + text.length, 0);
  const head = 4 + rows.length * HEAD * 4;
  const bytes = new Uint8Array(Math.ceil((head + texts) / 4) * 4);
  const numbers = new Uint32Array(bytes.buffer, 0, head / 4);
  numbers[0] = rows.length;
  let at = head;
  for (const [i, { hash, tag, text }] of rows.entries()) {
    numbers.set([hash, tag, text.length], 1 + i * HEAD);
    bytes.set(text, at);
    at += text.length;
  }
  return bytes;
}

/** All rows of bytes that {@link writeRows} wrote, and where they end. */
export function readRowsAt(buffer: ArrayBuffer, offset: number): { rows: PlacedRow[]; end: number } {
  const count = new Uint32Array(buffer, offset, 1)[0]!;
  const heads = new Uint32Array(buffer, offset + 4, count * HEAD);
  let at = offset + 4 + heads.byteLength;
  const rows = Array.from({ length: count }, (_, i): PlacedRow => {
    const length = heads[i * HEAD + 2]!;
    at += length;
    return { hash: heads[i * HEAD]!, tag: heads[i * HEAD + 1]!, text: new Uint8Array(buffer, at - length, length) };
  });
  return { rows, end: Math.ceil(at / 4) * 4 };
}
