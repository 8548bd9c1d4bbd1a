import { hasTurningSigns } from '../model/turning-signs';
import type { Precision, When } from '../model/when';

/** How `When.date` is written for each precision; always UTC, so that dates order as text. */
const DATE_FORMS: Record<Precision, RegExp> = {
  minute: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
};

/** Days lie no further from UTC's than one. Milliseconds. */
const ONE_DAY = 86_400_000;

/** Whether the day of a moment can be one: another one than UTC's, right beside it. */
function isItsDay({ date, precision }: When, day: string): boolean {
  const apart = Math.abs(Date.parse(day) - Date.parse(date.slice(0, 10)));
  return precision === 'minute' && isDay(day) && apart === ONE_DAY;
}

/** See {@link isWhen}. */
const LAST_YEAR = 2199;

/**
 * Whether the date is written as its precision says and names a real moment (`2025-02-30` does not), and its day, if it
 * has one, is right beside. Years 0001 to 2199: there is no year 0000, and what lies beyond would come first for ever.
 */
export function isWhen(when: When): boolean {
  if (!DATE_FORMS[when.precision].test(when.date)) return false;
  const year = Number(when.date.slice(0, 4));
  if (year < 1 || year > LAST_YEAR) return false;
  if (when.day !== undefined && !isItsDay(when, when.day)) return false;
  const moment = new Date(when.date);
  // `Date` rolls 30 February over to March, so the day is compared with what was written.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(when.date.slice(0, 10));
}

/** A day, a month or a year as a date: `2025-09-01`, `2025-09`, `2025`. Null for any other text. */
export function whenWritten(date: string): When | null {
  const precision = (['day', 'month', 'year'] as const).find((each) => DATE_FORMS[each].test(date));
  return precision && isWhen({ date, precision }) ? { date, precision } : null;
}

/** Whether the text is a whole ISO day, `2025-09-01`. */
export function isDay(text: string): boolean {
  return isWhen({ date: text, precision: 'day' });
}

/**
 * Whether a link may point there: an absolute http or https address, nothing else (`javascript:`, `data:`, `file:`),
 * and none with a user in it, which is read as the host (`https://bbc.co.uk@evil.example/`).
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Whether letters stand in the order in which they are shown. */
export function isInOrder(text: string): boolean {
  return !hasTurningSigns(text);
}

/** Whether there is anything to read in it. */
export function hasText(text: string): boolean {
  return text.trim() !== '';
}

/** Whether the text is a language tag of BCP 47 whose first part is one of ISO 639: `en`, `pt-BR`. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text);
}
