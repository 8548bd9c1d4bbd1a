/**
 * A linear model over hashed features: for every feature a row of `classes` small integers. Rows are found by hash, so
 * a feature needs no name and no dictionary; two features may share a row, which training (`scripts/train`) takes into
 * account. Only rows with weights are kept, a byte for each weight, so that the whole lies in the processor's cache.
 */
export interface ByteTable {
  /** Number of classes. */
  classes: number;
  /** There are `mask + 1` row numbers, a power of two. */
  mask: number;
  /** Which row of `fours` belongs to each row number; row 0 is empty. */
  kept: Uint16Array;
  /** Numbers in a row. */
  width: number;
  /** The weights of four classes in each number, the first in the lowest byte, each {@link ZERO} higher than it is. */
  fours: Int32Array;
}

/** The row of a feature: `template` tells features of different kinds apart, `a` and `b` are their values. */
export function rowOf(mask: number, template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 16)) & mask;
}

/** What no weight at all is in a {@link ByteTable}. */
export const ZERO = 128;

/** Every other byte of four. */
const EVERY_OTHER = 0xff00ff;
const rows = new Int32Array(32);

function put(scores: Int32Array, c: number, even: number, odd: number): void {
  scores[c] = even & 0xffff;
  scores[c + 1] = odd & 0xffff;
  scores[c + 2] = even >>> 16;
  scores[c + 3] = odd >>> 16;
}

/** How many numbers of a row are summed in one go: their sums stay in the processor's registers. */
const AT_ONCE = 5;

/** Sums the first {@link AT_ONCE} numbers of the first `n` rows. */
function sumAtOnce(fours: Int32Array, n: number, scores: Int32Array): void {
  let [even0, even1, even2, even3, even4] = [0, 0, 0, 0, 0];
  let [odd0, odd1, odd2, odd3, odd4] = [0, 0, 0, 0, 0];
  for (let r = 0; r < n; r++) {
    const at = rows[r]!;
    const four0 = fours[at]!;
    const four1 = fours[at + 1]!;
    const four2 = fours[at + 2]!;
    const four3 = fours[at + 3]!;
    const four4 = fours[at + 4]!;
    even0 += four0 & EVERY_OTHER;
    even1 += four1 & EVERY_OTHER;
    even2 += four2 & EVERY_OTHER;
    even3 += four3 & EVERY_OTHER;
    even4 += four4 & EVERY_OTHER;
    odd0 += (four0 >>> 8) & EVERY_OTHER;
    odd1 += (four1 >>> 8) & EVERY_OTHER;
    odd2 += (four2 >>> 8) & EVERY_OTHER;
    odd3 += (four3 >>> 8) & EVERY_OTHER;
    odd4 += (four4 >>> 8) & EVERY_OTHER;
  }
  put(scores, 0, even0, odd0);
  put(scores, 4, even1, odd1);
  put(scores, 8, even2, odd2);
  put(scores, 12, even3, odd3);
  put(scores, 16, even4, odd4);
}

/**
 * The same from bytes, at most 32 features. All scores are higher by the same number, which leaves the best class the
 * best. Only the first `classes` classes are worked out, and up to three more. Two classes are summed at once in each
 * half of a number: no sum of 32 bytes reaches the other half.
 */
export function scoreBytes(
  { kept, width, fours }: ByteTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  classes: number,
): void {
  let n = 0;
  for (let f = 0; f < count; f++) {
    const row = kept[features[f]!]!;
    if (row !== 0) rows[n++] = row * width;
  }
  let column = 0;
  if (classes >= 4 * AT_ONCE) {
    sumAtOnce(fours, n, scores);
    column = AT_ONCE;
  }
  for (; 4 * column < classes; column++) {
    let even = 0;
    let odd = 0;
    for (let r = 0; r < n; r++) {
      const four = fours[rows[r]! + column]!;
      even += four & EVERY_OTHER;
      odd += (four >>> 8) & EVERY_OTHER;
    }
    put(scores, 4 * column, even, odd);
  }
}

/** The class with the highest score; the lowest number among equals. */
export function bestClass(scores: Float64Array | Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
