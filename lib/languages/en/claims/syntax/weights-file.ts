import { type ByteTable, ZERO } from './byte-table';

/**
 * Tables of weights as printable text, small after gzip: for each table its class count and row bits, then for each
 * weight that is not zero the distance to it, and its value. Numbers are in base 64, five bits a character, low bits
 * first, the sixth bit says that more follow; values are folded (0, -1, 1, -2, 2 …) so that small ones take one
 * character.
 */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * All numbers of a packed text, in order. One plain loop over bytes: it runs while the machine's compiler is still
 * cold.
 */
function numbersOf(packed: string): Int32Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) digits[DIGITS.charCodeAt(i)] = i;
  const bytes = new TextEncoder().encode(packed);
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const digit = digits[bytes[i]!]!;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    numbers[count++] = value;
    value = 0;
    shift = 0;
  }
  if (shift > 0) throw new RangeError('The weights are cut short.');
  return numbers.subarray(0, count);
}

/**
 * Which rows have weights, numbered from 1 in the order in which they are met; `places` are steps from one weight to
 * the next.
 */
function keptRows(places: Int32Array, mask: number): { kept: Uint16Array; rows: number } {
  const kept = new Uint16Array(mask + 1);
  let rows = 0;
  let place = -1;
  for (let i = 0; i < places.length; i++) {
    place += places[i]! + 1;
    if (kept[place & mask] === 0) kept[place & mask] = ++rows;
  }
  if (rows > 0xffff) throw new RangeError('The weights have too many rows.');
  return { kept, rows };
}

/**
 * One table. Most rows are empty: the others lie close together, where the processor's cache has them. Plain loops with
 * one write each: they run while the machine's compiler is still cold. Written by bytes, which puts the lowest one
 * first on every machine that runs a browser.
 */
function tableOf(classes: number, bits: number, places: Int32Array, values: Int32Array): ByteTable {
  const mask = (1 << bits) - 1;
  const { kept, rows } = keptRows(places, mask);
  const width = (classes + 3) >> 2;
  const weights = new Uint8Array(4 * width * (rows + 1)).fill(ZERO);
  let place = -1;
  for (let i = 0; i < places.length; i++) {
    place += places[i]! + 1;
    const folded = values[i]!;
    weights[kept[place & mask]! * 4 * width + (place >> bits)] = ZERO + ((folded >> 1) ^ -(folded & 1));
  }
  return { classes, mask, kept, width, fours: new Int32Array(weights.buffer) };
}

/** The tables of a text made by `packTables` (`scripts/train`). Throws a RangeError when the text is cut short. */
export function unpackTables(packed: string): ByteTable[] {
  const numbers = numbersOf(packed);
  const tables: ByteTable[] = [];
  for (let at = 0; at < numbers.length; ) {
    const classes = numbers[at]!;
    const count = numbers[at + 2]!;
    const values = at + 3 + count;
    const end = values + count;
    if (!(end <= numbers.length)) throw new RangeError('The weights are cut short.');
    tables.push(tableOf(classes, numbers[at + 1]!, numbers.subarray(at + 3, values), numbers.subarray(values, end)));
    at = end;
  }
  return tables;
}
