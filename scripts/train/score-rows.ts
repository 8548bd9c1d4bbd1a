import type { WeightTable } from './weight-table';

/** Adds the rows of `features` (the first `count`) into `scores`, which is overwritten. */
export function scoreRows(table: WeightTable, features: Int32Array, count: number, scores: Float64Array): void {
  const { weights, classes } = table;
  scores.fill(0, 0, classes);
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}
