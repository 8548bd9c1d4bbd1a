import type { Library } from '../library/library';
import { mainName, type Person } from '../model/person';
import type { ChosenPerson } from '../packs/install-draft';

/** Somebody who bears the name that was looked for. */
export interface SpeakerCandidate extends ChosenPerson {
  /** What tells namesakes apart; null where nothing is known. */
  known: Person | null;
}

const SCHEME = /^[a-z][a-z0-9-]*:\S/;

/** Wikidata's before others, then what a pack has, the person's own last; null when no pack could name them so. */
async function nameableId(library: Library, id: string, all: readonly string[]): Promise<string | null> {
  const ids = [id, ...all.filter((each) => each !== id).sort()];
  const inPacks = new Set((await library.peopleInPacks(ids)).map((person) => person.id));
  return (
    ids.find((each) => each.startsWith('wikidata:')) ??
    ids.find((each) => inPacks.has(each)) ??
    [...ids.slice(1), id].find((each) => SCHEME.test(each)) ??
    null
  );
}

/**
 * An identifier by which a pack can name a person: their own before that of somebody whom the reader merged into
 * them, for the words of a pack stay with the one it names when they are separated.
 */
export async function sharedId(library: Library, { id }: Person): Promise<string | null> {
  const own = await nameableId(library, id, await library.apart().packedIdsOf([id]));
  return own ?? nameableId(library, id, await library.packedIdsOf([id]));
}

/** People of the library who bear this full name and can be named in a pack, each once. */
export async function findSpeakers(library: Library, name: string): Promise<SpeakerCandidate[]> {
  const found = new Map<string, SpeakerCandidate>();
  for (const person of await library.peopleNamed([name])) {
    const id = await sharedId(library, person);
    if (id !== null) found.set(id, { id, name: mainName(person), known: person });
  }
  return [...found.values()];
}
