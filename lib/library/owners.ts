import { mainName } from '../model/person';
import { reading } from '../records/access';
import { unlessDropped } from '../records/rows';
import { readBases, readSameAs } from '../records/same-as';
import type { Shelves } from '../records/schema';

/** Under whom somebody is shown. */
export interface Owner {
  /** `Person.id`. */
  person: string;
  /** As the shelves name them; null where they have no record under that id: packs may know the name. */
  name: string | null;
}

/**
 * Under whom people are shown: an id may be an identity of somebody on the shelves (`wikidata:Q1`), or be merged.
 *
 * @param ids of the shelves or of packs
 * @returns by id; whom the reader deleted is missing
 */
export async function ownersOf(shelves: Shelves, ids: readonly string[]): Promise<Map<string, Owner>> {
  return reading(shelves, ['people', 'identities'], async () => {
    const bases = await readBases(shelves, ids);
    const sameAs = await readSameAs(shelves);
    const owners = bases.map(sameAs.keptFor);
    const rows = (await shelves.people.bulkGet(owners)).map(unlessDropped);
    return new Map(
      ids.flatMap((id, at): [string, Owner][] => {
        const row = rows[at];
        return row?.deleted ? [] : [[id, { person: owners[at]!, name: row ? mainName(row) : null }]];
      }),
    );
  });
}
