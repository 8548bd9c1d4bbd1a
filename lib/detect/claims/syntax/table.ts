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
  /**
   * Which row of `weights` belongs to each row number, where only rows with weights are kept; row 0 is then empty.
   * Without it all rows lie in order.
   */
  kept?: Uint16Array;
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

/**
 * Adds the rows of `features` (the first `count`) into `scores`, which is overwritten. Only the first `classes` classes
 * are worked out.
 */
export function scoreRows(
  table: WeightTable,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  classes = table.classes,
): void {
  const { weights, kept } = table;
  for (let c = 0; c < classes; c++) scores[c] = 0;
  for (let f = 0; f < count; f++) {
    const found = kept ? kept[features[f]!]! : features[f]!;
    if (kept && found === 0) continue;
    const row = found * table.classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}

/** The class with the highest score; the lowest number among equals. */
export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
