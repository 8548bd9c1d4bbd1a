import type { NotRead } from '../model/reading';
import { type AddressShape, addressShape } from './address-shape';
import { collectThings, parseLinkedData, typesOf } from './json-ld';
import { articlesNamed, isArticleThing } from './linked-article';
import { lookAtText } from './text-look';

/** The strongest sign that a page is an article; for tools and bug reports. */
export type ReadReason = 'linked-data' | 'address' | 'open-graph' | 'text';

/** What the gate says of a page. */
export type Judgement = { isArticle: true; reason: ReadReason } | { isArticle: false; reason: NotRead };

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Less running text than this is not worth reading: a headline with a teaser. UTF-16 units. */
const LEAST_TEXT = 200;

/** Running text that a page of another kind seldom has. */
const LONG_TEXT = 1000;

/** Points a page needs to be taken for an article: the one surest sign, or two good ones. */
const ENOUGH = 4;

/**
 * What each sign counts. Linked data of an article is said of nothing else; a page that describes
 * itself and names no article seldom is one. `og:type` article is also what some systems say of every
 * page, so it needs company. A story's date in its address is how news sites file what they print.
 */
const POINTS = {
  linkedArticle: 4,
  openGraphArticle: 2,
  published: 1,
  author: 1,
  longText: 1,
  linkedPage: -1,
  otherType: -4,
  otherOpenGraph: -2,
} as const;

const ADDRESS_POINTS: Readonly<Record<AddressShape, number>> = {
  dated: 3,
  story: 1,
  plain: 0,
  other: -2,
  listing: -3,
  front: -4,
};

/**
 * Is this page one article? Cheap enough for every page a reader opens: it looks at the content type, the address, linked
 * data, a few `<meta>` and the first paragraphs, never at style or layout. Changes nothing and never throws.
 */
export function judgePage(document: Document, address: string): Judgement {
  if (!HTML_TYPES.has(document.contentType) || !document.body) return no('not-html');
  if (document.designMode === 'on' || document.body.isContentEditable) return no('editor');
  const { any, running } = lookAtText(document);
  if (running < LEAST_TEXT) return no(any ? 'too-short' : 'no-text');
  const shape = addressShape(address);
  const linked = linkedKind(document, address);
  // Sure without looking further.
  if (linked === 'article' && ADDRESS_POINTS[shape] >= 0) return { isArticle: true, reason: 'linked-data' };
  const { openGraph, published, author } = readHead(document);
  const isOpenGraphArticle = openGraph.includes('article');
  const points =
    ADDRESS_POINTS[shape] +
    (linked === 'article' ? POINTS.linkedArticle : 0) +
    (linked === 'page' ? POINTS.linkedPage : 0) +
    (linked === 'other' ? POINTS.otherType : 0) +
    (isOpenGraphArticle ? POINTS.openGraphArticle : 0) +
    (openGraph !== '' && !isOpenGraphArticle && openGraph !== 'website' ? POINTS.otherOpenGraph : 0) +
    (running >= LONG_TEXT ? POINTS.longText : 0) +
    (published ? POINTS.published : 0) +
    (author ? POINTS.author : 0);
  if (points >= ENOUGH) return { isArticle: true, reason: strongest(linked, shape, isOpenGraphArticle) };
  return no(shape === 'front' || shape === 'listing' || linked === 'listing' ? 'listing' : 'other-kind');
}

function no(reason: NotRead): Judgement {
  return { isArticle: false, reason };
}

function strongest(linked: LinkedKind, shape: AddressShape, isOpenGraphArticle: boolean): ReadReason {
  if (linked === 'article') return 'linked-data';
  if (shape === 'dated') return 'address';
  return isOpenGraphArticle ? 'open-graph' : 'text';
}

/** What the head says that tells articles from other pages. */
interface HeadSigns {
  /** `og:type` in lower case; empty when there is none. */
  openGraph: string;
  /** Whether the page dates itself, there or in a `<time>`. */
  published: boolean;
  author: boolean;
}

const PUBLISHED_NAME =
  /published|pub-?date|publi(?:sh|cation)[-_]?(?:date|time)|^(?:dc\.|dcterms\.)?date(?:\.|$)|date_original/i;
const AUTHOR_NAME = /^(?:author|article:author|parsely-author|sailthru\.author|byl|dc\.creator)$/i;

function readHead(document: Document): HeadSigns {
  const signs = { openGraph: '', published: document.getElementsByTagName('time').length > 0, author: false };
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name === null || !meta.content) continue;
    if (name === 'og:type') signs.openGraph ||= meta.content.toLowerCase();
    else if (PUBLISHED_NAME.test(name)) signs.published = true;
    else if (AUTHOR_NAME.test(name)) signs.author = true;
  }
  return signs;
}

/** What linked data says the page is: one article, a list of them, something else, a page and no more, or nothing. */
type LinkedKind = 'article' | 'page' | 'listing' | 'other' | 'unknown';

/** Types of pages that have running text and are no journalism. */
const OTHER_TYPES =
  /^(?:QAPage|Question|DiscussionForumPosting|Product|ProductGroup|TechArticle|APIReference|SoftwareApplication|WebApplication|MobileApplication|VideoGame|Recipe|JobPosting|Course|FAQPage|HowTo|SearchResultsPage|ProfilePage)$/;

/** Cheap test whether a script is worth parsing at all. */
const WORTH_PARSING =
  /Article|BlogPosting|Report|QAPage|Question|Product|Application|Forum|Game|Page"|Recipe|HowTo|Course|Job/;

function linkedKind(document: Document, address: string): LinkedKind {
  const things = linkedScripts(document).flatMap((source) => collectThings(parseLinkedData(source)));
  const articles = things.filter(isArticleThing);
  if (articles.length === 1) return 'article';
  const { here, elsewhere } = articlesNamed(articles, address);
  if (here > 0) return 'article';
  const types = things.flatMap(typesOf);
  if (types.some((type) => OTHER_TYPES.test(type))) return 'other';
  if (elsewhere > 1) return 'listing';
  return types.includes('WebPage') ? 'page' : 'unknown';
}

function linkedScripts(document: Document): string[] {
  const sources: string[] = [];
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!script.type.endsWith('ld+json')) continue;
    const source = script.textContent ?? '';
    if (WORTH_PARSING.test(source)) sources.push(source);
  }
  return sources;
}
