import type { Precision, When } from '../../lib/model/when';
import { spokenLocale } from '../strings/spoken';

/** What is shown of a date at each precision. Minutes are left out: no view compares hours. */
const SHOWN: Record<Precision, Intl.DateTimeFormatOptions> = {
  minute: { year: 'numeric', month: 'short', day: 'numeric' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
};

/**
 * A date as a reader writes it, no more exact than it is known ("Sept 2025", never "1 Sept 2025" for it).
 * Calendar dates do not move with the time zone, and a moment is of the day that its page names. A date that cannot be
 * parsed is returned as it stands.
 */
export function formatWhen({ date, precision, day }: When, locale = spokenLocale()): string {
  const from = day ?? date;
  const isMoment = precision === 'minute' && day === undefined;
  const moment = new Date(isMoment ? from : `${from}${'-01-01'.slice(from.length - 4)}T00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { ...SHOWN[precision], timeZone: 'UTC' }).format(moment);
}

/** The day of a moment where the reader is, as a date is written. `at` is in milliseconds since 1970. */
export function formatDay(at: number, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, SHOWN.day).format(at);
}
