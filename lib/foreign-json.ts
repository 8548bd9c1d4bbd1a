/** Reading JSON of foreign make: whatever is not what was hoped for reads as missing. */

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

/** An http or https address; null for anything else. */
export function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? text : null;
}

/** Texts without repeats, in order. */
export function distinct(texts: (string | null)[]): string[] {
  return [...new Set(texts.filter((text): text is string => text !== null))];
}
