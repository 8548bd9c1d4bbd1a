import type { Piece, TextRange } from './pieces';
import type { QuantityWords } from './quantities/quantity-words';

/** What a language knows of one word. */
export interface WordMeaning {
  /**
   * The key under which the forms of a word meet, and words that say the same of a figure (*rise*, *grow*); null for a
   * word that says only how a sentence is built, or adds nothing to what a figure is about.
   */
  key: string | null;
  /** 1 for a word for something, -1 for one against it, 0 for all others. */
  sign: 1 | 0 | -1;
  /** Whether it turns round the sentence it stands in ("not"). */
  isTurning: boolean;
  /** 1 for a word that puts something as sure, -1 for one that puts it as possible, 0 for all others. */
  surely: 1 | 0 | -1;
  /** Whether it tells of what is to come: what is planned is not compared with what was done. */
  isToCome: boolean;
  /** Whether it says which of several figures is meant ("average", "another"). */
  isQualifier: boolean;
  /** Whether a sentence is cut in two there between two figures ("and", "while"). */
  isJoint: boolean;
  /** Whether it says what ought to be or is ("should", "is"): what stands before is what the sentence is about. */
  isCopula: boolean;
  /** Whether it stands between that and a word for or against it ("be", "remain"). */
  isState: boolean;
  /** Whether it is the speaker, or begins what they would do ("we", "to"). */
  isSpeaker: boolean;
  /** Whether it stands inside what something is about ("of", "the"); others that only build a sentence end it. */
  isInside: boolean;
}

/** What a language knows, for comparing two texts in it. A language is handed over as a value. All words are folded. */
export interface CompareLanguage {
  /** Its BCP 47 code ("en"). */
  code: string;
  quantities: QuantityWords;
  /** The same object for the same word, or an equal one. */
  factsOf(word: string): WordMeaning;
  /** Whether a word has a capital wherever it stands and is no name ("I"). */
  isAlwaysCapital(word: string): boolean;
  /** Keys of words that say which way a figure went: two opposite ones are about two figures. */
  up: string;
  down: string;
  /** After a turning word: words with which it turns nothing round ("not *only*"). */
  keepsStraight(word: string): boolean;
  /** Where words bind what is said to a condition: indices of the pieces from `first` on before `last`. */
  conditionsIn(pieces: readonly Piece[], first: number, last: number): [first: number, last: number][];
  /**
   * Where the speaker says of themselves that they think or do otherwise now; UTF-16 units. In their own words that is
   * *I*, in a report *she* at its beginning.
   */
  changesIn(text: string, isVerbatim: boolean): TextRange[];
}
