import { ARTICLE_MOST } from '../model/article';
import { foldLine, foldString } from './fold';
import { plainTextOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { firstMeta } from './page-meta';

/** Two wordings of one headline are at least this much alike; sites shorten and re-cut headlines for search. */
const SAME_HEADLINE = 0.5;

/** A lone `<h1>` that no other title resembles is still the headline when it is longer than a site's name. */
const LEAST_HEADLINE = 20;

/** The titles that a page gives apart from its visible headline. */
export interface NamedTitles {
  /** From linked data, best first. */
  linked: string[];
  /** From OpenGraph and its like. */
  open: string[];
  /** The window's title without the site's name. */
  window: string;
}

/** As many titles of linked data are compared with one another; real pages give one or two. */
const MOST_LINKED = 20;

/** Reads the titles a page names. Lists may be empty, and the window's title an empty text. */
export function namedTitles({ articles, meta, document }: PageFacts): NamedTitles {
  const site = firstMeta(meta, ['og:site_name', 'application-name']);
  const open = ['og:title', 'twitter:title', 'dc.title'].flatMap((name) => meta.get(name) ?? []);
  return {
    linked: articles
      .slice(0, MOST_LINKED)
      .flatMap((thing) => plainTextOf(thing.headline) ?? plainTextOf(thing.name) ?? []),
    open: open.map((title) => withoutSiteName(title, site)),
    window: withoutSiteName(foldLine(document.title.slice(0, ARTICLE_MOST.line)), site),
  };
}

/** All of them in one list, most trusted first. */
export function listTitles({ linked, open, window }: NamedTitles): string[] {
  return [...linked, ...open, window].filter((title) => title !== '');
}

/**
 * The visible headline among the texts of headings, in order: the one most like what the page's other titles say. Where
 * none is, and the headings are of the first rank (`lone`), the only one there is. Returns an index, or -1.
 */
export function pickHeadline(headings: readonly string[], titles: readonly string[], lone: boolean): number {
  const wanted = titles.map(partsOf);
  const likeness = headings.map((heading) => {
    const parts = partsOf(heading);
    return Math.max(0, ...wanted.map((title) => inCommon(parts, title)));
  });
  const best = likeness.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  if (best >= SAME_HEADLINE) return likeness.indexOf(best);
  if (!lone) return -1;
  const shown = headings.flatMap((heading, i) => (heading === '' ? [] : [i]));
  return shown.length === 1 && headings[shown[0]!]!.length >= LEAST_HEADLINE ? shown[0]! : -1;
}

/** Wordings of one headline that differ in a few words, as after an edit. */
const EDITED = 0.7;

/** So many of the page's titles must agree on a later wording. */
const AGREEING = 2;

/**
 * The article's title: the headline as its `<h1>` shows it, in the spelling that has its punctuation (it is often shown
 * in two pieces, without the colon), and with its own spaces. Exceptions: where linked data and the window agree on a
 * wording that differs from it in a few words, or two other titles do and none bears the headline out, it was edited
 * and theirs is the published one; and where none is shown, the wording most of the other titles share. Empty only when
 * the page has no title at all.
 */
export function titleOf(named: NamedTitles, headline: string | null): string {
  const titles = listTitles(named);
  if (headline === null) return mostCommon(titles);
  const [linked = ''] = named.linked;
  if (linked !== '' && linked === named.window && alike(linked, headline) >= EDITED) return linked;
  return (
    editedWording(titles, headline) ??
    titles.find((title) => foldString(title) === headline) ??
    titles.find((title) => sameWording(title, headline) && title.length > headline.length) ??
    headline
  );
}

/** A wording close to the headline that other titles agree on, where not one of them has the headline's. */
function editedWording(titles: readonly string[], headline: string): string | undefined {
  if (titles.some((title) => sameWording(title, headline))) return undefined;
  const times = (title: string) => titles.filter((other) => sameWording(title, other)).length;
  return titles.find((title) => alike(title, headline) >= EDITED && times(title) >= AGREEING);
}

/** The letters and digits of a text in lower case: the same for two spellings of one wording. */
export function wording(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameWording(a: string, b: string): boolean {
  return wording(a) !== '' && wording(a) === wording(b);
}

function mostCommon(titles: readonly string[]): string {
  const times = (title: string) => titles.filter((other) => sameWording(title, other)).length;
  return titles.reduce((best, title) => (times(title) > times(best) ? title : best), titles[0] ?? '');
}

/** How much two titles have in common, 0 to 1: twice the shared parts over all parts (Dice). */
const alike = (a: string, b: string): number => inCommon(partsOf(a), partsOf(b));

/** The same of their parts. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Words; pairs of characters where a script has no spaces between words. */
function partsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word)));
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}

/** What is left of a title is at least so long. UTF-16 units; the patterns have the figure too. */
const LEAST_TITLE = 15;

/** A last part behind a bar or a dash, as long as a name or a section. */
const LAST_SECTION = /^(.{15,}?)\s*(?:\s\|\s|：)\s*[^|]{2,40}$/;
const LAST_PART = /^(.{15,}?)\s[|–—\-·•»*]\s+([^|–—·•»*]{2,40})$/;

/** Cuts the site's name off the end, and the sections before it where they stand behind bars. */
function withoutSiteName(title: string, site: string | null): string {
  if (site && title !== site && title.endsWith(site)) {
    const cut = title.slice(0, -site.length).replace(/[\s|–—\-·•»:*：]+$/, '');
    if (cut) return withoutSections(cut);
  }
  const [, rest, part = ''] = LAST_PART.exec(title) ?? [];
  const isSite = site === null || site.includes(part) || part.includes(site);
  return withoutSections(rest !== undefined && isSite ? rest : title);
}

/** A section with what divides it from the title is no longer than this. UTF-16 units. */
const LONGEST_SECTION = 50;

/** Looks at the end alone each time: a title may have any number of sections. */
function withoutSections(title: string): string {
  let left = title;
  for (;;) {
    const from = Math.max(0, left.length - LONGEST_SECTION - LEAST_TITLE);
    const shorter = LAST_SECTION.exec(left.slice(from))?.[1];
    if (shorter === undefined) return left;
    left = left.slice(0, from) + shorter;
  }
}
