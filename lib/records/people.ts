import type { Person } from '../model/person';
import { nameKey } from '../text/name-keys';
import { reading } from './access';
import { fromRow, unlessDropped } from './rows';
import { joinPeople, type ReadMerges, readSameAs, type SameAs } from './same-as';
import type { RecordsDatabase } from './schema';

const TABLES = ['people', 'identities'] as const;

/** Whether nobody damaged a row: others are passed over, so that reading goes on. */
function isWhole({ names, roles, links, epithets }: Person): boolean {
  const lists = [names, roles, links, epithets];
  return lists.every(Array.isArray) && names.some(({ kind, text }) => kind === 'main' && typeof text === 'string');
}

/**
 * People under whom these ids are shown, merged records joined. Somebody who was merged into a person of a pack is here
 * under that person's id, with what the records have. For use inside a transaction over TABLES.
 */
async function keptPeople(records: RecordsDatabase, sameAs: SameAs, ids: readonly string[]): Promise<Person[]> {
  const groups = [...new Set(ids.map(sameAs.keptFor))].map(sameAs.membersOf);
  const rows = (await records.people.bulkGet(groups.flat())).map(unlessDropped);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return groups.flatMap((members) => {
    const id = members[0]!;
    if (byId.get(id)?.deleted) return [];
    const all = members.flatMap((member) => byId.get(member) ?? []);
    const live = all.filter((row) => !row.deleted && isWhole(row));
    const [first, ...others] = live.map(fromRow.people);
    return first ? [{ ...joinPeople([first, ...others]), id }] : [];
  });
}

/**
 * People whose full name or alias is one of these, case, accents and dots of initials folded. A bare surname finds
 * nobody. Several people may share a name: all of them come, and `nameKeysOf` tells which name means whom.
 *
 * @param merges {@link asApart} gives each as they are by themselves
 * @returns each person once, merged people joined; in no particular order
 */
export async function peopleNamed(
  records: RecordsDatabase,
  names: readonly string[],
  merges: ReadMerges = readSameAs,
): Promise<Person[]> {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
  return reading(records, TABLES, async () => {
    // One request for each name, all at once: `anyOf` walks the index with a cursor and takes five times as long.
    const found = keys.map((key) => records.people.where('nameKeys').equals(key).primaryKeys());
    const ids = (await Promise.all(found)).flat();
    return keptPeople(records, await merges(records), ids);
  });
}

/**
 * The people with these ids. An id that was merged into another gives the person kept; one that is not there or
 * deleted gives nobody.
 *
 * @param merges {@link asApart} gives each as they are by themselves
 * @returns each person once, in the order asked
 */
export async function peopleByIds(
  records: RecordsDatabase,
  ids: readonly string[],
  merges: ReadMerges = readSameAs,
): Promise<Person[]> {
  return reading(records, TABLES, async () => keptPeople(records, await merges(records), ids));
}
