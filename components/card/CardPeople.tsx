import type { Entity } from '../../lib/model/mention';
import type { Person } from '../../lib/model/person';
import type { CardSettling } from '../../lib/view/card-subject';
import { cardStrings } from '../strings';
import { RoleLine } from '../words/RoleLine';
import { LookUp } from './LookUp';
import { WhichOne } from './WhichOne';

/** Who the card may be about. */
export interface CardPeopleProps {
  entity: Entity;
  /** The people on the shelves it may be: none, one, or several. */
  people: Person[];
  /** Others of the name, when it is clear that the one is meant. */
  namesakes: Person[];
  settling: CardSettling;
}

/** Who it is: the role of the one person, the list of namesakes with none chosen, or that nobody is known. */
export function CardPeople({ entity, people, namesakes, settling }: CardPeopleProps) {
  if (people.length > 1) {
    return (
      <>
        <p class="state">{cardStrings.whichOne}</p>
        <WhichOne people={people} choose={settling.choose} />
      </>
    );
  }
  const others = namesakes.length > 0 && (
    <Others entity={entity} people={[...people, ...namesakes]} choose={settling.choose} />
  );
  if (people.length === 1) {
    return (
      <>
        <RoleLine person={people[0]!} />
        {others}
      </>
    );
  }
  return (
    <>
      <p class="state">{cardStrings.foundOnly}</p>
      {entity.roles.length > 0 && (
        <p class="role">
          <span class="as-of">{cardStrings.inThisArticle}</span> {entity.roles.join(', ')}
        </p>
      )}
      {others}
      <LookUp settling={settling} />
    </>
  );
}

/** Why it is taken to be this one, and the way to say that it is another. */
function Others({ entity, people, choose }: { entity: Entity; people: Person[]; choose: CardSettling['choose'] }) {
  const signs = (entity.chosenBy ?? []).map((sign) => cardStrings.signs[sign]);
  return (
    <div class="others">
      {signs.length > 0 && (
        <p class="quiet">
          {cardStrings.chosenBy} {signs.join(', ')}.
        </p>
      )}
      <details>
        <summary>{cardStrings.someoneElse}</summary>
        <WhichOne people={people} choose={choose} />
      </details>
    </div>
  );
}
