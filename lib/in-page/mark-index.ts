import { compareSpans } from '../model/span';
import type { Mark } from './mark';

/** Our own sorted marks, asked at every movement of the pointer; costs the same for 50 and 5,000 marks. */
export interface MarkIndex {
  /** Blocks that hold at least one mark, each once, ascending. */
  blocks(): number[];
  /** The marks of a block by start; empty when it has none. */
  inBlock(block: number): readonly Mark[];
  /** Marks with `start <= offset <= end` (a caret stands between letters, so both ends count), narrowest first. */
  at(block: number, offset: number): Mark[];
}

interface Row {
  marks: readonly Mark[];
  /** `reach[i]`: the furthest end among `marks[0..i]`, so that a search knows when nothing earlier can reach. */
  reach: number[];
}

/**
 * Makes the index; `marks` may be in any order and may overlap. One pass when they are in reading order already, and
 * a block is worked out when it is first asked for: most blocks of a long page never are.
 */
export function createMarkIndex(marks: readonly Mark[]): MarkIndex {
  const sorted = isSorted(marks) ? marks : [...marks].sort((a, b) => compareSpans(a.span, b.span));
  const starts = firstOfEachBlock(sorted);
  const rows = new Map<number, Row>();
  const rowOf = (block: number): Row | undefined => {
    const start = starts.get(block);
    if (start === undefined) return undefined;
    const row = rows.get(block) ?? makeRow(sorted, start);
    rows.set(block, row);
    return row;
  };
  return {
    blocks: () => [...starts.keys()],
    inBlock: (block) => rowOf(block)?.marks ?? [],
    at: (block, offset) => marksAt(rowOf(block), offset),
  };
}

function isSorted(marks: readonly Mark[]): boolean {
  for (let i = 1; i < marks.length; i++) if (compareSpans(marks[i - 1]!.span, marks[i]!.span) > 0) return false;
  return true;
}

function firstOfEachBlock(sorted: readonly Mark[]): Map<number, number> {
  const starts = new Map<number, number>();
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const { block } = sorted[i]!.span;
    if (block !== last) starts.set(block, i);
    last = block;
  }
  return starts;
}

function makeRow(sorted: readonly Mark[], start: number): Row {
  const { block } = sorted[start]!.span;
  let end = start;
  let furthest = 0;
  const reach: number[] = [];
  while (end < sorted.length && sorted[end]!.span.block === block) {
    furthest = Math.max(furthest, sorted[end]!.span.end);
    reach.push(furthest);
    end += 1;
  }
  return { marks: sorted.slice(start, end), reach };
}

function marksAt(row: Row | undefined, offset: number): Mark[] {
  if (!row) return [];
  const found: Mark[] = [];
  for (let i = lastStartingBy(row.marks, offset); i >= 0 && row.reach[i]! >= offset; i--) {
    const mark = row.marks[i]!;
    if (mark.span.end >= offset) found.push(mark);
  }
  return found.sort((a, b) => width(a) - width(b));
}

function lastStartingBy(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function width({ span }: Mark): number {
  return span.end - span.start;
}
