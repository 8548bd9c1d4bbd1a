import type { Entity } from '../../lib/model/mention';
import type { Person } from '../../lib/model/person';
import { panelStrings } from '../strings';
import { mainName } from '../words/current-role';
import { RoleLine } from '../words/RoleLine';

/** One person of the page. */
export interface PersonRowProps {
  entity: Entity;
  /** The people on the shelves it may be. */
  people: Person[];
  /** Go to the first mention; null when the article has none in its text. */
  onReveal: (() => void) | null;
  onOpenCard(): void;
}

/** A name that leads to its first mention, the role beneath it, and the way to the card. */
export function PersonRow({ entity, people, onReveal, onOpenCard }: PersonRowProps) {
  const look = entity.candidates.length > 0 ? 'known' : 'found';
  const name = people.length === 1 ? mainName(people[0]!) : entity.name;
  return (
    <li class="person">
      <div class="who">
        <button
          type="button"
          class="name"
          disabled={!onReveal}
          title={panelStrings.showMention(name)}
          onClick={() => onReveal?.()}
        >
          <span class={`mark ${look}`}>{name}</span>
        </button>
        <PersonRole entity={entity} people={people} />
      </div>
      {onReveal && (
        <button type="button" class="small" aria-label={panelStrings.openCardOf(name)} onClick={onOpenCard}>
          {panelStrings.openCard}
        </button>
      )}
    </li>
  );
}

function PersonRole({ entity, people }: { entity: Entity; people: Person[] }) {
  if (people.length === 1) return <RoleLine person={people[0]!} />;
  if (people.length > 1) return <p class="role quiet">{panelStrings.whichOne(people.length)}</p>;
  return entity.roles.length > 0 ? <p class="role quiet">{entity.roles.join(', ')}</p> : null;
}
