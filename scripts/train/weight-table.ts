/**
 * A linear model over hashed features: for every feature a row of `classes` small integers. Rows are found by hash, so
 * a feature needs no name and no dictionary; two features may share a row, which training takes into account.
 */
export interface WeightTable {
  /** Number of classes, the length of a row. */
  classes: number;
  /** Row count is `mask + 1`, a power of two. */
  mask: number;
  weights: Int8Array | Float32Array;
}
