import { textOf } from '../../foreign-json';
import { isPackDate } from '../format/dates';

/** The day, month or year that a date or time begins with; null where there is none. */
export function dateOf(value: unknown): string | null {
  const text = textOf(value);
  const begun = text === null ? null : (/^\d{4}(?:-\d{2}){0,2}(?=T|\s|$)/.exec(text)?.[0] ?? null);
  // Wikidata and others write a year as its first of January, month 00 as unknown.
  const known = begun?.replace(/(?:-00)+$/, '') ?? null;
  return known !== null && isPackDate(known) ? known : null;
}
