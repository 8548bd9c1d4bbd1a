/** Milliseconds of this process's own time: what other programs of the machine do is not in it. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below this a time says more of the machine than of the work. Milliseconds. */
const FLOOR = 8;

/** Four times the input may take so many times the time: linear work takes 4, quadratic 16. */
const MOST_GROWTH = 10;

/** So often a growth that looks too large is measured again: collecting garbage may come between. */
const TRIES = 4;

/** Work on an input of these sizes that takes so long is not linear, and is not tried again. Milliseconds. */
const LONGEST = 4_000;

/**
 * Runs work on inputs of n, 2n and 4n, and says how its time grows if that is by more than linear work does; null
 * otherwise. Of several tries the least time of each counts.
 *
 * @param make an input of about this size, made before the time is taken
 */
export function growsTooFast<T>(n: number, make: (n: number) => T, work: (input: T) => unknown): string | null {
  const sizes = [n, 2 * n, 4 * n];
  const inputs = sizes.map(make);
  const least = sizes.map(() => Number.POSITIVE_INFINITY);
  const told = () => sizes.map((size, at) => `${size}: ${Math.round(least[at]!)} ms`).join(', ');
  for (let tries = 0; tries < TRIES; tries++) {
    for (const [at, input] of inputs.entries()) {
      least[at] = Math.min(
        least[at]!,
        timeOf(() => work(input)),
      );
      if (least[at]! > LONGEST) return told();
    }
    const [small, , large] = least as [number, number, number];
    if (large <= MOST_GROWTH * Math.max(small, FLOOR)) return null;
  }
  return told();
}
