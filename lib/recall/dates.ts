import type { Statement } from '../model/statement';
import { dayOf, type When } from '../model/when';

/** News repeats a quotation for some days; further apart, the same words were said again. */
const SAME_EVENT_DAYS = 3;
const DAY = 86_400_000;

/** First and last moment of a date of any precision; milliseconds since 1970. Null when it is not a date. */
function stretchOf(when: When): [number, number] | null {
  const day = dayOf(when);
  const first = Date.parse(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
  if (Number.isNaN(first)) return null;
  const days = day.length === 4 ? 366 : day.length === 7 ? 31 : 1;
  return [first, first + days * DAY];
}

/** Whether both dates are known, at whatever precision, and some days apart, so that they are of two events. */
export function areApart(a: When | null, b: When | null): boolean {
  const one = a && stretchOf(a);
  const other = b && stretchOf(b);
  if (!one || !other) return false;
  return one[0] - other[1] > SAME_EVENT_DAYS * DAY || other[0] - one[1] > SAME_EVENT_DAYS * DAY;
}

/** Whether both dates are known to the day, and the same. */
export function areOfOneDay(a: When | null, b: When | null): boolean {
  const [one, other] = [a, b].map((when) => when?.date.slice(0, 'YYYY-MM-DD'.length) ?? '');
  return one === other && one!.length === 'YYYY-MM-DD'.length;
}

/** When a statement was said, as far as it is known: that, else when its source was published. */
export const saidOrPublished = ({ said, published }: Pick<Statement, 'said' | 'published'>): When | null =>
  said ?? published;

/** Orders statements by that date, the newest first and undated ones last; 0 for two of one date. */
export function compareNewest(a: Statement, b: Statement): number {
  const [dateA, dateB] = [a, b].map((statement) => saidOrPublished(statement)?.date ?? '');
  return dateA === dateB ? 0 : dateA! < dateB! ? 1 : -1;
}

/** Days between two dates, from the middle of what each stands for; null when one is not known. */
export function daysApart(a: When | null, b: When | null): number | null {
  const one = a && stretchOf(a);
  const other = b && stretchOf(b);
  if (!one || !other) return null;
  return Math.abs(one[0] + one[1] - other[0] - other[1]) / 2 / DAY;
}

/**
 * Whether a statement can have been made before the article was published. Unknown dates are kept; of a date less
 * exact than the other (a year, a month), only what both know is compared, and the same day counts as before.
 */
export function isEarlier(statement: Statement, published: When | null): boolean {
  const when = saidOrPublished(statement);
  if (!when || !published) return true;
  const [a, b] = [dayOf(when), dayOf(published)];
  const exact = Math.min(a.length, b.length);
  return a.slice(0, exact) <= b.slice(0, exact);
}
