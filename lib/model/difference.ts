/** See {@link Difference}. */
export const DIFFERENCES = [
  'changed',
  'figure',
  'equal-words',
  'position',
  'condition',
  'later-step',
  'equal-position',
] as const;

/**
 * How a claim stands to an earlier statement of the same person on the same matter. `changed`: the speaker says so in
 * the words that are read. `later-step`: what was to come then is told as done now. None of them is a judgement.
 */
export type Difference = (typeof DIFFERENCES)[number];
