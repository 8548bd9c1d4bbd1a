import type { NotRead } from '../model/reading';
import { type PageSigns, readSigns } from './page-signs';
import { lookAtText } from './text-look';

/** The strongest sign that a page is an article; for tools and bug reports. */
type ReadReason = 'linked-data' | 'address' | 'open-graph' | 'text';

/** What the gate says of a page. */
export type Judgement = { isArticle: true; reason: ReadReason } | { isArticle: false; reason: NotRead };

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Less running text than this is not worth reading: a headline with a teaser. UTF-16 units. */
const LEAST_TEXT = 200;

/** Of a page that is surely an article this much will do, short paragraphs counted: a report of two sentences. */
const LEAST_REPORT = 80;

/** Running text that a page of another kind seldom has, and what it counts. UTF-16 units; points. */
const LONG_TEXT = 1000;
const LONG_TEXT_POINTS = 1;

/** Points a page needs to be taken for an article: the one surest sign, or several good ones. */
const ENOUGH = 4;

/** What each sign counts, with the reason. */
const RULES: readonly [points: number, holds: (signs: PageSigns) => boolean][] = [
  // Linked data of an article is written for nothing else.
  [4, ({ linked }) => linked === 'article'],
  // A page that describes itself and names no article seldom is one.
  [-1, ({ linked }) => linked === 'page'],
  // Questions and answers, products, recipes: running text, but no journalism.
  [-4, ({ linked }) => linked === 'other'],
  // Some systems say this of every page, so it needs company.
  [2, ({ openGraph }) => openGraph.includes('article')],
  // "website" is what many say of their articles, too; anything else is meant.
  [-2, ({ openGraph }) => openGraph !== '' && openGraph !== 'website' && !openGraph.includes('article')],
  // News sites file what they print by its date.
  [3, ({ shape }) => shape === 'dated'],
  [1, ({ shape }) => shape === 'story'],
  [-1, ({ shape, linked }) => shape === 'section' && linked !== 'article'],
  [-2, ({ shape }) => shape === 'other'],
  [-4, ({ shape }) => shape === 'listing'],
  [-4, ({ shape }) => shape === 'front'],
  [2, ({ isDated }) => isDated],
  // Lists of stories have these, too.
  [1, ({ isDated, hasTime }) => hasTime && !isDated],
  [1, ({ hasAuthor }) => hasAuthor],
  [1, ({ hasOneArticle }) => hasOneArticle],
];

/**
 * Is this page one article? Cheap enough for every page a reader opens: it looks at the content type, the address,
 * linked data, `<meta>` and the first paragraphs, never at style or layout. Changes nothing and never throws.
 */
export function judgePage(document: Document, address: string): Judgement {
  if (!HTML_TYPES.has(document.contentType) || !document.body) return no('not-html');
  if (isEditor(document)) return no('editor');
  const signs = readSigns(document, address);
  const points = RULES.reduce((sum, [value, holds]) => sum + (holds(signs) ? value : 0), 0);
  const mayPass = points + LONG_TEXT_POINTS >= ENOUGH;
  const { any, running, short } = lookAtText(document, mayPass);
  const isEnough = running >= LEAST_TEXT || (points >= ENOUGH && running + short >= LEAST_REPORT);
  if (!isEnough && (mayPass || !any)) return no(any ? 'too-short' : 'no-text');
  const isArticle = points + (running >= LONG_TEXT ? LONG_TEXT_POINTS : 0) >= ENOUGH;
  return isArticle ? { isArticle, reason: strongest(signs) } : no(reasonAgainst(signs));
}

/** By mode or attribute: `isContentEditable` would make the browser bring its styles up to date. */
function isEditor({ designMode, body, documentElement }: Document): boolean {
  const stated = body.getAttribute('contenteditable') ?? documentElement.getAttribute('contenteditable');
  return designMode === 'on' || (stated !== null && stated !== 'false');
}

function no(reason: NotRead): Judgement {
  return { isArticle: false, reason };
}

function strongest({ linked, shape, openGraph }: PageSigns): ReadReason {
  if (linked === 'article') return 'linked-data';
  if (shape === 'dated') return 'address';
  return openGraph.includes('article') ? 'open-graph' : 'text';
}

function reasonAgainst({ linked, shape }: PageSigns): NotRead {
  const isListing = shape === 'front' || shape === 'section' || shape === 'listing' || linked === 'listing';
  return isListing ? 'listing' : 'other-kind';
}
