import { heldOn } from '../../../model/held-on';
import type { Role } from '../../../model/person';
import { rankOf } from './offices';

/** Those of the day, those of another time, those of which nothing tells the time. */
function timeOf(role: Role, day: string): number {
  if (role.undated) return 2;
  return heldOn(role, day) === false ? 1 : 0;
}

const startOf = ({ from, seen, asOf }: Role): string => (from ?? seen ?? asOf).date;

/**
 * Roles as a reader asks for them: those of a day before those of another time, and last those of unknown time; of each
 * the highest public office first, and of equal offices the one that began last.
 *
 * @param day ISO
 */
export function inOrderOfOffice(roles: readonly Role[], day: string): Role[] {
  const keyed = roles.map((role) => ({ role, time: timeOf(role, day), rank: rankOf(role) }));
  keyed.sort((a, b) => a.time - b.time || a.rank - b.rank || startOf(b.role).localeCompare(startOf(a.role)));
  return keyed.map(({ role }) => role);
}
