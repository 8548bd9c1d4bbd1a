import { dayOf, type When } from '../../../model/when';
import { readDates } from './read-dates';
import { weekdayInWords } from './weekday-in-words';

/** Reading dates is a hundred times dearer than looking for one of these, and most sentences have none. */
const TIME_WORD =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]onight|[Ll]ast \w|[Tt]his (?:week|month|year|morning|afternoon|evening|spring|summer|fall|winter)|(?:19|20)\d\d|(?:ago|January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)/;
const DAY = 86_400_000;

type Result = ReturnType<typeof readDates>[number];

const pad = (n: number) => String(n).padStart(2, '0');

/** The moment that "Monday" and "last month" count from; null where the article's day is not known. */
function referenceOf(published: When | null): Date | null {
  if (!published || (published.precision !== 'minute' && published.precision !== 'day')) return null;
  const isMoment = published.precision === 'minute' && published.day === undefined;
  const time = Date.parse(isMoment ? published.date : `${dayOf(published)}T12:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time);
}

function dayAt(time: number): When {
  return { date: new Date(time).toISOString().slice(0, 10), precision: 'day' };
}

/** "Last week" is no calendar stretch that can be told: the month where the whole of it lies in one, else nothing. */
function weekBefore(reference: Date): When | null {
  const monday = reference.getTime() - ((reference.getUTCDay() + 6) % 7) * DAY - 7 * DAY;
  const first = new Date(monday).toISOString().slice(0, 7);
  return new Date(monday + 6 * DAY).toISOString().slice(0, 7) === first ? { date: first, precision: 'month' } : null;
}

function whenOf({ start, text }: Result, reference: Date | null): When | null {
  const year = start.get('year');
  const month = start.get('month');
  const day = start.get('day');
  if (year === null || month === null || day === null) return null;
  const weekday = start.isCertain('weekday');
  const relative = !start.isCertain('year');
  if (relative && !reference) return null;
  if (/\bweek\b/i.test(text)) return reference && /\blast week\b/i.test(text) ? weekBefore(reference) : null;
  const exact = start.isCertain('day') || weekday;
  if (exact) {
    let time = Date.UTC(year, month - 1, day, 12);
    // What is reported was said before it was published: "on Friday", read on a Wednesday, is the Friday before.
    if (weekday && !start.isCertain('day') && reference && time > reference.getTime() + DAY / 2) time -= 7 * DAY;
    else if (relative && !weekday && reference && time > reference.getTime() + DAY)
      time = Date.UTC(year - 1, month - 1, day, 12);
    return dayAt(time);
  }
  if (start.isCertain('month')) {
    const later = relative && reference && Date.UTC(year, month - 1, 1) > reference.getTime();
    return { date: `${later ? year - 1 : year}-${pad(month)}`, precision: 'month' };
  }
  return start.isCertain('year') ? { date: String(year), precision: 'year' } : null;
}

/** The one date that some words tell in any way; null for none and for several. */
function anyDate(words: string, reference: Date | null): When | null {
  const results = readDates(words, reference ?? new Date(Date.UTC(2000, 0, 1)));
  return results.length === 1 ? whenOf(results[0]!, reference) : null;
}

/**
 * The one date that some words tell, with the precision they tell it with: "on Monday", "last month", "in 2019". Dates
 * without a year count from `published`; without that they are nothing. Null for no date, for more than one, and for
 * one after `published`.
 */
export function dateInWords(words: string, published: When | null): When | null {
  if (!TIME_WORD.test(words)) return null;
  const year = /^\D*\bin ((?:19|20)\d\d)\b\D*$/.exec(words)?.[1];
  if (year) return { date: year, precision: 'year' };
  const reference = referenceOf(published);
  // "22 years ago" is a year only where the article's own is known.
  if (!reference && !/(?:19|20)\d\d/.test(words)) return null;
  const weekday = reference && weekdayInWords(words, reference);
  const when = weekday ? dayAt(weekday) : anyDate(words, reference);
  return when && (!published || when.date <= dayOf(published).slice(0, when.date.length)) ? when : null;
}
