import { lineOf } from './json-ld';

/** What a page's `<meta>` elements say, by name or property in lower case; the first of each wins. */
export type PageMeta = ReadonlyMap<string, string>;

/**
 * Reads all `<meta>` of a page; entities escaped once too often are decoded, white space folded, empty ones left out.
 * Of a long one as much is read as of any line of metadata.
 */
export function readMeta(document: Document): PageMeta {
  const meta = new Map<string, string>();
  for (const element of Array.from(document.getElementsByTagName('meta'))) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = element.getAttribute('content');
    if (!name || !content || meta.has(name)) continue;
    const text = lineOf(content);
    if (text) meta.set(name, text);
  }
  return meta;
}

/** The first of several names that the page gives. */
export function firstMeta(meta: PageMeta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
