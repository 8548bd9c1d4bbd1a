import { ARTICLE_MOST, type NamedPage } from '../model/article';
import { isThing, lineOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Sites where each page, and so its address, is of one person or thing. No real address of them is longer. */
const OF_ONE = /^https?:\/\/([\w-]+\.)*(wiki(data|pedia)\.org|bioguide\.congress\.gov)\/.{1,500}$/i;

/** Linked data nest people three or four deep. */
const DEEPEST = 6;

/**
 * Names that the page itself ties to an address of Wikidata, Wikipedia or the biographies of the U.S. Congress: what
 * linked data call a thing with such an address, and the text of a link inside the article. In the order of the page,
 * {@link ARTICLE_MOST}.named at most. Nothing is followed, and nothing is believed: the page may say what it likes.
 *
 * @param elements those that hold the article's blocks
 * @param isSearchable whether the page is small enough for a search of its links
 */
export function namedPagesOf(
  { linked }: PageFacts,
  elements: ReadonlySet<Element>,
  isSearchable: boolean,
): NamedPage[] {
  const found: NamedPage[] = [];
  const take = (text: unknown, address: unknown) => {
    if (typeof text !== 'string' || typeof address !== 'string' || address.length > ARTICLE_MOST.line) return;
    const name = lineOf(text);
    if (name && OF_ONE.test(address)) found.push({ name, address });
  };
  const look = (value: object, depth: number): void => {
    if (isThing(value)) for (const address of [value.sameAs, value['@id'], value.url].flat()) take(value.name, address);
    // Members of `@graph` are among the things already.
    for (const [key, inner] of Object.entries(value))
      if (inner && typeof inner === 'object' && depth < DEEPEST && key !== '@graph') look(inner, depth + 1);
  };
  look(linked.things, 0);
  // Asked of each block's element: a page may give `document.links` another meaning by the name of an image.
  for (const element of isSearchable ? elements : [])
    for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) take(link.textContent, link.href);
  return found.slice(0, ARTICLE_MOST.named);
}
