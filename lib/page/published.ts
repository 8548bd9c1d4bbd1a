import type { When } from '../model/when';
import { plainTextOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { whenFromText } from './when-from-text';

/** Names of `<meta>` that hold the time of publication, most exact first. Times of change are not among them. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'publication_date',
  'published_time',
  'publish-date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'article_date_original',
  'date',
];

/** Two statements further apart than this are about different events. Milliseconds. */
const ONE_DAY = 86_400_000;

/** A moment told on the clock of UTC, which most pages' data use wherever they are: it names no day of theirs. */
const IN_UTC = /(?:Z|UTC|GMT|[+-]00:?00|^\d+)\s*$/i;

/** No clock is further from UTC. Milliseconds; Line Islands, tz database. */
const FURTHEST_ZONE = 14 * 3_600_000;

/**
 * When the article was published, with the precision the page gives: linked data, `<meta>`, marked-up and `<time>`
 * elements, the printed date, the date in the address. Where the first of these has no clock or no time zone, a later
 * one that says the same day and has both is taken. A moment told in UTC is of the day that the page's address names.
 * Elements are looked for only in a page small enough (`isSearchable`). Null when the page does not say.
 */
export function publishedOf(facts: PageFacts, isSearchable = true): When | null {
  let first: When | null = null;
  for (const text of statedDates(facts, isSearchable)) {
    const when = whenFromText(text.slice(0, LONGEST_DATE));
    if (when === null) continue;
    first ??= when;
    if (when.precision === 'minute' && isSameTime(first, when))
      return IN_UTC.test(text) ? onDayOf(facts.address, when) : when;
  }
  return first;
}

/** A moment with the day that an address names, if that is the day of some clock then. */
function onDayOf(address: string, when: When): When {
  const named = whenFromText(dateInAddress(address));
  if (named === null || named.date === when.date.slice(0, 10)) return when;
  const since = Date.parse(when.date) - Date.parse(named.date);
  const isSome = since >= -FURTHEST_ZONE && since < ONE_DAY + FURTHEST_ZONE;
  return isSome ? { ...when, day: named.date } : when;
}

/** Whether two statements can mean the same moment: within a day of each other, time zones being what they are. */
function isSameTime(a: When, b: When): boolean {
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= ONE_DAY * 1.6;
}

/** A date with its words around is no longer. UTF-16 units. */
const LONGEST_DATE = 200;

function* statedDates({ articles, meta, document, address }: PageFacts, isSearchable: boolean): Generator<string> {
  for (const thing of articles) yield plainTextOf(thing.datePublished) ?? '';
  for (const name of META_NAMES) yield meta.get(name) ?? '';
  if (isSearchable) yield* markedDates(document);
  for (const thing of articles) yield plainTextOf(thing.dateCreated) ?? plainTextOf(thing.dateModified) ?? '';
  yield dateInAddress(address);
}

/** Where pages print the date, most exact first. */
const PRINTED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time, main time',
  'time',
  '[class*="publish"],[class*="pub-date"],[class*="pubdate"],[class*="date-time"],[class*="datetime"]',
  '[class*="date"],[class*="timestamp"],[class*="submitted"]',
];

/** How many elements of one kind are looked at; the article's own date stands near the top. */
const LOOKED_AT = 3;

function* markedDates(document: Document): Generator<string> {
  for (const selector of PRINTED) {
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, LOOKED_AT)) {
      yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
      const text = element.textContent ?? '';
      if (text.length < 120) yield text;
    }
  }
}

/**
 * `/2019/11/19/`, `/2019-11-19/`, `/2019/nov/19/` or `/20191119` in an address, as text that can be read; else empty.
 */
function dateInAddress(address: string): string {
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})\//i.exec(address);
  if (named) return `${named[3]} ${named[2]} ${named[1]}`;
  const plain = /[/-]((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:[/.-]|$)/.exec(address);
  return plain ? `${plain[1]}-${plain[2]}-${plain[3]}` : '';
}
