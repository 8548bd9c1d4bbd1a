/** Random numbers that come again with their seed. */
export interface Seeded {
  seed: number;
  /** From 0 up to 1. */
  next(): number;
}

/** Another seed each time, or the one in the environment's `SEED`, to repeat a failure. */
export function seeded(): Seeded {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  let state = seed;
  return {
    seed,
    // mulberry32, by Tommy Ettinger (public domain).
    next: () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}
