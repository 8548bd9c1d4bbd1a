import type { Container, PageText, RawBlock } from './block-walk';
import type { BodyBlock } from './body-blocks';
import { type Added, foldNodes, foldString } from './fold';
import { withDescendants } from './main-text';
import { startOfText } from './start-of-text';
import { pickHeadline, wording } from './title';

/** So many headings of a rank are compared with the titles: an article's own stands near the top. */
const MOST_HEADINGS = 300;

/**
 * The headline's container: the `<h1>` like one of the page's titles, else the lesser heading most like one, else a
 * short text that says just the same.
 */
export function findHeadline(page: PageText, titles: readonly string[]): Container | undefined {
  const main = page.headings.slice(0, MOST_HEADINGS);
  const first = pickHeadline(main.map(textIn), titles, true);
  if (first >= 0) return main[first];
  const lesser = page.containers.filter((container) => /^h[23]$/.test(container.tag)).slice(0, MOST_HEADINGS);
  const second = pickHeadline(lesser.map(textIn), titles, false);
  if (second >= 0) return lesser[second];
  return sameWords(page.blocks, titles)?.container;
}

/** The first short block that says just what one of the titles says. */
function sameWords(blocks: readonly RawBlock[], titles: readonly string[]): RawBlock | undefined {
  const wanted = new Set(titles.map(wording));
  const longest = Math.max(0, ...titles.map((title) => title.length));
  // Blocks of one container follow one another: a text cut up by line breaks is looked at once.
  let last: Container | undefined;
  for (const block of blocks) {
    if (block.container === last || block.length > longest * 1.2 || block.linkLength > 0) continue;
    last = block.container;
    if (wanted.has(wording(textIn(last)))) return block;
  }
  return undefined;
}

/** Longer texts are no headlines. UTF-16 units. */
const MAX_HEADLINE = 300;

function textIn({ element }: Container): string {
  return foldString(startOfText(element, MAX_HEADLINE * 4));
}

/** The headline as a block; null where its container has no text of its own. */
export function headlineBlock(page: PageText, headline: Container | undefined): BodyBlock | null {
  if (!headline) return null;
  const inside = withDescendants(page.containers, headline);
  const parts = page.blocks.filter((block) => inside.has(block.container));
  const nodes: Text[] = [];
  const added: Added[] = [];
  for (const part of parts) {
    const start = nodes.length;
    added.push({ before: start, text: ' ' }, ...part.added.map((one) => ({ ...one, before: start + one.before })));
    nodes.push(...part.nodes);
  }
  const folded = foldNodes(nodes, added);
  return folded.text ? { ...folded, element: headline.element, kind: 'headline', opensEntry: false } : null;
}
