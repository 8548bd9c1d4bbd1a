import type { Source, Statement } from './statement';

/** Why a statement was recalled. The parts add up to `score`; each is 0 or more and has no upper bound. */
export interface RecallScore {
  score: number;
  /** From content words in common, weighed by how rare they are. */
  words: number;
  /** From names of people, places and organisations in common. */
  names: number;
  /** From runs of two words in common. */
  phrases: number;
  /** From figures in common ("2.8"), and from years and months. */
  figures: number;
  dates: number;
  /** From words that both negate. Never from one text saying what the other denies: that is for the reader to see. */
  negation: number;
  /** The words and names in common, as they stand in the claim, heaviest first; for "found by". */
  shared: string[];
}

/** One earlier statement for one claim, with what a view needs to show it. */
export interface RecalledStatement extends RecallScore {
  statement: Statement;
  source: Source;
  /** Further sources of the same words on the same occasion. */
  alsoIn: Source[];
  /** 0 to 1: how likely a careful reader finds it on the same matter as the claim. Says nothing of what differs. */
  sure: number;
  /** The device's language model took it for another matter; absent where it was not asked or did not. */
  isDoubted?: boolean;
}

/** What somebody else said on the subject of a claim. */
export interface OthersStatement extends RecalledStatement {
  /** The speaker as the source names them; the person need not be among the people of the reading. */
  speaker: string;
}

/** What the same person said before, for one claim. Empty lists mean: nothing in the library. */
export interface Recall {
  /** `Claim.id`. */
  claim: string;
  /** On the same matter, as far as can be told; best first. */
  statements: RecalledStatement[];
  /**
   * Perhaps on the same matter, or said on the day of the article; likeliest first, never shown without being asked
   * for.
   */
  perhaps: RecalledStatement[];
  /**
   * What is probably the very speech that the claim reports, as the library holds it, most like the claim first. It
   * is not earlier.
   */
  veryWords: RecalledStatement[];
  /** Of other people on the same subject, best first; always shown apart from and below the speaker's own. */
  others: OthersStatement[];
}
