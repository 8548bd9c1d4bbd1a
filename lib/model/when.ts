/** How exactly a {@link When} is known. `minute` is a moment with a clock, the rest are calendar stretches. */
export type Precision = 'minute' | 'day' | 'month' | 'year';

/**
 * A date with its precision, so that "in 2019" is never shown as 1 January 2019.
 *
 * `date` is ISO 8601 cut to the precision: `2025-09-01T09:30:00Z` (minute), `2025-09-01` (day), `2025-09` (month),
 * `2025` (year). Comparing two `date` strings of the years 0000 to 9999 as text orders them.
 */
export interface When {
  date: string;
  precision: Precision;
  /** Of a moment: the calendar day of whoever tells it, where it is another one than in UTC. */
  day?: string;
}

/** The calendar day of a date that tells one; null for a month, a year, and where nothing is known. ISO 8601. */
export const dayTold = (when: When | null): string | null =>
  when?.precision === 'day' || when?.precision === 'minute' ? dayOf(when) : null;

/** The calendar day on which a moment falls where the reader is. `at` in milliseconds since 1970. ISO 8601. */
export function dayHere(at: number): string {
  const moment = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The calendar day of a date, as whoever tells it counts days; a month or a year where no more is known. ISO 8601. */
export const dayOf = ({ date, day }: Pick<When, 'date' | 'day'>): string => day ?? date.slice(0, 10);
