/** In place of a bucket: the run has no token there. */
export const EDGE = 14;

/** Chances are told apart at these. */
const STEPS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

/** The step of a chance from 0 to 1; that of none for -1. */
export function bucket(value: number): number {
  if (value < 0) return 15;
  let step = 0;
  while (step < STEPS.length && value >= STEPS[step]!) step++;
  return step;
}
