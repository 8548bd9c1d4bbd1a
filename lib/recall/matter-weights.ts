/*
 * Written by bench/earlier/fit-matter.ts, not by hand.
 */

/**
 * Log odds of the same matter, by what is known around the two: `all` is what every pair starts from, the others stand
 * for one of a sign.
 */
export const MATTER_WEIGHTS = {
  bothKnown: { all: -3.677, words: 6.553, claim: 4.449, around: 10.229, days: -0.344 },
  claimKnown: { all: -2.363, words: 10.929, claim: 4.243, around: 0.0, days: -0.513 },
  statementKnown: { all: -2.647, words: 0.0, claim: 4.145, around: 12.41, days: -0.409 },
  noneKnown: { all: -1.499, words: 0.0, claim: 8.187, around: 0.0, days: -0.56 },
};
