import type { FoundPerson } from '@/components/library/TranscriptSpeakers';
import { currentRole, mainName, roleText } from '@/components/words/current-role';
import type { Person } from '@/lib/model/person';
import { packedPeopleNamed } from '@/lib/store/packs/people/packed-people';
import type { Packs } from '@/lib/store/packs/schema';
import { identitiesOf, peopleNamed } from '@/lib/store/people';
import type { Shelves } from '@/lib/store/schema';

const SCHEME = /^[a-z][a-z0-9-]*:\S/;

/** An identifier that a pack can name a person of the shelves by: Wikidata's before others; null when there is none. */
async function sharedId(shelves: Shelves, { id }: Person): Promise<string | null> {
  const ids = (await identitiesOf(shelves, id)).map((identity) => identity.id).sort();
  return ids.find((each) => each.startsWith('wikidata:')) ?? ids[0] ?? (SCHEME.test(id) ? id : null);
}

function aboutOf(person: Person): string | null {
  const role = currentRole(person);
  return role && roleText(role);
}

/** People of the shelves and the packs who bear this full name and can be named in a pack, each once. */
export async function findPeople(shelves: Shelves, packs: Packs, name: string): Promise<FoundPerson[]> {
  const [mine, packed] = await Promise.all([peopleNamed(shelves, [name]), packedPeopleNamed(packs, [name])]);
  const found = new Map<string, FoundPerson>();
  for (const person of mine) {
    const id = await sharedId(shelves, person);
    if (id !== null) found.set(id, { id, name: mainName(person), about: aboutOf(person) });
  }
  for (const person of packed)
    if (!found.has(person.id)) found.set(person.id, { id: person.id, name: mainName(person), about: aboutOf(person) });
  return [...found.values()];
}
