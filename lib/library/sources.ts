import { factsOf, type Person } from '../model/person';
import type { Source } from '../model/statement';
import { sourcesByIds } from '../records/sources';
import { packedSourcesByIds } from '../volumes/pack-sources';
import type { LibraryParts } from './library-parts';

/** As `Library.sourcesByIds`. */
export async function allSourcesByIds(
  { records, packs }: LibraryParts,
  ids: readonly string[],
): Promise<Map<string, Source>> {
  const looking = packs ? packedSourcesByIds(packs, ids) : [];
  const [mine, packed] = await Promise.all([sourcesByIds(records, ids), looking]);
  return new Map([...mine, ...packed]);
}

/** As `Library.sourcesOf`. */
export async function sourcesOf(parts: LibraryParts, people: readonly Person[]): Promise<Map<string, Source>> {
  return allSourcesByIds(parts, sourceIdsOf(people));
}

/** The sources of all facts about these people, in the order of the facts, once each. */
export function sourceIdsOf(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(factsOf).map(({ source }) => source))];
}
