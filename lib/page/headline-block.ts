import type { Container, PageText, RawBlock } from './block-walk';
import type { BodyBlock } from './body-blocks';
import { type Added, foldNodes, foldString } from './fold';
import { withDescendants } from './main-text';
import { pickHeadline, wording } from './title';

/**
 * The headline's container: the `<h1>` like one of the page's titles, else the lesser heading most like one, else a
 * short text that says just the same.
 */
export function findHeadline(page: PageText, titles: readonly string[]): Container | undefined {
  const first = pickHeadline(page.headings.map(textIn), titles, true);
  if (first >= 0) return page.headings[first];
  const lesser = page.containers.filter((container) => /^h[23]$/.test(container.tag));
  const second = pickHeadline(lesser.map(textIn), titles, false);
  if (second >= 0) return lesser[second];
  return sameWords(page.blocks, titles)?.container;
}

/** The first short block that says just what one of the titles says. */
function sameWords(blocks: readonly RawBlock[], titles: readonly string[]): RawBlock | undefined {
  const wanted = new Set(titles.map(wording));
  const longest = Math.max(0, ...titles.map((title) => title.length));
  return blocks.find(
    (block) => block.length <= longest * 1.2 && block.linkLength === 0 && wanted.has(wording(textIn(block.container))),
  );
}

/** Longer texts are no headlines. UTF-16 units. */
const MAX_HEADLINE = 300;

function textIn({ element }: Container): string {
  return foldString((element.textContent ?? '').slice(0, MAX_HEADLINE * 4));
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
