/**
 * A linear model over hashed features: for every feature a row of `classes` small integers. Rows are found by hash, so a
 * feature needs no name and no dictionary; two features may share a row, which training takes into account.
 */
export interface WeightTable {
  /** Number of classes, the length of a row. */
  classes: number;
  /** Row count is `mask + 1`, a power of two. */
  mask: number;
  weights: Int8Array | Float32Array;
}

/** The same for reading: only rows with weights are kept, in a byte each, so that the whole lies in the processor's cache. */
export interface ByteTable {
  classes: number;
  mask: number;
  /** Which row of `fours` belongs to each row number; row 0 is empty. */
  kept: Uint16Array;
  /** Numbers in a row. */
  width: number;
  /** The weights of four classes in each number, the first in the lowest byte, each {@link ZERO} higher than it is. */
  fours: Int32Array;
}

/** The row of a feature: `template` tells features of different kinds apart, `a` and `b` are their values. */
export function rowOf(mask: number, template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 16)) & mask;
}

/** Adds the rows of `features` (the first `count`) into `scores`, which is overwritten. */
export function scoreRows(table: WeightTable, features: Int32Array, count: number, scores: Float64Array): void {
  const { weights, classes } = table;
  scores.fill(0, 0, classes);
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}

/** What no weight at all is in a {@link ByteTable}. */
export const ZERO = 128;

/** Every other byte of four. */
const EVERY_OTHER = 0xff00ff;
const rows = new Int32Array(32);

/**
 * The same from bytes, at most 32 features. All scores are higher by the same number, which leaves the best class the best.
 * Only the first `classes` classes are worked out, and up to three more. Two classes are summed at once in each half of a
 * number: no sum of 32 bytes reaches the other half.
 */
export function scoreBytes(
  { kept, width, fours }: ByteTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  classes: number,
): void {
  let n = 0;
  for (let f = 0; f < count; f++) {
    const row = kept[features[f]!]!;
    if (row !== 0) rows[n++] = row * width;
  }
  for (let c = 0, column = 0; c < classes; c += 4, column++) {
    let even = 0;
    let odd = 0;
    for (let r = 0; r < n; r++) {
      const four = fours[rows[r]! + column]!;
      even += four & EVERY_OTHER;
      odd += (four >>> 8) & EVERY_OTHER;
    }
    scores[c] = even & 0xffff;
    scores[c + 1] = odd & 0xffff;
    scores[c + 2] = even >>> 16;
    scores[c + 3] = odd >>> 16;
  }
}

/** The class with the highest score; the lowest number among equals. */
export function bestClass(scores: Float64Array | Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
