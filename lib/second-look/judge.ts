/** What a second pair of eyes makes of two statements. */
export type Opinion = (typeof OPINIONS)[number];

/** All of them. */
export const OPINIONS = ['same matter', 'another matter', 'unsure'] as const;

/** The words of two statements of one person, without who said them: a name is not to decide. */
export interface PairOfWords {
  now: string;
  earlier: string;
}

/**
 * Whoever looks a second time at what is shown as earlier on the same matter. An opinion may lower how sure something
 * is; it is never shown as somebody's words, and nothing is done by it.
 */
export interface Judge {
  /**
   * What cannot be told, for whatever reason, is `unsure`: a judge never throws.
   *
   * @param signal ends the wait; the opinion is `unsure` then
   */
  judge(pair: PairOfWords, signal: AbortSignal): Promise<Opinion>;
  /** Gives back what it holds; whoever started it calls this. */
  end(): void;
}
