import type { FoundPerson } from '@/components/library/TranscriptSpeakers';
import { aboutPerson, mainName } from '@/components/words/current-role';
import { libraryPeopleNamed } from '@/lib/desk/library';
import type { Person } from '@/lib/model/person';
import { packedIdsOf } from '@/lib/store/join-packed';
import { packedPeopleByIds } from '@/lib/store/packs/people/packed-people';
import type { Packs } from '@/lib/store/packs/schema';
import type { Shelves } from '@/lib/store/schema';

const SCHEME = /^[a-z][a-z0-9-]*:\S/;

/**
 * An identifier by which a pack can name a person, or somebody merged into them: Wikidata's before others, and what a pack
 * does already; null when there is none.
 */
async function sharedId(shelves: Shelves, packs: Packs, { id }: Person): Promise<string | null> {
  const all = (await packedIdsOf(shelves, [id])).sort();
  const inPacks = new Set((await packedPeopleByIds(packs, all)).map((person) => person.id));
  const ids = [...all.filter((each) => each !== id), id].filter((each) => SCHEME.test(each) || inPacks.has(each));
  return ids.find((each) => each.startsWith('wikidata:')) ?? ids.find((each) => inPacks.has(each)) ?? ids[0] ?? null;
}

/** People of the shelves and the packs who bear this full name and can be named in a pack, each once. */
export async function findPeople(shelves: Shelves, packs: Packs, name: string): Promise<FoundPerson[]> {
  const found = new Map<string, FoundPerson>();
  for (const person of await libraryPeopleNamed(shelves, packs, [name])) {
    const id = await sharedId(shelves, packs, person);
    if (id !== null) found.set(id, { id, name: mainName(person), about: aboutPerson(person) || null });
  }
  return [...found.values()];
}
