/** The reader's shelves and the installed packs, asked as one library. Without packs it is the shelves alone. */
import { factsOf, type Person } from '../model/person';
import type { Source } from '../model/statement';
import { peopleByIds, peopleNamed } from '../records/people';
import type { ReadMerges } from '../records/same-as';
import type { Shelves } from '../records/schema';
import { sourcesByIds } from '../records/sources';
import { packedSourcesByIds } from '../volumes/pack-sources';
import { packedPeopleByIds, packedPeopleIn, packedPeopleNamed } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';
import { joinPacked, packedIdsOf, packedIdsOfMerged } from './join-packed';

/** The people of shelves and packs of whom one of these is a full name or alias; a bare surname finds nobody. */
export async function libraryPeopleNamed(shelves: Shelves, packs: Packs | null, names: string[]): Promise<Person[]> {
  const [mine, packed] = await Promise.all([peopleNamed(shelves, names), packs ? packedPeopleNamed(packs, names) : []]);
  return joinFound(shelves, packs, mine, packed);
}

/** Joins what was found by name, and reads what packs know of those merged with somebody found, whose names were not asked. */
export async function joinFound(
  shelves: Shelves,
  packs: Packs | null,
  mine: Person[],
  packed: Person[],
): Promise<Person[]> {
  if (!packs || mine.length + packed.length === 0) return mine;
  const found = new Set(packed.map(({ id }) => id));
  const ids = await packedIdsOfMerged(shelves, [...mine.map(({ id }) => id), ...found]);
  const missing = ids.filter((id) => !found.has(id));
  return joinPacked(shelves, mine, [...packed, ...(await packedPeopleByIds(packs, missing))]);
}

/** Brings into memory what every look-up in the packs needs: names of volumes and filters. */
export async function readyPacks(packs: Packs | null): Promise<void> {
  if (packs) await packedPeopleIn(packs, []);
}

/**
 * The people with these ids, of the reader's own or of a pack, with all that either knows of them.
 *
 * @param merges `asApart` gives each as they are by themselves
 */
export async function libraryPeopleByIds(
  shelves: Shelves,
  packs: Packs | null,
  ids: string[],
  merges?: ReadMerges,
): Promise<Person[]> {
  const mine = await peopleByIds(shelves, ids, merges);
  if (!packs) return mine;
  const packed = await packedPeopleByIds(packs, await packedIdsOf(shelves, ids, merges));
  return joinPacked(shelves, mine, packed, merges);
}

/** The sources with these ids, by id; one that neither shelves nor packs have is missing. */
export async function librarySourcesByIds(
  shelves: Shelves,
  packs: Packs | null,
  ids: string[],
): Promise<Map<string, Source>> {
  const [mine, packed] = await Promise.all([sourcesByIds(shelves, ids), packs ? packedSourcesByIds(packs, ids) : []]);
  return new Map([...mine, ...packed]);
}

/** The sources of all facts about these people, once each. */
export function sourceIdsOf(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(factsOf).map(({ source }) => source))];
}

/**
 * Asks shelves and packs, and the shelves alone where the packs fail: what the reader has of their own must not wait for
 * a pack to be mended.
 */
export async function withPacks<T>(
  packs: Packs | null,
  ask: (packs: Packs | null) => Promise<T>,
  report: (error: unknown, when: string) => void,
): Promise<T> {
  if (!packs) return ask(null);
  return ask(packs).catch((error: unknown) => {
    report(error, 'packs');
    return ask(null);
  });
}
