/**
 * A stretch of one block of an {@link Article}.
 *
 * `start` and `end` count UTF-16 units in `article.blocks[block].text`; `end` is exclusive, so
 * `text.slice(start, end)` is the stretch. Plain data: it crosses every message and never goes stale with the page.
 */
export interface Span {
  /** Index into `article.blocks`. */
  block: number;
  start: number;
  end: number;
}

/** Whether two spans share at least one UTF-16 unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Order of reading: by block, then start, then the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/**
 * The index of the first in a list whose end lies behind an offset; the length of the list where none does. `endOf`
 * gives the end, exclusive, and grows along the list. Logarithmic time.
 */
export function firstWithEndAfter<T>(list: readonly T[], offset: number, endOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The index of the first of `spans`, which are in order and do not overlap, that ends after an offset. Logarithmic
 * time.
 */
export function firstEndingAfter(spans: readonly { end: number }[], offset: number): number {
  return firstWithEndAfter(spans, offset, ({ end }) => end);
}
