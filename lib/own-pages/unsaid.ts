import { askDesk } from '../messages/ask-desk';
import { mainName } from '../model/person';
import type { Reading } from '../model/reading';
import { wikidataIdOf } from './wikidata-id';

/** Somebody who speaks in an article, and of whom the library has nothing that they said. */
export interface Unsaid {
  /** `Person.id`, Wikidata's. */
  id: string;
  name: string;
}

/** More are not offered in one line. */
const MOST = 3;

/** Of more the desk is not asked: who speaks first in an article speaks most. */
const MOST_ASKED = 8;

/** Those who speak, who are one person of the library for certain, and of whom nothing is recalled; in reading order. */
function speakersOf({ claims, entities, people, recalls }: Reading): Unsaid[] {
  const recalled = new Set(recalls.flatMap(({ statements }) => statements.map(({ statement }) => statement.person)));
  const speak = new Set(claims.flatMap(({ speaker }) => (speaker.kind === 'person' ? [speaker.entity] : [])));
  const ids = [...speak].flatMap((id) => {
    const { candidates = [] } = entities.find((entity) => entity.id === id) ?? {};
    return candidates.length === 1 ? candidates : [];
  });
  return [...new Set(ids)].flatMap((id) => {
    const person = people.find((each) => each.id === id);
    return person && wikidataIdOf(id) !== null && !recalled.has(id) ? [{ id, name: mainName(person) }] : [];
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
