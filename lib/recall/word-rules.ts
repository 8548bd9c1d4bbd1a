/**
 * What a language knows of its words, for finding statements by them. Each language keeps its own in
 * `lib/languages/<code>/recall`. All words are given folded (`foldWord`).
 */
export interface WordRules {
  /** Its BCP 47 code ("en"). */
  code: string;
  /**
   * Raised by one whenever some text gets other keys than before; what was indexed with the old ones is indexed anew.
   */
  edition: number;
  /** A word without contracted endings, without the signs that are written into words and numbers. */
  plainWord(folded: string): string;
  /** Under which the inflections and spellings of a plain word meet; see `Term.key`. */
  keyOf(word: string): string;
  /** The key of a plain word that means something else where all of it is capitals; null for all others. */
  keyInCapitals(word: string): string | null;
  /** Whether a plain word says how a sentence is built, not what it is about. */
  isStopWord(word: string): boolean;
  /** Whether a stop word may be somebody's name. */
  canBeName(word: string): boolean;
  /** Whether a stop word turns round what follows it. */
  isNegation(word: string): boolean;
  /** Whether a word has a capital wherever it stands, so that the capital does not tell a name. */
  isAlwaysCapital(word: string): boolean;
  /** Whether a full stop after a word with a capital ends no sentence, because it is short for a title. */
  isShortTitle(word: string): boolean;
  /** What stands for two plain words in a row that are printed as one elsewhere; null for all others. */
  oneWordFor(first: string, second: string): string | null;
}
