import type { Person } from '../../lib/model/person';
import { cardStrings } from '../strings';
import { currentRole, roleText } from './current-role';
import { formatWhen } from './format-when';

/** Whose role. */
export interface RoleLineProps {
  person: Person;
}

/** The current role with the day up to which it is known to hold. */
export function RoleLine({ person }: RoleLineProps) {
  const role = currentRole(person);
  if (!role) return <p class="role quiet">{cardStrings.noRole}</p>;
  return (
    <p class="role">
      {roleText(role)} <span class="as-of">{cardStrings.asOf(formatWhen(role.asOf))}</span>
    </p>
  );
}
