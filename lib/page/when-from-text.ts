import type { When } from '../model/when';

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;

/** Year first with slashes, dots, or the East Asian signs. */
const YEAR_FIRST = /(\d{4})\s*[/.年년]\s*(\d{1,2})\s*[/.月월]\s*(\d{1,2})/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+${MONTH_NAME},?[\\s-]+(\\d{4})\\b`, 'i');
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?[\s,)(]*([A-Z]{2,4}|[+-]\d{2}:?\d{2})?/i;

/** Zones that are written as letters, in minutes from UTC. Only those that mean one zone in the news. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
};

/**
 * The date in a text of metadata: ISO 8601 and its loose forms, seconds or milliseconds since 1970, RFC 2822, English
 * dates with or without clock, year-first dates of East Asia. A clock with its zone gives `minute` in UTC, with the day
 * of that zone where it is another; a clock without a zone could be off by half a day, so it gives the `day` it names.
 * Null where there is no date.
 */
export function whenFromText(text: string): When | null {
  const trimmed = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return moment(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
  return fromIso(trimmed) ?? fromWords(trimmed) ?? fromYearFirst(trimmed);
}

function fromIso(text: string): When | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const offset = zoneMinutes(zone);
  if (hour === undefined || offset === null) return calendarDay(Number(year), Number(month), Number(day));
  return clockTime(
    [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second ?? 0)],
    offset,
  );
}

function fromYearFirst(text: string): When | null {
  const found = YEAR_FIRST.exec(text);
  return found ? calendarDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function fromWords(text: string): When | null {
  const us = MONTH_FIRST.exec(text);
  const found = us ?? DAY_FIRST.exec(text);
  if (!found) return null;
  const [monthName, dayText] = us ? [found[1], found[2]] : [found[2], found[1]];
  const year = Number(found[3]);
  const month = MONTHS.indexOf(monthName!.toLowerCase()) + 1;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return withClock(year, month, Number(dayText), rest) ?? calendarDay(year, month, Number(dayText));
}

function withClock(year: number, month: number, day: number, text: string): When | null {
  const found = CLOCK.exec(text);
  const offset = zoneMinutes(found?.[5]);
  if (!found || offset === null) return null;
  const half = found[4]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  return clockTime([year, month, day, hour, Number(found[2]), Number(found[3] ?? 0)], offset);
}

/** Minutes from UTC; null where no zone is named or its letters are unknown. */
function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const signed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!signed) return ZONES[zone.toUpperCase()] ?? null;
  return (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3] ?? 0));
}

function clockTime([year, month, day, hour, minute, second]: number[], offset: number): When | null {
  if (!calendarDay(year!, month!, day!) || hour! > 24 || minute! > 59) return null;
  return moment(Date.UTC(year!, month! - 1, day, hour, minute! - offset, second), offset);
}

/** A moment in milliseconds since 1970, to the second; `offset` is that of its teller's clock, in minutes from UTC. */
function moment(time: number, offset = 0): When | null {
  const date = new Date(time);
  if (!isPlausible(date)) return null;
  const when: When = { date: `${date.toISOString().slice(0, 19)}Z`, precision: 'minute' };
  const day = new Date(time + offset * 60_000).toISOString().slice(0, 10);
  return day === when.date.slice(0, 10) ? when : { ...when, day };
}

function calendarDay(year: number, month: number, day: number): When | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 would be taken as 1900 and something, days past the end of a month as the next month's.
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && isPlausible(date) ? { date: date.toISOString().slice(0, 10), precision: 'day' } : null;
}

/** Newspapers' archives begin about 1700; years from 2200 on are numbers of something else. */
function isPlausible(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 1700 && year < 2200;
}
