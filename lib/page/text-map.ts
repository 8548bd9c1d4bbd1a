import { firstWithEndAfter, type Span } from '../model/span';
import type { FoldedText, TextRun } from './fold';

/** A stretch of one live text node; offsets are UTF-16 units of `node.data`, `end` exclusive. */
interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** A place in an article; `offset` is in UTF-16 units of the block's text. */
interface BlockPoint {
  block: number;
  offset: number;
}

/** One block of an article as it stands in the page. */
export interface MappedBlock extends FoldedText {
  element: Element;
}

/**
 * The way between an article's spans and the live page. Made with the article, valid as long as the page's text
 * nodes stay as they were; it holds the nodes and changes nothing. Offsets out of range are cut to the block.
 */
export interface TextMap {
  /**
   * The stretches of live text nodes that a span covers, in reading order. White space the page has and the block does
   * not lies in none of them, so a span may come as several stretches of one node. Empty for an unknown block, and a
   * stretch whose node has other words by now is left out: what was found in the old ones does not hold for them.
   */
  rangesOf(span: Span): NodeRange[];
  /**
   * The place in the article of an offset in a text node; between two characters that were folded away, the place
   * they were folded to. Null where the node is no part of the article.
   */
  spanPointAt(node: Text, offset: number): BlockPoint | null;
  /** The element that holds the block; null for an unknown block. */
  blockElement(block: number): Element | null;
}

/** A run together with the block it belongs to. */
interface PlacedRun extends TextRun {
  block: number;
}

/** Makes the map of blocks whose index is their place in `article.blocks`. */
export function createTextMap(blocks: readonly MappedBlock[]): TextMap {
  let byNode: Map<Text, PlacedRun[]> | null = null;
  return {
    rangesOf: (span) => rangesIn(blocks[span.block], span),
    blockElement: (block) => blocks[block]?.element ?? null,
    spanPointAt(node, offset) {
      byNode ??= indexByNode(blocks);
      const runs = byNode.get(node);
      return runs ? pointIn(runs, offset) : null;
    },
  };
}

function indexByNode(blocks: readonly MappedBlock[]): Map<Text, PlacedRun[]> {
  const byNode = new Map<Text, PlacedRun[]>();
  for (const [block, { runs }] of blocks.entries()) {
    for (const run of runs) {
      const placed = { ...run, block };
      const known = byNode.get(run.node);
      if (known) known.push(placed);
      else byNode.set(run.node, [placed]);
    }
  }
  return byNode;
}

function rangesIn(block: MappedBlock | undefined, { start, end }: Span): NodeRange[] {
  if (!block) return [];
  const { runs, text } = block;
  const ranges: NodeRange[] = [];
  for (let i = firstRunEndingAfter(runs, start); i < runs.length; i++) {
    const run = runs[i]!;
    if (run.blockStart >= end) break;
    const from = Math.max(start, run.blockStart) - run.blockStart;
    const to = Math.min(end, run.blockStart + run.length) - run.blockStart;
    const live = { node: run.node, start: run.nodeStart + from, end: run.nodeStart + to };
    const words = text.slice(run.blockStart + from, run.blockStart + to);
    if (from < to && holds(live, words)) ranges.push(live);
  }
  return ranges;
}

/** Whether the live text is still what was read there; a space in the block may be any white space in the page. */
function holds({ node, start, end }: NodeRange, words: string): boolean {
  const live = node.data.slice(start, end);
  return live === words || live.replace(/\s/g, ' ') === words;
}

/** Index of the first run that reaches past `offset`; runs ascend. */
function firstRunEndingAfter(runs: readonly TextRun[], offset: number): number {
  return firstWithEndAfter(runs, offset, ({ blockStart, length }) => blockStart + length);
}

/** Runs of one node ascend by `nodeStart`; the point belongs to the last one that starts at or before it. */
function pointIn(runs: readonly PlacedRun[], offset: number): BlockPoint {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.nodeStart > offset) high = middle - 1;
    else low = middle;
  }
  const found = runs[low]!;
  const within = Math.min(Math.max(offset - found.nodeStart, 0), found.length);
  return { block: found.block, offset: found.blockStart + within };
}
