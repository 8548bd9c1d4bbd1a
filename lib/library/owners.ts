import { mainName } from '../model/person';
import { reading } from '../records/access';
import { unlessDropped } from '../records/rows';
import { readBases } from '../records/same-as';
import type { LibraryParts } from './library-parts';
import { allByIds } from './people';

/** Under whom somebody is shown. */
export interface Owner {
  /** `Person.id`. */
  person: string;
  /** The name to show; null where only a pack has it, under the id that was asked for. */
  name: string | null;
}

/**
 * Under whom people are shown: an id may be an identity of somebody in the records (`wikidata:Q1`), or be merged. As
 * `Library.ownersOf`.
 */
export async function ownersOf(parts: LibraryParts, ids: readonly string[]): Promise<Map<string, Owner>> {
  return withNames(parts, await ownersInRecords(parts, ids));
}

async function ownersInRecords(
  { records, readMerges }: LibraryParts,
  ids: readonly string[],
): Promise<Map<string, Owner>> {
  return reading(records, ['people', 'identities'], async () => {
    const bases = await readBases(records, ids);
    const sameAs = await readMerges(records);
    const owners = bases.map(sameAs.keptFor);
    const rows = (await records.people.bulkGet(owners)).map(unlessDropped);
    return new Map(
      ids.flatMap((id, at): [string, Owner][] => {
        const row = rows[at];
        return row?.deleted ? [] : [[id, { person: owners[at]!, name: row ? mainName(row) : null }]];
      }),
    );
  });
}

/** Whoever is shown under another's id stands under that one's name, which packs alone may have. */
async function withNames(parts: LibraryParts, owners: ReadonlyMap<string, Owner>): Promise<Map<string, Owner>> {
  const nameless = [...owners].flatMap(([id, { person, name }]) => (name === null && person !== id ? [person] : []));
  const people = nameless.length > 0 ? await allByIds(parts, [...new Set(nameless)]) : [];
  const names = new Map(people.map((person) => [person.id, mainName(person)]));
  return new Map(
    [...owners].map(([id, owner]) => [id, { ...owner, name: owner.name ?? names.get(owner.person) ?? null }]),
  );
}
