/**
 * Which blocks are near the viewport, in two steps: groups of neighbours by their first and last block within several
 * screens, and of the groups that are there each block by itself. Watching 3,000 blocks one by one costs 6 to 10 ms at
 * once and 3 ms whenever the page scrolls; this costs a fifth.
 */
import { createWatchedBlocks } from './watched-blocks';

/** Blocks of one group: neighbours in the article, so that a group is a few screens high at most. */
const GROUP = 12;
/** A group is woken from this far: also one that is 7 screens high is seen by one of its ends. */
const GROUP_MARGIN = '300%';
/** One screen above and below, so that scrolling meets marks that are there already. */
const BLOCK_MARGIN = '100%';

/** Tells which blocks are near the viewport. */
export interface NearBlocks {
  /** Ends it. Safe to call twice. */
  dispose(): void;
}

/** What is watched and who is told. */
export interface NearBlocksOptions {
  document: Document;
  /** The blocks to watch, ascending. */
  blocks: readonly number[];
  blockElement(block: number): Element | null;
  /** Called with the blocks that came near and those that went away. A block that went may not have come. */
  onChange(came: number[], went: number[]): void;
}

/** Starts watching. */
export function createNearBlocks({ document, blocks, blockElement, onChange }: NearBlocksOptions): NearBlocks {
  const groups = groupsFromBlocks(blocks);
  const nearEnds = new Set<number>();
  const awake = new Set<number>();
  const each = createWatchedBlocks({ document, blockElement, margin: BLOCK_MARGIN, onChange });
  const settle = (end: number) => {
    const key = groupOf(end);
    const group = groups.get(key) ?? [];
    const isNear = nearEnds.has(group[0]!) || nearEnds.has(group.at(-1)!);
    if (isNear === awake.has(key)) return;
    if (isNear) {
      awake.add(key);
      each.add(group);
      return;
    }
    awake.delete(key);
    each.remove(group);
    onChange([], group);
  };
  const ends = createWatchedBlocks({
    document,
    blockElement,
    margin: GROUP_MARGIN,
    onChange(came, went) {
      for (const end of came) nearEnds.add(end);
      for (const end of went) nearEnds.delete(end);
      for (const end of [...came, ...went]) settle(end);
    },
  });
  ends.add([...groups.values()].flatMap((group) => [group[0]!, group.at(-1)!]));
  return {
    dispose() {
      ends.dispose();
      each.dispose();
    },
  };
}

function groupOf(block: number): number {
  return Math.floor(block / GROUP);
}

function groupsFromBlocks(blocks: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const block of blocks) {
    const group = groups.get(groupOf(block));
    if (group) group.push(block);
    else groups.set(groupOf(block), [block]);
  }
  return groups;
}
