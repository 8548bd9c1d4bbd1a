import type { Entity } from '../../lib/model/mention';
import type { Person } from '../../lib/model/person';
import { cardStrings } from '../strings';
import { mainName } from '../words/current-role';
import { RoleLine } from '../words/RoleLine';

/** Who the card may be about. */
export interface CardPeopleProps {
  entity: Entity;
  /** The people on the shelves it may be: none, one, or several. */
  people: Person[];
}

/** Who it is: the role of the one person, the list of namesakes with none chosen, or that nobody is known. */
export function CardPeople({ entity, people }: CardPeopleProps) {
  if (people.length === 0) {
    return (
      <>
        <p class="state">{cardStrings.foundOnly}</p>
        {entity.roles.length > 0 && (
          <p class="role">
            <span class="as-of">{cardStrings.inThisArticle}</span> {entity.roles.join(', ')}
          </p>
        )}
      </>
    );
  }
  if (people.length === 1) return <RoleLine person={people[0]!} />;
  return (
    <>
      <p class="state">{cardStrings.whichOne}</p>
      <ul class="namesakes">
        {people.map((person) => (
          <li key={person.id}>
            <b>{mainName(person)}</b>
            <RoleLine person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
