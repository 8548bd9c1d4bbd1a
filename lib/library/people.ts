import type { Person } from '../model/person';
import { peopleByIds, peopleNamed } from '../records/people';
import { packedPeopleByIds, packedPeopleNamed } from '../volumes/people/packed-people';
import { joinPacked, packedIdsOf, packedIdsOfMerged } from './join-packed';
import type { LibraryParts } from './library-parts';

/** As `Library.peopleNamed`. */
export async function allNamed(parts: LibraryParts, names: readonly string[]): Promise<Person[]> {
  const { records, packs, readMerges } = parts;
  const looking = packs ? packedPeopleNamed(packs, names) : [];
  return joinFound(parts, ...(await Promise.all([peopleNamed(records, names, readMerges), looking])));
}

/**
 * Joins what was found by name, and reads what packs know of those merged with somebody found, whose names were not
 * asked.
 */
export async function joinFound(parts: LibraryParts, mine: Person[], packed: Person[]): Promise<Person[]> {
  if (!parts.packs || mine.length + packed.length === 0) return mine;
  const found = new Set(packed.map(({ id }) => id));
  const ids = await packedIdsOfMerged(parts, [...mine.map(({ id }) => id), ...found]);
  const missing = ids.filter((id) => !found.has(id));
  return joinPacked(parts, mine, [...packed, ...(await packedPeopleByIds(parts.packs, missing))]);
}

/** As `Library.peopleByIds`. */
export async function allByIds(parts: LibraryParts, ids: readonly string[]): Promise<Person[]> {
  const { records, packs, readMerges } = parts;
  const mine = await peopleByIds(records, ids, readMerges);
  if (!packs) return mine;
  return joinPacked(parts, mine, await packedPeopleByIds(packs, await packedIdsOf(parts, ids)));
}

/** As `Library.peopleInPacks`. */
export async function peopleInPacks({ packs }: LibraryParts, ids: readonly string[]): Promise<Person[]> {
  return packs ? packedPeopleByIds(packs, ids) : [];
}
