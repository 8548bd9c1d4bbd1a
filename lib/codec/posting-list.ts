/**
 * The list of one term: for each statement that holds it, in rising order, one varint of the gap to the number before
 * and, in its lowest three bits, the level of impact (`posting-term.ts`). A long list begins with places to enter it
 * at, so that one person's range of numbers is read without the rest: for every {@link STRIDE} postings the number
 * before them and where they lie.
 */
import { type ByteCursor, PostingBytes, u32At, varintAt } from './posting-bytes';

/** Postings between two places to enter a list at. */
const STRIDE = 256;

/** One term's list inside the bytes of a block. */
export interface PostingList {
  /** Postings in it. */
  count: number;
  bytes: Uint8Array;
}

const entries = (count: number) => Math.max(0, Math.floor((count - 1) / STRIDE));

/** Writes lists, one after the other, reusing its memory. */
export class PostingListWriter {
  private readonly postings = new PostingBytes(1 << 16);
  private readonly entrances: number[] = [];
  private last = 0;
  count = 0;

  /** `number` above all before it and below 2^29; `impact` 0 to 7. */
  add(number: number, impact: number): void {
    if (this.count > 0 && this.count % STRIDE === 0) this.entrances.push(this.last, this.postings.length);
    this.postings.varint(((number - this.last) << 3) | impact);
    this.last = number;
    this.count++;
  }

  /** Appends the list to `into`, and begins a new one. */
  finish(into: PostingBytes): void {
    for (const value of this.entrances) into.u32(value);
    into.all(this.postings.done());
    this.postings.clear();
    this.entrances.length = 0;
    this.last = 0;
    this.count = 0;
  }
}

/** Where to begin so as to miss no posting from `from` on: the byte, and the number before it. */
function entranceFor({ count, bytes }: PostingList, from: number): { at: number; number: number } {
  const all = entries(count);
  let [low, high] = [0, all];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u32At(bytes, middle * 8) < from) low = middle + 1;
    else high = middle;
  }
  const base = all * 8;
  return low === 0
    ? { at: base, number: 0 }
    : { at: base + u32At(bytes, low * 8 - 4), number: u32At(bytes, low * 8 - 8) };
}

/** Calls back for each posting with `from` <= number < `to`, in order. */
export function eachPosting(
  list: PostingList,
  from: number,
  to: number,
  visit: (number: number, impact: number) => void,
): void {
  const { bytes } = list;
  const { at, number: before } = entranceFor(list, from);
  const place: ByteCursor = { at };
  let number = before;
  while (place.at < bytes.length) {
    const posting = varintAt(bytes, place);
    number += posting >>> 3;
    if (number >= to) return;
    if (number >= from) visit(number, posting & 7);
  }
}

/** Sums over a window of numbers, each at its distance from `base`. */
export interface PostingSums {
  base: number;
  sums: Float32Array;
  marks: Uint32Array;
  /** The numbers that were added to, `filled` of them; where nothing was, sum and marks are 0. */
  touched: Uint32Array;
  filled: number;
}

/** A reader that goes through a list in windows; see {@link PostingCursor.addUntil}. */
export class PostingCursor {
  private at: number;
  private number: number;

  constructor(
    private readonly list: PostingList,
    from: number,
  ) {
    const entrance = entranceFor(list, from);
    this.at = entrance.at;
    this.number = entrance.number;
    // Up to the first posting of the range; the cursor then stands before it.
    this.skipBelow(from);
  }

  private skipBelow(from: number): void {
    const { bytes } = this.list;
    const place: ByteCursor = { at: this.at };
    while (place.at < bytes.length) {
      const number = this.number + (varintAt(bytes, place) >>> 3);
      if (number >= from) return;
      this.number = number;
      this.at = place.at;
    }
  }

  /**
   * Adds the gain of every posting below `to`, by its level, to the sum of its number, with `bit` as a mark of this
   * list. `gains`: one above 0 for each level.
   */
  addUntil(to: number, gains: Float32Array, bit: number, into: PostingSums): void {
    const { bytes } = this.list;
    const { base, sums, marks, touched } = into;
    const end = bytes.length;
    let { at, number } = this;
    let fill = into.filled;
    while (at < end) {
      let next = at;
      let byte = bytes[next++]!;
      let posting = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[next++]!;
        posting |= (byte & 127) << shift;
      }
      const gap = posting >>> 3;
      if (number + gap >= to) break;
      number += gap;
      at = next;
      const slot = number - base;
      if (sums[slot] === 0) touched[fill++] = number;
      sums[slot] = sums[slot]! + gains[posting & 7]!;
      marks[slot] = marks[slot]! | bit;
    }
    this.at = at;
    this.number = number;
    into.filled = fill;
  }
}

/** How many postings have a number in the range. */
export function countIn(list: PostingList, from: number, to: number): number {
  let count = 0;
  eachPosting(list, from, to, () => count++);
  return count;
}
