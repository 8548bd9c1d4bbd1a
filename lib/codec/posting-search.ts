import { PostingCursor, type PostingList, type PostingSums } from './posting-list';
import { IMPACTS } from './posting-term';

/** A term that is asked for: its list, and what one usual occurrence of it is worth, above 0. */
export interface AskedList {
  list: PostingList;
  weight: number;
}

/** A run of statement numbers, `to` exclusive. */
export interface NumberRange {
  from: number;
  to: number;
}

/** A statement that was found, by its number. */
export interface PostingHit {
  number: number;
  score: number;
  /** Which lists hold it: bit 0 for the first of them. Of those from the {@link TOLD}th on nothing is told. */
  held: number;
}

/** A hit tells of so many lists whether they hold it. */
export const TOLD = 32;

/**
 * Numbers that are added up at once: their sums stay in the processor's cache, and memory does not grow with the pack.
 */
const WINDOW = 1 << 15;

const into: PostingSums = {
  base: 0,
  sums: new Float32Array(WINDOW),
  marks: new Uint32Array(WINDOW),
  touched: new Uint32Array(WINDOW),
  filled: 0,
};

/** The best hits so far, best first; equal ones in order of number. */
class Best {
  readonly hits: PostingHit[] = [];
  private least = 0;

  constructor(private readonly limit: number) {}

  takes(score: number): boolean {
    return this.hits.length < this.limit || score > this.least;
  }

  add(number: number, score: number, held: number): void {
    let at = this.hits.length;
    while (at > 0 && this.hits[at - 1]!.score < score) at--;
    this.hits.splice(at, 0, { number, score, held });
    if (this.hits.length > this.limit) this.hits.pop();
    this.least = this.hits.at(-1)!.score;
  }
}

/**
 * The best `limit` statements of a range by the sum over the lists of weight times impact, best first; equal ones in
 * order of their numbers. `without`: a range to leave out; `isWanted`: which of those that score high enough to keep.
 * Time grows with the postings in the range, memory does not.
 */
export function bestOf(
  lists: readonly AskedList[],
  { from, to }: NumberRange,
  limit: number,
  without?: NumberRange,
  isWanted?: (number: number) => boolean,
): PostingHit[] {
  const best = new Best(limit);
  if (limit < 1) return best.hits;
  const isKept = (number: number) =>
    !(without && number >= without.from && number < without.to) && (!isWanted || isWanted(number));
  const cursors = lists.map(({ list }) => new PostingCursor(list, from));
  const gains = lists.map(({ weight }) => Float32Array.from(IMPACTS, (impact) => impact * weight));
  for (let base = from; base < to; base += WINDOW) {
    const end = Math.min(to, base + WINDOW);
    into.base = base;
    for (const [at, cursor] of cursors.entries()) cursor.addUntil(end, gains[at]!, at < TOLD ? 1 << at : 0, into);
    takeBest(best, isKept);
  }
  return best.hits;
}

/** Takes the best of the window, and clears it. */
function takeBest(best: Best, isKept: (number: number) => boolean): void {
  const { base, sums, marks, touched, filled } = into;
  for (let at = 0; at < filled; at++) {
    const number = touched[at]!;
    const slot = number - base;
    if (best.takes(sums[slot]!) && isKept(number)) best.add(number, sums[slot]!, marks[slot]!);
    sums[slot] = 0;
    marks[slot] = 0;
  }
  into.filled = 0;
}
