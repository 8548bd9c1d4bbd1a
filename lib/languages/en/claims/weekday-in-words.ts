import { WEEKDAYS } from '../weekdays';

const DAY = 86_400_000;
const NAMES: readonly string[] = WEEKDAYS.map((day) => day.charAt(0).toUpperCase() + day.slice(1));
const WEEKDAY = new RegExp(String.raw`\b(${NAMES.join('|')})\b(?: (?:morning|afternoon|evening|night)\b)?`);
/** How every word begins with which anything else of a date can be told, and all numbers. */
const OTHER =
  /\d|\b(?:ago|apr|aug|century|dec|decade|feb|fri|hour|hr|jan|jul|jun|last|mar|may|mid|min|mo\b|mon|mos\b|next|night|noon|nov|now|oct|past|qtr|quarter|sat|sec|sep|sun|this|thu|tmr|tod|tom|ton|tue|wed|week|year|yest|yr|(?:after|fore)noon|day|evening|morning)/i;

/**
 * The weekday that some words name, as the last such day up to `reference`, at noon in UTC ("on Monday", "Friday
 * night"). More than half of the dates in news are told so, and reading them as any other date takes some twenty times
 * as long. Null where more is told than a weekday, or none is.
 */
export function weekdayInWords(words: string, reference: Date): number | null {
  const found = WEEKDAY.exec(words);
  if (found === null) return null;
  const end = found.index + found[0].length;
  if (OTHER.test(words.slice(0, found.index)) || OTHER.test(words.slice(end))) return null;
  const back = (reference.getUTCDay() - 1 - NAMES.indexOf(found[1]!) + 7) % 7;
  const day = Date.UTC(reference.getUTCFullYear(), reference.getUTCMonth(), reference.getUTCDate(), 12);
  return day - back * DAY;
}
