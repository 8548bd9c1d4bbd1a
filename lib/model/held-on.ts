import type { Role } from './person';
import type { When } from './when';

/** The year of a date; null where there is none. */
export const yearOf = (when: Pick<When, 'date'> | null | undefined): number | null =>
  when ? Number(when.date.slice(0, 4)) : null;

/** Whether one ISO date, as exact as it is, lies after another; not where both may be the same day. */
export const isAfter = (a: string, b: string): boolean => a.slice(0, b.length) > b.slice(0, a.length);

/**
 * Whether a role was held on a day (ISO): null where its record tells no date of the fact itself. The day up to which
 * a source vouches for a role is the source's, so a role without dates is never taken for one of that day.
 */
export function heldOn({ from, to, asOf, seen }: Role, day: string): boolean | null {
  if (seen) return !isAfter(seen.date, day) && !isAfter(day.slice(0, 4), asOf.date);
  if (from && isAfter(from.date, day)) return false;
  if (to && isAfter(day, to.date)) return false;
  return from || to ? true : null;
}
