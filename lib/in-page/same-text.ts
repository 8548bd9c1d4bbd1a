import type { Article } from '../model/article';

/**
 * Whether two readings of a page found the same blocks, so that only the way back to the page has to be made anew. The
 * title and the dates do not count: nothing is found in them.
 */
export function hasSameText(a: Article, b: Article): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every((block, i) => block.text === b.blocks[i]?.text);
}
