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
  marks: Mark[];
  /** `reach[i]`: the furthest end among `marks[0..i]`, so that a search knows when nothing earlier can reach. */
  reach: number[];
}

/** Makes the index; `marks` may be in any order and may overlap. */
export function createMarkIndex(marks: readonly Mark[]): MarkIndex {
  const rows = new Map<number, Row>();
  for (const mark of marks) {
    const row = rows.get(mark.span.block);
    if (row) row.marks.push(mark);
    else rows.set(mark.span.block, { marks: [mark], reach: [] });
  }
  for (const row of rows.values()) finish(row);
  return {
    blocks: () => [...rows.keys()].sort((a, b) => a - b),
    inBlock: (block) => rows.get(block)?.marks ?? [],
    at: (block, offset) => marksAt(rows.get(block), offset),
  };
}

function finish(row: Row): void {
  row.marks.sort((a, b) => a.span.start - b.span.start);
  let furthest = 0;
  for (const { span } of row.marks) {
    furthest = Math.max(furthest, span.end);
    row.reach.push(furthest);
  }
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
