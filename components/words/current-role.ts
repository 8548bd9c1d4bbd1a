import type { Person, Role } from '../../lib/model/person';
import { inList } from './in-list';
import { lifeText } from './life-text';

/** The role to show for a person, as {@link byCurrency} orders them; null when there is none. */
export function currentRole({ roles }: Person): Role | null {
  return [...roles].sort(byCurrency)[0] ?? null;
}

/** A role with what it is of, where its title does not say that already. */
export function roleText({ title, of }: Role): string {
  return of && !title.includes(of) ? `${title}, ${of}` : title;
}

/** The current role, birth, death and country in words, as far as they are known. */
export function aboutPerson(person: Person): string {
  const role = currentRole(person);
  const office = role ? roleText(role) : '';
  return inList([office, lifeText(person, office)].filter(Boolean));
}

/** Orders roles as a reader asks for them: those that hold first, then the newest, and last those of unknown time. */
function byCurrency(a: Role, b: Role): number {
  return placeOf(a) - placeOf(b) || newest(b).localeCompare(newest(a));
}

const placeOf = ({ to, seen, undated }: Role): number => (undated ? 2 : to || seen ? 1 : 0);

function newest({ asOf, to }: Role): string {
  return (to ?? asOf).date;
}
