import type { WeightTable } from '../../lib/detect/claims/syntax/table';

/** An averaged perceptron over hashed features: learns while `count` grows, then gives the mean of all its states. */
export interface Learner {
  table: WeightTable;
  /** How often each row was asked for. */
  seen: Uint32Array;
  sums: Float32Array;
  steps: number;
}

/** A learner without knowledge. `bits`: the row count is two to its power. */
export function createLearner(bits: number, classes: number): Learner {
  const rows = 1 << bits;
  return {
    table: { classes, mask: rows - 1, weights: new Float32Array(rows * classes) },
    seen: new Uint32Array(rows),
    sums: new Float32Array(rows * classes),
    steps: 0,
  };
}

/** Moves the weights of the features towards `right` and away from `wrong`; nothing moves when they are the same. */
export function learn(learner: Learner, features: Int32Array, count: number, right: number, wrong: number): void {
  learner.steps++;
  const { classes, weights } = learner.table;
  for (let f = 0; f < count; f++) learner.seen[features[f]!]!++;
  if (right === wrong) return;
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    weights[row + right]! += 1;
    weights[row + wrong]! -= 1;
    learner.sums[row + right]! += learner.steps;
    learner.sums[row + wrong]! -= learner.steps;
  }
}

/** The mean of all states, as whole numbers of -127 to 127; rows seen fewer than `least` times are empty. */
export function averaged(learner: Learner, least: number, scale: number): WeightTable {
  const { classes, mask, weights } = learner.table;
  const out = new Int8Array(weights.length);
  for (let row = 0; row <= mask; row++) {
    if (learner.seen[row]! < least) continue;
    for (let c = 0; c < classes; c++) {
      const at = row * classes + c;
      const mean = weights[at]! - learner.sums[at]! / learner.steps;
      out[at] = Math.max(-127, Math.min(127, Math.round(mean * scale)));
    }
  }
  return { classes, mask, weights: out };
}
