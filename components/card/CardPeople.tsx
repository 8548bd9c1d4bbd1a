import type { CardSettling } from '../../lib/in-page/card-subject';
import type { CardContent } from '../../lib/messages/protocol';
import type { Entity } from '../../lib/model/mention';
import { mainName, type Person } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { aboutPerson } from '../words/current-role';
import { inList } from '../words/in-list';
import { RoleLine } from '../words/RoleLine';
import { LookUp } from './LookUp';
import { Merged } from './Merged';
import { WhichOne } from './WhichOne';

/** Who the card may be about. */
export interface CardPeopleProps {
  entity: Entity;
  /** The people in the library it may be: none, one, or several. */
  people: Person[];
  /** Others of the name, when it is clear that the one is meant. */
  namesakes: Person[];
  /** Those whom the reader merged into the one person. */
  merged: CardContent['merged'];
  settling: CardSettling | null;
}

/** Who it is: the role of the one person, the list of namesakes with none chosen, or that nobody is known. */
export function CardPeople({ entity, people, namesakes, merged, settling }: CardPeopleProps) {
  if (people.length > 1) {
    return (
      <>
        <p class="state">{cardStrings.whichOne}</p>
        <WhichOne people={people} settling={settling} />
      </>
    );
  }
  const others = namesakes.length > 0 && (
    <Others entity={entity} people={[...people, ...namesakes]} settling={settling} />
  );
  if (people.length === 1) {
    return (
      <>
        <Printed roles={entity.roles} />
        <RoleLine person={people[0]!} office={entity.office} />
        <Merged merged={merged} settling={settling} />
        {others}
      </>
    );
  }
  return (
    <>
      {entity.maybe && others ? (
        <Maybe entity={entity} who={namesakes[0]!} />
      ) : (
        <p class="state">{cardStrings.foundOnly}</p>
      )}
      <Printed roles={entity.roles} />
      {others}
      {settling && <LookUp settling={settling} />}
    </>
  );
}

/** What the article itself calls them. */
function Printed({ roles }: { roles: string[] }) {
  if (roles.length === 0) return null;
  return (
    <p class="role">
      <span class="as-of">{cardStrings.inThisArticle}</span> {inList(roles)}
    </p>
  );
}

/** Somebody in the library has the name: what speaks for and against their being meant. */
function Maybe({ entity: { maybe }, who }: { entity: Entity; who: Person }) {
  const signs = inList(maybe!.for.map((sign) => cardStrings.signs[sign])) || cardStrings.nameAlone;
  const against = inList(maybe!.against.map((sign) => cardStrings.against[sign]));
  return (
    <>
      <p class="state">{cardStrings.maybe(inList([mainName(who), aboutPerson(who)].filter(Boolean)))}</p>
      <p class="quiet">
        {cardStrings.speaksFor} {signs}. {against && `${cardStrings.speaksAgainst} ${against}.`}
      </p>
    </>
  );
}

/** Why it is taken to be this one, and the way to say that it is another. */
function Others({ entity, people, settling }: { entity: Entity; people: Person[]; settling: CardSettling | null }) {
  const signs = (entity.chosenBy ?? []).map((sign) => cardStrings.signs[sign]);
  return (
    <div class="others">
      {signs.length > 0 && (
        <p class="quiet">
          {cardStrings.chosenBy} {inList(signs)}.
        </p>
      )}
      <details>
        <summary>{cardStrings.someoneElse}</summary>
        <WhichOne people={people} settling={settling} />
      </details>
    </div>
  );
}
