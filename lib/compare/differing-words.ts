import { diffArrays } from 'diff';
import type { Piece, TextRange } from './pieces';

/** What two texts have in common, word by word, and what each has alone. */
export interface WordDifference {
  /** Words that both have, in one order. */
  shared: number;
  /** The longest run of them. */
  longest: number;
  /** Words of each. */
  now: number;
  earlier: number;
  /** Runs of words that only one text has; UTF-16 units of that text. */
  onlyNow: TextRange[];
  onlyEarlier: TextRange[];
}

/** Texts that differ in more words are not taken apart: nobody would read so many marks. */
const MOST_EDITS = 400;

const wordsOf = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind !== 'mark');

/** A run of words as one range. */
const rangeOf = (words: readonly Piece[], from: number, count: number): TextRange => ({
  start: words[from]!.start,
  end: words[from + count - 1]!.end,
});

function keep(difference: WordDifference, count: number): void {
  difference.shared += count;
  difference.longest = Math.max(difference.longest, count);
}

/** Compares two texts word by word, marks and capitals aside; null where nearly nothing is shared by two long texts. */
export function differingWords(now: readonly Piece[], earlier: readonly Piece[]): WordDifference | null {
  const [mine, theirs] = [wordsOf(now), wordsOf(earlier)];
  const lower = (words: readonly Piece[]) => words.map((word) => word.lower);
  const parts = diffArrays(lower(theirs), lower(mine), { maxEditLength: MOST_EDITS });
  if (!parts) return null;
  const difference: WordDifference = {
    shared: 0,
    longest: 0,
    now: mine.length,
    earlier: theirs.length,
    onlyNow: [],
    onlyEarlier: [],
  };
  let [at, before] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (added) difference.onlyNow.push(rangeOf(mine, at, count));
    else if (removed) difference.onlyEarlier.push(rangeOf(theirs, before, count));
    else keep(difference, count);
    if (!removed) at += count;
    if (!added) before += count;
  }
  return difference;
}
