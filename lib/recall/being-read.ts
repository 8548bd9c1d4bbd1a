import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { foldText } from './fold';

/** Where and when the reading takes place; an `Article` fits. */
export interface ReadingPlace {
  /** The article's address; an empty one matches no source. */
  address: string;
  published: When | null;
}

/** From so many words in a row on, two texts hold the same quotation, not a turn of speech. */
const SAME_QUOTATION_WORDS = 5;
/** News repeats a quotation for some days; further apart, the same words were said again. */
const SAME_EVENT_DAYS = 3;
const DAY = 86_400_000;

/** The part of an address that says which page: scheme, `www.`, fragment and a last slash aside. */
function pageOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}

/** First and last moment of a date of any precision; milliseconds since 1970. Null when it is not a date. */
function stretchOf(when: When): [number, number] | null {
  const day = when.date.slice(0, 10);
  const first = Date.parse(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
  if (Number.isNaN(first)) return null;
  const days = day.length === 4 ? 366 : day.length === 7 ? 31 : 1;
  return [first, first + days * DAY];
}

/** Whether both dates are known and too far apart for one event. */
function areApart(a: When | null, b: When | null): boolean {
  const one = a && stretchOf(a);
  const other = b && stretchOf(b);
  if (!one || !other) return false;
  return one[0] - other[1] > SAME_EVENT_DAYS * DAY || other[0] - one[1] > SAME_EVENT_DAYS * DAY;
}

/** Whether one folded text holds the other as a run of whole words. */
function holds(text: string, part: string): boolean {
  return part.split(' ').length >= SAME_QUOTATION_WORDS && ` ${text} `.includes(` ${part} `);
}

/**
 * Whether a stored statement is the very one that is being read, so that showing it as an earlier one would be wrong:
 *
 * - it was saved from this page (same address); or
 * - it is in the same words, unless the article dates the claim and the statement is dated to another event; or
 * - one holds the other as a quotation, or they say nearly the same in other words, unless the dates tell two events
 *   apart: when both were said (for a claim without a date, the article's), or when both were published.
 *
 * Equal words without a date in the article stay out on purpose: an article that quotes an old statement in full
 * is showing that very statement. Address and words are compared without regard to case, accents and punctuation.
 * `alike`: whether they say nearly the same (`areAlike`).
 */
export function isBeingRead(
  claim: { text: string; said?: When | null },
  statement: Statement,
  source: Source | undefined,
  place: ReadingPlace,
  alike: boolean,
): boolean {
  if (source?.address && place.address && pageOf(source.address) === pageOf(place.address)) return true;
  const [words, claimed] = [foldText(statement.words), foldText(claim.text)];
  const said = claim.said ?? null;
  if (words === claimed) return !areApart(statement.said, said);
  if (!alike && !holds(words, claimed) && !holds(claimed, words)) return false;
  const event = said ?? place.published;
  const published = statement.published ?? source?.published ?? null;
  return !areApart(statement.said, event) && !areApart(published, place.published);
}

/**
 * Whether a statement can have been made before the article was published. Unknown dates are kept; of a date less
 * exact than the other (a year, a month), only what both know is compared, and the same day counts as before.
 */
export function isEarlier(statement: Statement, published: When | null): boolean {
  const when = statement.said ?? statement.published;
  if (!when || !published) return true;
  const [a, b] = [when.date.slice(0, 10), published.date.slice(0, 10)];
  const exact = Math.min(a.length, b.length);
  return a.slice(0, exact) <= b.slice(0, exact);
}
