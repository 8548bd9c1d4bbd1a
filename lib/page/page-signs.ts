import { type AddressShape, addressShape } from './address-shape';
import { collectThings, isThing, type LinkedThing, parseLinkedData, typesOf } from './json-ld';
import { articlesNamed, isArticleThing, isFactCheck } from './linked-article';

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
type LinkedKind = 'article' | 'page' | 'listing' | 'other' | 'unknown';

const PUBLISHED_NAME =
  /published|pub-?date|publi(?:sh|cation)[-_]?(?:date|time)|^(?:dc\.|dcterms\.)?date(?:\.|$)|date_original/i;
const AUTHOR_NAME = /^(?:author|article:author|parsely-author|sailthru\.author|byl|dc\.creator)$/i;

/** More elements than any page of news has; looking through all of them would take longer than the gate may. */
const HUGE = 50_000;

/** Reads the signs; of a huge page, those in its head only. Neither style nor layout is asked for. */
export function readSigns(document: Document, address: string): PageSigns {
  const isHuge = document.getElementsByTagName('*')[HUGE] !== undefined;
  const scope = isHuge && document.head ? document.head : document;
  const articles = scope.getElementsByTagName('article');
  const signs: PageSigns = {
    shape: addressShape(address),
    linked: linkedKind(scope, address),
    openGraph: '',
    isDated: false,
    hasTime: scope.getElementsByTagName('time')[0] !== undefined,
    hasAuthor: false,
    hasOneArticle: articles[0] !== undefined && articles[1] === undefined,
  };
  for (const meta of Array.from(scope.getElementsByTagName('meta'))) readMeta(meta, signs);
  return signs;
}

function readMeta(meta: HTMLMetaElement, signs: PageSigns): void {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  if (name === null || !meta.content) return;
  if (name === 'og:type') signs.openGraph ||= meta.content.toLowerCase();
  else if (PUBLISHED_NAME.test(name)) signs.isDated = true;
  else if (AUTHOR_NAME.test(name)) signs.hasAuthor = true;
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

/** More articles than this that name no page are a list of stories; some pages describe their one article twice. */
const SAME_ARTICLE = 3;

function linkedKind(scope: Document | Element, address: string): LinkedKind {
  const things = collectThings(linkedScripts(scope).map(parseLinkedData));
  const articles = things.filter(isArticleThing);
  if (articles.length === 1) return 'article';
  if (describeOne(articles, address) || describeOne(things.flatMap(checksIn), address)) return 'article';
  const types = things.flatMap(typesOf);
  if (types.some((type) => OTHER_TYPES.has(type))) return 'other';
  if (articles.length > 0) return 'listing';
  return types.includes('WebPage') ? 'page' : 'unknown';
}

/** Whether some things that may each be the page's own describe one page, and that page is this. */
function describeOne(things: readonly LinkedThing[], address: string): boolean {
  const { own, unnamed } = articlesNamed(things, address);
  return own > 0 || (unnamed > 0 && unnamed <= SAME_ARTICLE);
}

/** A fact check, or those that a page holds: sites give them at the top and inside. */
function checksIn(thing: LinkedThing): LinkedThing[] {
  const inside = [thing.mainEntity, thing.review, thing.hasPart].flat().filter(isThing);
  return [thing, ...inside].filter(isFactCheck);
}

/** Longer scripts are a live blog with all its entries: the first type they name is what they are. UTF-16 units. */
const MAX_PARSED = 100_000;

function linkedScripts(scope: Document | Element): string[] {
  const sources: string[] = [];
  for (const script of Array.from(scope.getElementsByTagName('script'))) {
    if (!script.type.toLowerCase().includes('ld+json')) continue;
    const source = script.textContent ?? '';
    const [type] = source.length > MAX_PARSED ? (/"@type"\s*:\s*"\w+"/.exec(source) ?? []) : [];
    sources.push(type ? `{${type}}` : source);
  }
  return sources;
}
