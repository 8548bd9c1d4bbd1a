/** What a saved page tells of where it was and when it was saved: first whoever saved it, then the page itself. */

/** Where a page was and when it was saved; null for what is not told. */
export interface SavedFrom {
  /** http or https. */
  address: string | null;
  /** Milliseconds since 1970. */
  saved: number | null;
}

const NOTHING: SavedFrom = { address: null, saved: null };

/** An address of the web in full; null for anything else. */
function webAddress(text: string | null | undefined, base?: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** A moment as savers write it, the name of its time zone in brackets behind it; null for none. */
export function momentOf(text: string | null | undefined): number | null {
  const moment = Date.parse((text ?? '').replace(/\(.*/, ''));
  return Number.isFinite(moment) ? moment : null;
}

/** The comments in front of the page and at its top, where savers write. */
function topComments(document: Document): string[] {
  const at = [document, document.documentElement, document.head].flatMap((node) => [...(node?.childNodes ?? [])]);
  return at.filter(({ nodeType }) => nodeType === 8).map(({ nodeValue }) => nodeValue ?? '');
}

/** SingleFile: a comment with a line for each fact. */
function bySingleFile(comments: readonly string[]): SavedFrom {
  const told = comments.find((text) => /^\s*(?:Page saved with|Archive processed by) SingleFile\b/.test(text)) ?? '';
  const fact = (name: string) => new RegExp(`^\\s*${name}:(.*)$`, 'm').exec(told)?.[1];
  return { address: webAddress(fact('url')), saved: momentOf(fact('saved date')) };
}

/** Chromium and the browsers of Microsoft: the address behind its length. */
function byBrowser(comments: readonly string[]): SavedFrom {
  const [found] = comments.flatMap((text) => /^\s*saved from url=\(\d+\)(\S+)/.exec(text)?.[1] ?? []);
  return { address: webAddress(found), saved: null };
}

/** Save Page WE. */
function bySavePage(document: Document): SavedFrom {
  const said = (name: string) => document.querySelector(`meta[name="savepage-${name}"]`)?.getAttribute('content');
  return { address: webAddress(said('url')), saved: momentOf(said('date')) };
}

/** The page's own word. A base is a page's address only where it is no folder. */
function byPage(document: Document): string | null {
  const said = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const base = webAddress(said('base[href]', 'href'));
  return (
    webAddress(said('link[rel~="canonical" i][href]', 'href'), base ?? undefined) ??
    webAddress(said('meta[property="og:url" i][content]', 'content'), base ?? undefined) ??
    (base !== null && !new URL(base).pathname.endsWith('/') ? base : null)
  );
}

/** The first that is told of each. */
function firstOf(each: readonly SavedFrom[]): SavedFrom {
  return each.reduce((all, one) => ({ address: all.address ?? one.address, saved: all.saved ?? one.saved }), NOTHING);
}

/**
 * Where a saved page was and when it was saved.
 *
 * @param around what the file around the page tells; nothing for a page by itself
 */
export function savedFrom(document: Document, around: SavedFrom = NOTHING): SavedFrom {
  const comments = topComments(document);
  const bySavers = [around, bySingleFile(comments), byBrowser(comments), bySavePage(document)];
  return firstOf([...bySavers, { address: byPage(document), saved: null }]);
}
