import type { Said } from '../library/latest-said';
import type { Library } from '../library/library';
import { type MergedPerson, mergedPeople } from '../library/merged-people';
import { sourceIdsOf } from '../library/sources';
import { withRolesInOrder } from '../library/with-roles-in-order';
import { mainName, type Person } from '../model/person';
import type { Source } from '../model/statement';
import { dayHere } from '../model/when';
import { type MetPart, metParts } from '../records/split-met';

/** Somebody with what their facts rest on. */
export interface ShownPerson {
  /** Roles in the order in which they are shown. */
  person: Person;
  /** In the order of the facts, each once; of a pack that is gone there is none. */
  sources: Source[];
  /** What they said last; null when nothing is known. */
  latest: Said | null;
  /** What each article tells of somebody met in reading; absent or empty for others, and for whom the reader merged. */
  met?: MetPart[];
}

/** People who are shown as one, each as they are by themselves. */
export interface MergeGroup {
  /** The id under which they are shown. */
  kept: string;
  /** Whose name they are shown under; null while nobody knows that one. */
  first: ShownPerson | null;
  /** Those merged into the first, or into one another; the latest first. */
  others: (Omit<MergedPerson, 'person'> & { shown: ShownPerson | null; intoName: string | null })[];
}

/**
 * Looks up what the facts of these people rest on, and what they said last. Roles are in the order of today.
 *
 * @param library which gave the people: as merged, or `apart()`
 */
export async function showPeople(library: Library, people: readonly Person[]): Promise<ShownPerson[]> {
  const today = dayHere(Date.now());
  const sources = await library.sourcesOf(people);
  const { membersOf } = await library.merges();
  return Promise.all(
    people.map(async (person) => {
      const met = membersOf(person.id).length > 1 ? [] : await metParts(library.records, person.id);
      const [latest] = await library.latestSaid(person.id, 1);
      return {
        person: withRolesInOrder(person, today),
        sources: sourceIdsOf([person]).flatMap((id) => sources.get(id) ?? []),
        latest: latest ?? null,
        met,
      };
    }),
  );
}

/** All merges as they stand, by person, the one that changed last first. */
export async function mergeGroups(library: Library): Promise<MergeGroup[]> {
  const apart = library.apart();
  const merges = await mergedPeople(library);
  const groups = new Set(merges.map(({ kept }) => kept));
  return Promise.all(
    [...groups].map(async (kept): Promise<MergeGroup> => {
      const others = merges.filter((merge) => merge.kept === kept);
      const first = await apart.personById(kept);
      const people = [...(first ? [first] : []), ...others.flatMap(({ person }) => person ?? [])];
      const views = await showPeople(apart, people);
      const shown = new Map(people.map((person, at) => [person, views[at]!]));
      const nameOfId = (id: string) => {
        const known = id === kept ? first : (others.find(({ other }) => other === id)?.person ?? null);
        return known && mainName(known);
      };
      return {
        kept,
        first: (first && shown.get(first)) ?? null,
        others: others.map(({ person, ...merge }) => ({
          ...merge,
          shown: (person && shown.get(person)) ?? null,
          intoName: merge.into === kept ? null : nameOfId(merge.into),
        })),
      };
    }),
  );
}
