import type { QuantityWords } from './quantities/quantity-words';

/** What a language knows, for comparing two texts in it. A language is handed over as a value. All words are folded. */
export interface CompareLanguage {
  /** Its BCP 47 code ("en"). */
  code: string;
  quantities: QuantityWords;
  /**
   * The key under which the forms of a word meet, and words that say the same of a figure (*rise*, *grow*); null for a
   * word that says only how a sentence is built, or adds nothing to what a figure is about.
   */
  keyOf(word: string): string | null;
  /** Keys of words that say which way a figure went: two opposite ones are about two figures. */
  up: string;
  down: string;
  /** Whether a word turns round what it stands with ("not"). */
  isNegation(word: string): boolean;
  /** Whether a word tells of what is to come: what is planned is not compared with what was done. */
  isToCome(word: string): boolean;
  /** Whether a word says which of several figures is meant ("average", "another"). */
  isQualifier(word: string): boolean;
  /** Words at which a sentence is cut in two between two figures ("and", "while"). */
  isJoint(word: string): boolean;
}
