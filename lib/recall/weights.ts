/**
 * Every number that decides the order of what is recalled, with its reason. Chosen one after the other for the best
 * mean of MAP@5 on CheckThat! 2021 task 2b (debates against earlier fact-checked statements) and 2a (tweets), where at
 * least three of five folds chose alike (`bench/recall/cross-validate.ts`); on the fold held out they reach 0.907 on 2a
 * and 0.603 on 2b.
 */
export const WEIGHTS = {
  /** How soon a repeated word stops adding: statements are short, so early. BM25's k1. */
  saturation: 1.3,
  /** How much long texts must give way, 0 to 1: BM25's b. */
  length: 0.6,
  /** A shared name says more than an equally rare word. */
  name: 1.15,
  /** A shared figure, and a shared year or month, against an equally rare word. */
  figure: 1,
  date: 0.5,
  /** A word that both texts negate, in parts of its rarity. */
  negation: 0,
  /** A shared pair of words, in parts of the rarity of its two words. */
  phrase: 0.05,
  /** Words said around the claim, against those of the claim itself. */
  around: 0.3,
  /** How much of a score hangs on the share of the statement that the claim touches, 0 to 1. */
  cover: 0.2,
  /** Search over many speakers: how much the same mouth adds to a score, as a share of it. */
  sameSpeaker: 0.75,
  /** Search over many dates: how much the same day adds, and after how many days half of that is left. */
  sameTime: 1,
  sameTimeDays: 200,
  sameWeek: 0.5,
  sameWeekDays: 4,
  /** How much a word of a text's heading counts against one of the text itself. */
  heading: 1,
} as const;

/** Names of the weights, for trying others in a bench. */
export type Weights = { [K in keyof typeof WEIGHTS]: number };
