/** March and May are not among them: mostly they are words. */
export const MONTHS_ALONE = 'January February April June July August September October November December';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(${MONTHS.map((month) => `${month}|${month.slice(0, 4)}|${month.slice(0, 3)}`).join('|')})\.?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const WRITTEN = new RegExp(
  String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\b|\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}\b|\b${YEAR}-(\d\d)-(\d\d)`,
  'gi',
);

const twoDigits = (value: string | number) => String(value).padStart(2, '0');

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function isoOf(match: RegExpMatchArray): string {
  const [, month, day, year, dayFirst, itsMonth, itsYear, isoYear, isoMonth, isoDay] = match;
  if (isoYear) return `${isoYear}-${isoMonth}-${isoDay}`;
  if (month) return `${year}-${twoDigits(monthNumber(month))}-${twoDigits(day!)}`;
  return `${itsYear}-${twoDigits(monthNumber(itsMonth!))}-${twoDigits(dayFirst!)}`;
}

/**
 * The last whole day that is written in a text, as an ISO date ("January 14, 2020", "14 Jan 2020", "2020-01-14"), or
 * null. Posts carry theirs at the end. Whether the day exists is not looked at.
 */
export function lastDayIn(text: string): string | null {
  let last: string | null = null;
  for (const match of text.matchAll(WRITTEN)) last = isoOf(match);
  return last;
}
