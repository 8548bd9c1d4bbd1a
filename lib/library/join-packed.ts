/** The reader's own people and those of packs as one library: who is the same is decided when they are read. */
import type { Person } from '../model/person';
import { reading } from '../records/access';
import { fromRow, unlessDropped } from '../records/rows';
import { APART, joinPeople, MERGE_SCHEME, readBases, type SameAs } from '../records/same-as';
import type { PersonRow, RecordsDatabase } from '../records/schema';
import type { LibraryParts } from './library-parts';

interface Owners {
  sameAs: SameAs;
  /** Packed id → whose it is by the identities in the library, merges left aside. */
  baseOf: ReadonlyMap<string, string>;
  /** What stands in the reader's records under all members of these groups, deleted ones included. */
  rows: ReadonlyMap<string, PersonRow>;
}

async function readOwners({ records, readMerges }: LibraryParts, ids: string[]): Promise<Owners> {
  return reading(records, ['people', 'identities'], async () => {
    const bases = await readBases(records, ids);
    const sameAs = await readMerges(records);
    const baseOf = new Map(ids.map((id, at) => [id, bases[at]!]));
    const members = bases.flatMap((id) => sameAs.membersOf(sameAs.keptFor(id)));
    const rows = (await records.people.bulkGet([...new Set(members)])).map(unlessDropped);
    return { sameAs, baseOf, rows: new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))) };
  });
}

/** Packed people by whose they are, merges left aside. */
function byBase(packed: readonly Person[], baseOf: Owners['baseOf']): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of packed) {
    const base = baseOf.get(person.id)!;
    groups.set(base, [...(groups.get(base) ?? []), person]);
  }
  return groups;
}

/**
 * All that is known of one group: of each member the reader's own record, then what packs say; null when it is
 * hidden.
 */
function joinGroup(kept: string, { sameAs, rows }: Owners, packed: ReadonlyMap<string, Person[]>): Person | null {
  if (rows.get(kept)?.deleted) return null;
  const joined = sameAs.membersOf(kept).flatMap((member): Person[] => {
    const row = rows.get(member);
    if (row?.deleted) return [];
    return [...(row ? [fromRow.people(row)] : []), ...(packed.get(member) ?? [])];
  });
  const [first, ...others] = joined;
  return first ? { ...joinPeople([first, ...others]), id: kept } : null;
}

/**
 * Joins people of packs to the reader's own: by the identities in the library, by id, and by the reader's merges. The
 * reader's facts come first and their id counts; whoever the reader deleted stays hidden. Of merged people all that is
 * known of the one kept comes first.
 *
 * @param mine as the records gave them by the same merges
 * @returns everybody of `mine`, then those only packs know
 * @throws StorageRefused, RecordsSuperseded
 */
export async function joinPacked(parts: LibraryParts, mine: Person[], packed: Person[]): Promise<Person[]> {
  if (packed.length === 0) return mine;
  const ids = packed.map(({ id }) => id);
  const owners = await readOwners(parts, ids);
  const groups = byBase(packed, owners.baseOf);
  const owned = new Set([...groups.keys()].map(owners.sameAs.keptFor));
  const own = new Map(mine.map((person) => [person.id, person]));
  return [...new Set([...own.keys(), ...owned])].flatMap((id): Person[] => {
    const joined = owned.has(id) ? joinGroup(id, owners, groups) : own.get(id);
    return joined ? [joined] : [];
  });
}

/** As `Library.packedIdsOf`. */
export async function packedIdsOf(
  { records, readMerges }: LibraryParts,
  personIds: readonly string[],
): Promise<string[]> {
  return reading(records, ['identities'], async () => {
    const { keptFor, membersOf } = await readMerges(records);
    return withIdentities(records, [...new Set(personIds.map(keptFor))].flatMap(membersOf));
  });
}

/** The same for those of them who were merged with somebody, and nothing for the others: nearly always nothing. */
export async function packedIdsOfMerged(
  { records, readMerges }: LibraryParts,
  ids: readonly string[],
): Promise<string[]> {
  return reading(records, ['identities'], async () => {
    const sameAs = await readMerges(records);
    if (sameAs === APART) return [];
    const bases = await readBases(records, ids);
    const groups = [...new Set(bases.map(sameAs.keptFor))].map(sameAs.membersOf);
    return withIdentities(
      records,
      groups.flatMap((members) => (members.length > 1 ? members : [])),
    );
  });
}

/** For use inside a transaction over `identities`. */
async function withIdentities(records: RecordsDatabase, members: string[]): Promise<string[]> {
  const rows = await Promise.all(members.map((id) => records.identities.where('person').equals(id).toArray()));
  const others = rows.flat().flatMap(({ id, scheme, deleted }) => (scheme === MERGE_SCHEME || deleted ? [] : [id]));
  return [...new Set([...members, ...others])];
}
