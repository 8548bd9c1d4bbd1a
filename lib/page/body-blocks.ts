import type { BlockKind } from '../model/article';
import type { Container, PageText, RawBlock } from './block-walk';
import { foldNodes, foldString } from './fold';
import { findBody, linkShare, runningWeight } from './main-text';
import type { MappedBlock } from './text-map';

/** A block of the article, ready to be mapped. */
export interface BodyBlock extends MappedBlock {
  kind: BlockKind;
}

/** The headline block of a page, where one of its `<h1>` is the one with the given index among `page.headings`. */
export function headlineBlock(page: PageText, heading: Container | undefined): BodyBlock | null {
  const parts = page.blocks.filter((block) => block.container === heading);
  if (!heading || parts.length === 0) return null;
  const folded = foldNodes(
    parts.flatMap((part) => part.nodes),
    [],
  );
  return folded.text ? { ...folded, element: heading.element, kind: 'headline' } : null;
}

/** Text of each `<h1>` the walk met, folded. */
export function headingTexts(page: PageText): string[] {
  return page.headings.map((heading) => foldString(heading.element.textContent ?? ''));
}

/** The article's body in reading order, without the headline. Empty when the page holds no running text. */
export function bodyBlocks(page: PageText, headline: Container | undefined): BodyBlock[] {
  const body = findBody(page);
  if (!body) return [];
  const kept = body.blocks.filter((block) => block.container !== headline && isBodyText(block));
  return kept.flatMap((block) => {
    const folded = foldNodes(block.nodes, block.breaks);
    return folded.text ? [{ ...folded, element: block.container.element, kind: kindOf(block.container) }] : [];
  });
}

function isBodyText(block: RawBlock): boolean {
  return runningWeight(block) > 0 || (linkShare(block) < 0.5 && block.length > 1);
}

const HEADING = /^h[1-6]$/;

function kindOf(container: Container): BlockKind {
  for (let at: Container | null = container; at; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'blockquote') return 'quotation';
    if (at.tag === 'li' || at.tag === 'dd') return 'item';
    if (at.tag === 'article' || at.tag === 'body') break;
  }
  return 'paragraph';
}
