import { decodeEntities } from './entities';
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
    const names = tidy(Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? ''));
    if (names.length > 0 && names.length <= MAX_NAMES) return names;
  }
  return [];
}

/** "By " in the languages whose papers print it. */
const PREFIX = /^(?:written |reported |words )?(?:by|von|par|por|di|door|av|af|автор)\s*[:\s]\s*/i;

/** What stands where a name should: addresses, handles, dates, numbers. */
const NO_NAME = /^https?:|^www\.|@|^[^\p{L}]*$|\d{4}/u;

function tidy(names: readonly string[]): string[] {
  const cleaned = names
    .flatMap((name) => splitNames(foldString(decodeEntities(name)).replace(PREFIX, '')))
    .map((name) => name.replace(/^[\s,;|·•-]+|[\s,;|·•]+$/g, ''))
    .filter((name) => name.length > 1 && name.length <= MAX_NAME && !NO_NAME.test(name));
  return [...new Set(cleaned)];
}

/** "A, B and C" is three names where each part is a full name; "Smith, John" and "AFP, Manila" stay one. */
function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:,|;|\||\s&\s|\sand\s|\sund\s|\set\s|\sy\s)\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /\S\s\S/.test(part)) ? parts : [text];
}
