import type { NeutralWords } from './neutral-words';

/**
 * Something to be seen in a sentence that makes it more or less worth checking: what a pattern finds, or a short
 * sentence.
 */
export type WorthSign = {
  /**
   * Log odds in tenths, set by hand after a look at how often people mark sentences with the sign; below 0 speaks
   * against.
   */
  points: number;
} & ({ pattern: RegExp } | { fewerWords: number });

/** As signs are written down. */
export type NamedSign = WorthSign & {
  /** A name for reports on how often it is right. */
  is: string;
  reason: string;
};

/** Whether a sentence shows a sign. */
export function shows(sign: WorthSign, words: NeutralWords): boolean {
  return 'pattern' in sign ? sign.pattern.test(words.text) : words.count < sign.fewerWords;
}
