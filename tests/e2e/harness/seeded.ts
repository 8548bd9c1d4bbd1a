import { seededRandom } from '../../../scripts/seeded-random';

/** Random numbers that come again with their seed. */
export interface Seeded {
  seed: number;
  /** From 0 up to 1. */
  next(): number;
}

/** Another seed each time, or the one in the environment's `SEED`, to repeat a failure. */
export function seeded(): Seeded {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  return { seed, next: seededRandom(seed) };
}
