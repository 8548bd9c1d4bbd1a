/** A logistic regression over a few numbers, by Newton's method: the same result at every run. */

/** One pair: its signs, in the order of the weights, and whether it is right. */
export interface Example {
  signs: readonly number[];
  right: boolean;
}

const ROUNDS = 25;

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Solves `matrix` x = `right` (symmetric, positive) by Gauss; changes both. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    for (let below = at + 1; below < size; below++) {
      const by = matrix[below]![at]! / matrix[at]![at]!;
      for (let column = at; column < size; column++) matrix[below]![column]! -= by * matrix[at]![column]!;
      right[below]! -= by * right[at]!;
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let column = at + 1; column < size; column++) right[at]! -= matrix[at]![column]! * right[column]!;
    right[at]! /= matrix[at]![at]!;
  }
  return right;
}

function spreadOf(examples: readonly Example[], at: number): number {
  const values = examples.map(({ signs }) => signs[at]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** One step of Newton's method from `weights`; the last of them stands for every example alike and is not held down. */
function stepped(rows: readonly number[][], examples: readonly Example[], weights: number[], hold: number): number[] {
  const size = weights.length;
  const pull = weights.map((weight, at) => (at === size - 1 ? 0 : -hold * weight));
  const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? (at === size - 1 ? 1e-9 : hold) : 0)));
  rows.forEach((row, i) => {
    const p = chance(row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
    const missing = (examples[i]!.right ? 1 : 0) - p;
    for (let at = 0; at < size; at++) {
      pull[at]! += missing * row[at]!;
      for (let other = 0; other < size; other++) bend[at]![other]! += p * (1 - p) * row[at]! * row[other]!;
    }
  });
  const step = solve(bend, pull);
  return weights.map((weight, at) => weight + step[at]!);
}

/**
 * Sets a weight for each sign, and one for all, which comes last. `hold`: how strongly weights are held down, where
 * each sign counts in parts of its spread.
 */
export function fitLogistic(examples: readonly Example[], hold: number): number[] {
  const count = examples[0]?.signs.length ?? 0;
  const spreads = Array.from({ length: count }, (_, at) => spreadOf(examples, at));
  const rows = examples.map(({ signs }) => [...signs.map((sign, at) => sign / spreads[at]!), 1]);
  let weights = Array.from({ length: count + 1 }, () => 0);
  for (let round = 0; round < ROUNDS; round++) weights = stepped(rows, examples, weights, hold);
  return weights.map((weight, at) => weight / (spreads[at] ?? 1));
}
