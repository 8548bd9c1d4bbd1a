/**
 * Sorting more than fits into memory: every part is cut by the leading bits of the hash, and one cut is sorted at a
 * time.
 */

/** Cuts of a part. */
export const PARTITIONS = 64;

/** The cut that a hash falls into; in their order the hashes rise. */
export function partitionOf(hash: number): number {
  return hash >>> 26;
}

/** Which cuts one of so many steps works on, `to` exclusive. `steps` divides {@link PARTITIONS}. */
export function partitionsOfStep(step: number, steps: number): { from: number; to: number } {
  const width = PARTITIONS / steps;
  return { from: step * width, to: (step + 1) * width };
}

/** A power of two, so that each step has at most about `most` of `total`. */
export function stepsFor(total: number, most: number): number {
  let steps = 1;
  while (steps < PARTITIONS && total / steps > most) steps *= 2;
  return steps;
}

/** Where the cuts of a part begin, in bytes, from the size of each: one number more than there are cuts. */
export function cutsOf(sizes: readonly number[]): Uint32Array {
  const cuts = new Uint32Array(PARTITIONS + 1);
  for (let i = 0; i < PARTITIONS; i++) cuts[i + 1] = cuts[i]! + sizes[i]!;
  return cuts;
}
