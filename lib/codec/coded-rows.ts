/**
 * Rows written with phrases, in a block of which any can be read without the others: how many (32 bits), the hashes by
 * which they are found in rising order (32 bits each), where in the bytes behind each row ends (32 bits each), then the
 * rows.
 */

/** A row on its way into a block. */
export interface CodedRow {
  hash: number;
  codes: Uint8Array;
}

/** Bytes that a row takes beside its own. */
export const ROW_HEAD = 8;

/** Writes rows, which are sorted by hash. */
export function writeCodedRows(rows: readonly CodedRow[]): Uint8Array<ArrayBuffer> {
  const head = 4 + rows.length * ROW_HEAD;
  const bytes = new Uint8Array(head + rows.reduce((sum, { codes }) => sum + codes.length, 0));
  const numbers = new Uint32Array(bytes.buffer, 0, head / 4);
  numbers[0] = rows.length;
  let end = 0;
  for (const [i, { hash, codes }] of rows.entries()) {
    bytes.set(codes, head + end);
    end += codes.length;
    numbers[1 + i] = hash;
    numbers[1 + rows.length + i] = end;
  }
  return bytes;
}

/** The rows with this hash, as they were written. */
export function codesWith(bytes: Uint8Array<ArrayBuffer>, hash: number): Uint8Array[] {
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
  const hashes = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 + count * 4, count);
  const texts = bytes.subarray(4 + count * ROW_HEAD);
  const found: Uint8Array[] = [];
  for (let i = hashes.indexOf(hash); i >= 0 && hashes[i] === hash; i++)
    found.push(texts.subarray(i === 0 ? 0 : ends[i - 1], ends[i]));
  return found;
}
