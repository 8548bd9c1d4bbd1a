import { type AddressShape, addressShape } from './address-shape';
import { collectThings, parseLinkedData, typesOf } from './json-ld';
import { articlesNamed, isArticleThing } from './linked-article';

/** What a page's address, linked data and markup say about what kind of page it is. */
export interface PageSigns {
  shape: AddressShape;
  linked: LinkedKind;
  /** `og:type` in lower case; empty when there is none. */
  openGraph: string;
  /** A `<meta>` says when it was published. */
  isDated: boolean;
  hasTime: boolean;
  /** A `<meta>` names its author. */
  hasAuthor: boolean;
  /** One `<article>`: a list of stories has many. */
  hasOneArticle: boolean;
}

/** What linked data says the page is: one article, a list of them, something else, a page and no more, or nothing. */
export type LinkedKind = 'article' | 'page' | 'listing' | 'other' | 'unknown';

const PUBLISHED_NAME =
  /published|pub-?date|publi(?:sh|cation)[-_]?(?:date|time)|^(?:dc\.|dcterms\.)?date(?:\.|$)|date_original/i;
const AUTHOR_NAME = /^(?:author|article:author|parsely-author|sailthru\.author|byl|dc\.creator)$/i;

/** Reads the signs. Neither style nor layout is asked for. */
export function readSigns(document: Document, address: string): PageSigns {
  const articles = document.getElementsByTagName('article');
  const signs: PageSigns = {
    shape: addressShape(address),
    linked: linkedKind(document, address),
    openGraph: '',
    isDated: false,
    hasTime: document.getElementsByTagName('time')[0] !== undefined,
    hasAuthor: false,
    hasOneArticle: articles[0] !== undefined && articles[1] === undefined,
  };
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name === null || !meta.content) continue;
    if (name === 'og:type') signs.openGraph ||= meta.content.toLowerCase();
    else if (PUBLISHED_NAME.test(name)) signs.isDated = true;
    else if (AUTHOR_NAME.test(name)) signs.hasAuthor = true;
  }
  return signs;
}

/** Types of pages that have running text and are no journalism. */
const OTHER_TYPES: ReadonlySet<string> = new Set([
  'QAPage',
  'Question',
  'DiscussionForumPosting',
  'Product',
  'ProductGroup',
  'TechArticle',
  'APIReference',
  'SoftwareApplication',
  'WebApplication',
  'MobileApplication',
  'VideoGame',
  'Recipe',
  'JobPosting',
  'Course',
  'FAQPage',
  'HowTo',
  'SearchResultsPage',
  'ProfilePage',
]);

/** Cheap test whether a script is worth parsing at all. */
const WORTH_PARSING =
  /Article|BlogPosting|Report|QAPage|Question|Product|Application|Forum|Game|Page"|Recipe|HowTo|Course|Job/;

/** What linked data says the page is. Scripts that cannot be read say nothing. */
export function linkedKind(document: Document, address: string): LinkedKind {
  const things = linkedScripts(document).flatMap((source) => collectThings(parseLinkedData(source)));
  const articles = things.filter(isArticleThing);
  if (articles.length === 1) return 'article';
  const { here, elsewhere } = articlesNamed(articles, address);
  if (here > 0) return 'article';
  const types = things.flatMap(typesOf);
  if (types.some((type) => OTHER_TYPES.has(type))) return 'other';
  if (elsewhere > 1) return 'listing';
  return types.includes('WebPage') ? 'page' : 'unknown';
}

function linkedScripts(document: Document): string[] {
  const sources: string[] = [];
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/ld\+json/i.test(script.type)) continue;
    const source = script.textContent ?? '';
    if (WORTH_PARSING.test(source)) sources.push(source);
  }
  return sources;
}
