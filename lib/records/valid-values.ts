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

/**
 * Whether the date is written as its precision says and names a real moment (`2025-02-30` does not), and its day, if it
 * has one, is right beside. Years 0000 to 9999.
 */
export function isWhen(when: When): boolean {
  if (!DATE_FORMS[when.precision].test(when.date)) return false;
  if (when.day !== undefined && !isItsDay(when, when.day)) return false;
  const moment = new Date(when.date);
  // `Date` rolls 30 February over to March, so the day is compared with what was written.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(when.date.slice(0, 10));
}

/** Whether the text is a whole ISO day, `2025-09-01`. */
export function isDay(text: string): boolean {
  return isWhen({ date: text, precision: 'day' });
}

/** Whether a link may point there: an absolute http or https address, nothing else (`javascript:`, `data:`, `file:`). */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

/** Whether there is anything to read in it. */
export function hasText(text: string): boolean {
  return text.trim() !== '';
}

/** Whether the text is a language tag of BCP 47 whose first part is one of ISO 639: `en`, `pt-BR`. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text);
}
