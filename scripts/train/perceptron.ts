import type { WeightTable } from './weight-table';

/** An averaged perceptron over hashed features: learns while `count` grows, then gives the mean of all its states. */
export interface Learner {
  table: WeightTable;
  sums: Float32Array;
  steps: number;
}

/** A learner without knowledge. `bits`: the row count is two to its power. */
export function createLearner(bits: number, classes: number): Learner {
  const rows = 1 << bits;
  return {
    table: { classes, mask: rows - 1, weights: new Float32Array(rows * classes) },
    sums: new Float32Array(rows * classes),
    steps: 0,
  };
}

/** Moves the weights of the features towards `right` and away from `wrong`; nothing moves when they are the same. */
export function learn(learner: Learner, features: Int32Array, count: number, right: number, wrong: number): void {
  learner.steps++;
  const { classes, weights } = learner.table;
  if (right === wrong) return;
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    weights[row + right]! += 1;
    weights[row + wrong]! -= 1;
    learner.sums[row + right]! += learner.steps;
    learner.sums[row + wrong]! -= learner.steps;
  }
}

/** The mean of all states times `scale`, as whole numbers of -127 to 127. */
export function averaged(learner: Learner, scale: number): WeightTable {
  const { classes, mask, weights } = learner.table;
  const out = new Int8Array(weights.length);
  for (let at = 0; at < out.length; at++) {
    const mean = weights[at]! - learner.sums[at]! / learner.steps;
    out[at] = Math.max(-127, Math.min(127, Math.round(mean * scale)));
  }
  return { classes, mask, weights: out };
}
