/**
 * One word or sign as the syntax model sees it: contractions are split ("don't" is *do* and *n't*, "Trump’s" is
 * *Trump* and *'s*), and quotation marks are left out, because a sentence is built the same with them and without.
 */
export interface SentenceTerm {
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number;
  end: number;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Verbatim. */
  text: string;
  kind: 'word' | 'number' | 'punct';
}
