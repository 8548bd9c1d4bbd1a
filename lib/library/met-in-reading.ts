/** People whom the library gets from the articles that are read, because they say something there. */
import type { Claim } from '../model/claim';
import { type Entity, onePerson } from '../model/mention';
import { isMetInReading, metId } from '../model/met-person';
import type { Person, Role } from '../model/person';
import type { Reading } from '../model/reading';
import type { When } from '../model/when';
import { hashText } from '../records/content-hash';
import { nameKey } from '../text/name-keys';

/** So many introductions of one article are kept: more are its own words for the same. */
const MOST_ROLES = 3;

/** The article, as what it tells of people names it. */
export interface MetIn {
  /** `Source.id`. */
  source: string;
  /** The day of the article, ISO; null where it does not tell. */
  published: string | null;
  /** The day of the article, else of its reading. */
  day: When;
}

/** How the article introduces somebody, each with it as its source. */
const rolesIn = ({ roles }: Entity, { source, day }: MetIn): Role[] =>
  roles.slice(0, MOST_ROLES).map((title) => ({ title, of: null, from: null, to: null, asOf: day, source }));

async function newlyMet(entity: Entity, where: MetIn): Promise<Person> {
  return {
    id: metId(where.published, await hashText(JSON.stringify([nameKey(entity.name), where.source]))),
    names: [{ text: entity.name, kind: 'main', source: where.source }],
    roles: rolesIn(entity, where),
    links: [],
    epithets: [],
    changed: 0,
    deleted: false,
  };
}

/** Somebody met before, with how this article introduces them. */
function metAgain(person: Person, entity: Entity, where: MetIn): Person {
  if (person.roles.some(({ source }) => source === where.source)) return person;
  return { ...person, roles: [...person.roles, ...rolesIn(entity, where)] };
}

const isNamedInFull = ({ name }: Entity): boolean => nameKey(name).includes(' ');

/**
 * The reading with everybody in the library who says something in it that is kept: whoever was not there is a person
 * of this one article, with the name and how it introduces them. Nobody of another article is taken for them here: that
 * was decided when it was read.
 *
 * @param unknown ids of the entities by which nobody in the library is meant; a question that is open stays one
 * @param isKept which claims are kept
 */
export async function withPeopleMet(
  reading: Reading,
  unknown: ReadonlySet<string>,
  where: MetIn,
  isKept: (claim: Claim) => boolean,
): Promise<Reading> {
  const speakers = new Set(
    reading.claims.flatMap((claim) => (claim.speaker.kind === 'person' && isKept(claim) ? [claim.speaker.entity] : [])),
  );
  const people = new Map(reading.people.map((person) => [person.id, person]));
  const entities: Entity[] = [];
  for (const entity of reading.entities) {
    if (!speakers.has(entity.id)) entities.push(entity);
    else if (unknown.has(entity.id) && isNamedInFull(entity)) {
      const person = await newlyMet(entity, where);
      people.set(person.id, person);
      entities.push({ ...entity, candidates: [person.id] });
    } else {
      const known = people.get(onePerson(entity) ?? '');
      if (known && isMetInReading(known.id)) people.set(known.id, metAgain(known, entity, where));
      entities.push(entity);
    }
  }
  return { ...reading, entities, people: [...people.values()] };
}
