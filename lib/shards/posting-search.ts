import { PostingCursor, type PostingList } from './posting-list';
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
}

/** Numbers that are added up at once: their sums stay in the processor's cache, and memory does not grow with the pack. */
const WINDOW = 1 << 15;

const sums = new Float32Array(WINDOW);
const touched = new Uint32Array(WINDOW);

/** The best hits so far, best first; equal ones in order of number. */
class Best {
  readonly hits: PostingHit[] = [];
  private least = 0;

  constructor(private readonly limit: number) {}

  takes(score: number): boolean {
    return this.hits.length < this.limit || score > this.least;
  }

  add(number: number, score: number): void {
    let at = this.hits.length;
    while (at > 0 && this.hits[at - 1]!.score < score) at--;
    this.hits.splice(at, 0, { number, score });
    if (this.hits.length > this.limit) this.hits.pop();
    this.least = this.hits.at(-1)!.score;
  }
}

/**
 * The best `limit` statements of a range by the sum over the lists of weight times impact, best first; equal ones in
 * order of their numbers. `without`: a range to leave out; `isWanted`: which of those that score high enough to keep. Time grows with the postings in the range, memory does not.
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
  const cursors = lists.map(({ list }) => new PostingCursor(list, from));
  const gains = lists.map(({ weight }) => Float32Array.from(IMPACTS, (impact) => impact * weight));
  for (let base = from; base < to; base += WINDOW) {
    const end = Math.min(to, base + WINDOW);
    let filled = 0;
    for (const [at, cursor] of cursors.entries()) {
      filled = cursor.addUntil(end, base, gains[at]!, sums, touched, filled);
    }
    for (let at = 0; at < filled; at++) {
      const number = touched[at]!;
      const score = sums[number - base]!;
      sums[number - base] = 0;
      const isOutside = !without || number < without.from || number >= without.to;
      if (isOutside && best.takes(score) && (!isWanted || isWanted(number))) best.add(number, score);
    }
  }
  return best.hits;
}
