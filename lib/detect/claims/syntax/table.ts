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

/** The same for reading: only rows with weights are kept, and one number holds the weights of two classes. */
export interface PairTable {
  classes: number;
  mask: number;
  /** Which row of `pairs` belongs to each row number; row 0 is empty. */
  kept: Uint16Array;
  /** Numbers in a row. The lower half of each is the weight of an even class, the upper half that of the class after it. */
  width: number;
  /** Every weight lies {@link ZERO} higher, so that none is below 0 and no half borrows from the other. */
  pairs: Int32Array;
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

/** What no weight at all is in a {@link PairTable}. */
export const ZERO = 128;

const sums = new Int32Array(64);

/**
 * The same where the weights lie in pairs, at most 256 features, so that no sum of one class reaches the other's half. All
 * scores are higher by the same number, which leaves the best class the best. Only the first `classes` classes are worked out,
 * and one more where that is odd.
 */
export function scorePairs(
  { kept, width, pairs }: PairTable,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  classes: number,
): void {
  const used = (classes + 1) >> 1;
  sums.fill(0, 0, used);
  for (let f = 0; f < count; f++) {
    const row = kept[features[f]!]! * width;
    if (row === 0) continue;
    for (let p = 0; p < used; p++) sums[p]! += pairs[row + p]!;
  }
  for (let p = 0; p < used; p++) {
    scores[2 * p] = sums[p]! & 0xffff;
    scores[2 * p + 1] = sums[p]! >>> 16;
  }
}

/** The class with the highest score; the lowest number among equals. */
export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
