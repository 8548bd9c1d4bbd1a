import { askDesk } from '../messages/ask-desk';
import { mainName, type Person } from '../model/person';
import type { Reading } from '../model/reading';
import type { UkHouse } from '../packs/uk-days';
import { debateNumbersOf } from './debate-numbers';
import { wikidataIdOf } from './wikidata-id';

/** Somebody who speaks in an article, and of whom the library has nothing that they said. */
export interface Unsaid {
  /** `Person.id`. */
  id: string;
  name: string;
  /** Whether their page of Wikiquote can be looked for. */
  inWikiquote: boolean;
  /** Where they speak or spoke in the UK Parliament; null for everybody else. */
  house: UkHouse | null;
}

/** More are not offered in one line. */
const MOST = 3;

/** Of more the desk is not asked: who speaks first in an article speaks most. */
const MOST_ASKED = 8;

/**
 * How sources call the houses, in roles of people who have a page at TheyWorkForYou; other parliaments have one too.
 */
const HOUSES: ReadonlyMap<string, UkHouse> = new Map([
  ['House of Commons', 'commons'],
  ['House of Lords', 'lords'],
  ['lords', 'lords'],
]);

/** The house of somebody whom debates can name: by their number at TheyWorkForYou and a role, never by name. */
function houseOf(person: Person): UkHouse | null {
  if (debateNumbersOf(person).length === 0) return null;
  return person.roles.map(({ of }) => HOUSES.get(of ?? '')).find((house) => house !== undefined) ?? null;
}

/** What a source may have of a person; null where none that is known here has anything. */
function unsaidOf(person: Person): Unsaid | null {
  const [inWikiquote, house] = [wikidataIdOf(person.id) !== null, houseOf(person)];
  return inWikiquote || house !== null ? { id: person.id, name: mainName(person), inWikiquote, house } : null;
}

/**
 * Those who speak, who are one person of the library for certain, and of whom nothing is recalled; in reading order.
 */
function speakersOf({ claims, entities, people, recalls }: Reading): Unsaid[] {
  const recalled = new Set(recalls.flatMap(({ statements }) => statements.map(({ statement }) => statement.person)));
  const speak = new Set(claims.flatMap(({ speaker }) => (speaker.kind === 'person' ? [speaker.entity] : [])));
  const ids = [...speak].flatMap((id) => {
    const { candidates = [] } = entities.find((entity) => entity.id === id) ?? {};
    return candidates.length === 1 ? candidates : [];
  });
  return [...new Set(ids)].flatMap((id) => {
    const person = people.find((each) => each.id === id);
    return person && !recalled.has(id) ? (unsaidOf(person) ?? []) : [];
  });
}

/** At most three speakers of an article of whom the library has no statement. Asks the desk alone, nothing outside. */
export async function unsaidIn(reading: Reading): Promise<Unsaid[]> {
  const unsaid: Unsaid[] = [];
  for (const each of speakersOf(reading).slice(0, MOST_ASKED)) {
    if (unsaid.length === MOST) break;
    const card = await askDesk('card', { name: each.name, candidates: [each.id] });
    if (card.ok && card.value.latest.length === 0) unsaid.push(each);
  }
  return unsaid;
}
