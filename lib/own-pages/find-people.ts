import { packedIdsOf } from '../library/join-packed';
import { libraryPeopleNamed } from '../library/library';
import { mainName, type Person } from '../model/person';
import type { ChosenPerson } from '../packs/install-draft';
import { asApart } from '../records/same-as';
import type { Shelves } from '../records/schema';
import { packedPeopleByIds } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';

/** Somebody who bears the name that was looked for. */
export interface SpeakerCandidate extends ChosenPerson {
  /** What tells namesakes apart; null where nothing is known. */
  known: Person | null;
}

const SCHEME = /^[a-z][a-z0-9-]*:\S/;

/** Wikidata's before others, then what a pack has, the person's own last; null when no pack could name them so. */
async function nameableId(packs: Packs, id: string, all: readonly string[]): Promise<string | null> {
  const ids = [id, ...all.filter((each) => each !== id).sort()];
  const inPacks = new Set((await packedPeopleByIds(packs, ids)).map((person) => person.id));
  return (
    ids.find((each) => each.startsWith('wikidata:')) ??
    ids.find((each) => inPacks.has(each)) ??
    [...ids.slice(1), id].find((each) => SCHEME.test(each)) ??
    null
  );
}

/**
 * An identifier by which a pack can name a person: their own before that of somebody whom the reader merged into them, for the
 * words of a pack stay with the one it names when they are separated.
 */
async function sharedId(shelves: Shelves, packs: Packs, { id }: Person): Promise<string | null> {
  const own = await nameableId(packs, id, await packedIdsOf(shelves, [id], asApart));
  return own ?? nameableId(packs, id, await packedIdsOf(shelves, [id]));
}

/** People of the shelves and the packs who bear this full name and can be named in a pack, each once. */
export async function findPeople(shelves: Shelves, packs: Packs, name: string): Promise<SpeakerCandidate[]> {
  const found = new Map<string, SpeakerCandidate>();
  for (const person of await libraryPeopleNamed(shelves, packs, [name])) {
    const id = await sharedId(shelves, packs, person);
    if (id !== null) found.set(id, { id, name: mainName(person), known: person });
  }
  return [...found.values()];
}
