import { foldString } from './fold';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { firstMeta } from './page-meta';

/** Share of words two wordings of one headline have in common at least; sites shorten and re-cut headlines for search. */
const SAME_HEADLINE = 0.5;

/** Titles that the page gives apart from its visible headline, most trusted first. */
export function namedTitles({ articles, meta, document }: PageFacts): string[] {
  const linked = articles.map((thing) => textOf(thing.headline) ?? textOf(thing.name));
  const open = firstMeta(meta, ['og:title', 'twitter:title', 'dc.title', 'title']);
  return [...linked, open, foldString(document.title)].flatMap((title) => title || []);
}

/**
 * The visible headline among `headings` (texts of `<h1>`, in order): the one that says what the page's other titles say.
 * Where none does, the only one there is. Returns an index, or -1.
 */
export function pickHeadline(headings: readonly string[], titles: readonly string[]): number {
  let best = -1;
  let bestShare = 0;
  for (const [i, heading] of headings.entries()) {
    const share = Math.max(0, ...titles.map((title) => sharedWords(heading, title)));
    if (share > bestShare) [best, bestShare] = [i, share];
  }
  if (bestShare >= SAME_HEADLINE) return best;
  const shown = headings.flatMap((heading, i) => (heading === '' ? [] : [i]));
  return shown.length === 1 ? shown[0]! : -1;
}

/** The article's title: the headline as shown, else the first title the page gives, without the site's name behind it. */
export function titleOf(facts: PageFacts, headline: string | null): string {
  if (headline) return headline;
  const [first = ''] = namedTitles(facts);
  return withoutSiteName(first, firstMeta(facts.meta, ['og:site_name', 'application-name']));
}

/** Share of the shorter title's words that the longer one has, 0 to 1; for scripts without spaces, of its characters. */
function sharedWords(a: string, b: string): number {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size === 0) return 0;
  const shared = [...few].filter((word) => many.has(word)).length;
  // One or two words are too easily part of a longer title ("News", "Log In").
  return few.size < 3 && many.size > 4 ? 0 : shared / few.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? []);
}

const SEPARATED = /^(.{15,}?)\s+[|–—\-·•»*]\s+([^|–—·•»*]{2,40})$/;

function withoutSiteName(title: string, site: string | null): string {
  if (site && title.endsWith(site)) {
    const cut = title.slice(0, -site.length).replace(/[\s|–—\-·•»:*]+$/, '');
    if (cut) return cut;
  }
  return SEPARATED.exec(title)?.[1] ?? title;
}
