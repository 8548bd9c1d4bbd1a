/** Reading JSON of foreign make: whatever is not what was hoped for reads as missing. */
import { isPackDate } from '../format/dates';

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The items of a list; a single value is a list of one, nothing is an empty list. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text with something in it, trimmed; numbers as text; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? null : value.trim();
}

/** The day, month or year that a date or time begins with; null where there is none. */
export function dateOf(value: unknown): string | null {
  const text = textOf(value);
  const begun = text === null ? null : (/^\d{4}(?:-\d{2}){0,2}(?=T|\s|$)/.exec(text)?.[0] ?? null);
  // Wikidata and others write a year as its first of January, month 00 as unknown.
  const known = begun?.replace(/(?:-00)+$/, '') ?? null;
  return known !== null && isPackDate(known) ? known : null;
}

/** An http or https address; null for anything else. */
export function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? text : null;
}

/** Texts without repeats, in order. */
export function distinct(texts: (string | null)[]): string[] {
  return [...new Set(texts.filter((text): text is string => text !== null))];
}
