import type { Person, Role } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { currentRole, roleText } from './current-role';
import { lifeText } from './life-text';
import { roleTime } from './role-time';

/** Whose role. */
export interface RoleLineProps {
  person: Person;
  /** The office to show; null: none. Missing: the current one. */
  office?: Role | null | undefined;
}

/**
 * The current role with its start where known and the day up to which it is known to hold; beneath it birth, death and
 * country where known.
 */
export function RoleLine({ person, office }: RoleLineProps) {
  const role = office === undefined ? currentRole(person) : office;
  if (!role) return <p class="role quiet">{lifeText(person) || cardStrings.noRole}</p>;
  const life = lifeText(person, roleText(role));
  return (
    <p class="role">
      {roleText(role)} <span class="as-of">{roleTime(role)}</span>
      {life && <span class="life">{life}</span>}
    </p>
  );
}
