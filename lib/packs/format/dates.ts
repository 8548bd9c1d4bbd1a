const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** There is no year 0000, and a later year than this (9999 for *no end*) would stand first for ever. */
const FIRST_YEAR = '0001';
const LAST_YEAR = '2199';

/** Whether the text is a real day, month or year as ISO 8601 writes it (`2025-09-01`, `2025-09`, `2025`), to 2199. */
export function isPackDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // `Date` rolls 30 February over to March, so the day is compared with what was written.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
}
