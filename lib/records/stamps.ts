/** The last moment that `Date` knows; a later one could be neither shown nor imported again. */
export const LAST_MOMENT = 8.64e15;

/** A new id that no other device will make. */
export function newId(): string {
  return crypto.randomUUID();
}

/**
 * Time of change for a record that replaces `before`: now, but always later than before, so that a change wins over
 * what it changed even where a clock was wrong; never later than {@link LAST_MOMENT}. Milliseconds since 1970.
 */
export function stampAfter(before: { changed: number } | undefined): number {
  return Math.min(LAST_MOMENT, Math.max(Date.now(), (before?.changed ?? 0) + 1));
}
