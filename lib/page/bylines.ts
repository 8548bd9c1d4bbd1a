import { ARTICLE_MOST } from '../model/article';
import { decodeEntities } from '../text/html-entities';
import { foldString } from './fold';
import { authorNames } from './linked-article';
import type { PageFacts } from './page-facts';
import { firstMeta } from './page-meta';

/** Names of `<meta>` that hold authors, most used first. */
const META_NAMES = [
  'author',
  'article:author_name',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'twitter:data1',
];

/** Where pages print an author's name, most exact first. */
const PRINTED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="author-name"]',
  '[class*="byline-name"]',
  '[class*="byline__name"]',
  '[class*="byline"] a',
  '[class*="byline"]',
];

/** A byline longer than this is a sentence about the author. UTF-16 units. */
const MAX_NAME = 80;

/** More names than this are a list of a site's staff, not a byline. */
const MAX_NAMES = 12;

/** So many places are looked at: an article prints its authors a few times, near its top. */
const MOST_PRINTED = 100;

/** A line of credits is read so far, and elements in it so deep. UTF-16 units; levels. */
const LONGEST_CREDITS = 1_000;
const DEEPEST = 50;

/**
 * People or desks named as authors, as printed, in order, without repeats: from linked data, else from `<meta>`, else
 * from where the page prints them, if it is small enough to be searched (`isSearchable`). A fact check's claimant is
 * not its author. Empty when nobody is named.
 */
export function bylinesOf(facts: PageFacts, isSearchable = true): string[] {
  for (const thing of facts.articles) {
    const names = tidy(authorNames(thing.author ?? thing.creator, facts.linked.byId));
    if (names.length > 0) return names;
  }
  const named = META_NAMES.map((name) => firstMeta(facts.meta, [name])).find(
    (value) => value !== null && tidy([value]).length > 0,
  );
  if (named) return tidy([named]);
  return isSearchable ? printedBylines(facts.document) : [];
}

function printedBylines(document: Document): string[] {
  for (const selector of PRINTED) {
    const printed = Array.from(document.querySelectorAll(selector)).slice(0, MOST_PRINTED);
    const names = tidy(printed.map(printedIn));
    if (names.length > 0 && names.length <= MAX_NAMES) return names;
  }
  return [];
}

/** Parts of a byline that name nobody. */
const ASIDE = 'time, button, [datetime], [class*="time"], [class*="date"], [class*="share"]';

/** The text of a byline; what stands in a part that names nobody ends a name there. */
function printedIn(element: Element): string {
  let printed = '';
  const addText = (node: Node, depth: number): void => {
    if (node.nodeType === TEXT) printed += (node.nodeValue ?? '').slice(0, LONGEST_CREDITS);
    else if (node.nodeType === ELEMENT && (node as Element).matches(ASIDE)) printed += ' | ';
    else addAll(node, depth + 1);
  };
  const addAll = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child && depth < DEEPEST && printed.length < LONGEST_CREDITS; ) {
      addText(child, depth);
      child = child.nextSibling;
    }
  };
  addAll(element, 0);
  return printed;
}

const TEXT = 3;
const ELEMENT = 1;

/** What begins another part of a line of credits: "Words by A. Pictures by B". */
const NEXT_CREDIT =
  /[.;|·•,]?\s+(?=(?:words|text|pictures?|photos?|photographs?|photography|illustrations?|graphics?|images?|videos?|art|data|additional reporting|edited|produced|translated)(?:\s+and\s+\w+)?\s+by\b)/i;

/** A part of a line of credits that names no author of the words. */
const NO_WORDS =
  /^(?:pictures?|photos?|photographs?|photography|illustrations?|graphics?|images?|videos?|art|data|edited|produced|translated)(?:\s+and\s+\w+)?\s+by\b/i;

/** The credits of a line that name who wrote it. */
const creditsIn = (line: string) => line.split(NEXT_CREDIT).filter((credit) => !NO_WORDS.test(credit));

/** What follows a name in a byline and is no part of it: when, how long to read, a handle. */
const TRAILING =
  /\s+(?:(?:\d+|an?)\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago|\d+\s*[- ]?min(?:ute)?s?\s+read|(?:first\s+)?(?:published|updated|posted|last\s+(?:updated|modified))\b|@\w).*$/iu;

/** Where somebody reported from, or for whom: "Ann Lee in Kimtown". */
const PLACE = /\s+(?:in|for|at)\s+\p{Lu}.*$/u;

/** "By " in the languages whose papers print it. */
const PREFIX =
  /^(?:(?:written|reported|reporting|words|text|story|additional reporting) )?(?:by|von|par|por|di|door|av|af|автор)\s*[:\s]\s*/i;

/** What stands where a name should: addresses, handles, dates, numbers. */
const NO_NAME = /^https?:|^www\.|@|^[^\p{L}]*$|\d{4}/u;

function tidy(names: readonly string[]): string[] {
  const cleaned = names
    .flatMap((line) => creditsIn(foldString(decodeEntities(line.slice(0, ARTICLE_MOST.line)))))
    .flatMap((name) => splitNames(name.replace(PREFIX, '').replace(TRAILING, '').replace(PLACE, '')))
    .map((name) => name.replace(/^[\s,;|·•-]+|[\s,;|·•]+$/g, ''))
    .filter((name) => name.length > 1 && name.length <= MAX_NAME && !NO_NAME.test(name));
  return [...new Set(cleaned)];
}

/** The last word of what somebody is, not of who they are: "Ann Lee, political editor". */
const ROLE = /(?:editor|correspondent|reporter|writer|journalist|columnist|contributor|producer|analyst)s?$/i;

/**
 * "A, B and C" is three names where each part is a full name; "Smith, John" and "AFP, Manila" stay one. A role behind a
 * name is left out.
 */
function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:,|;|\||\s&\s|\sand\s|\sund\s|\set\s|\sy\s)\s*/).filter((part) => part !== '');
  const names = parts.filter((part) => !ROLE.test(part));
  return parts.length > 1 && names.length > 0 && names.every((part) => /\S\s\S/.test(part)) ? names : [text];
}
