/** Dates as people write them into tables. */
import { dateOf } from './date-of';

/** Which of two figures is the month in "3/4/2025". */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+${MONTH},?[ -]+(\\d{4})$`, 'i');
const MONTH_DAY = new RegExp(`^${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH},? +(\\d{4})$`, 'i');
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const two = (figure: string | number) => String(figure).padStart(2, '0');
const monthOf = (name: string) => two(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** The forms, each with the ISO date that it gives. */
const FORMS: [form: RegExp, iso: (found: RegExpExecArray) => string][] = [
  [DAY_MONTH, ([, day, month, year]) => `${year}-${monthOf(month!)}-${two(day!)}`],
  [MONTH_DAY, ([, month, day, year]) => `${year}-${monthOf(month!)}-${two(day!)}`],
  [MONTH_YEAR, ([, month, year]) => `${year}-${monthOf(month!)}`],
  [YEAR_FIRST, ([, year, month, day]) => `${year}-${two(month!)}-${two(day!)}`],
  [DOTTED, ([, day, month, year]) => `${year}-${two(month!)}-${two(day!)}`],
];

/** What a column of dates shows of its order: a figure above 12 is a day. Null where none tells, or they disagree. */
export function dayOrderOf(dates: readonly string[]): DayOrder | null {
  let order: DayOrder | null = null;
  for (const date of dates) {
    const [, first, second] = SLASHED.exec(date.trim()) ?? [];
    const shown = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
    if (shown !== null && order !== null && shown !== order) return null;
    order ??= shown;
  }
  return order;
}

/**
 * The day, month or year that a text names: ISO, "1 March 2025", "March 1, 2025", "March 2025", "2025/03/01",
 * "01.03.2025", and "1/3/2025" where the order is known or does not matter. Null for what names none that there is.
 */
export function writtenDate(text: string, order: DayOrder | null): string | null {
  const bare = text.trim();
  for (const [form, iso] of FORMS) {
    const found = form.exec(bare);
    if (found) return dateOf(iso(found));
  }
  const slashed = SLASHED.exec(bare);
  if (!slashed) return dateOf(bare);
  const [, first, second, year] = slashed as unknown as [string, string, string, string];
  if (order === null && first !== second) return null;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return dateOf(`${year}-${two(month)}-${two(day)}`);
}
