/** The reader's own people and those of packs as one library: who is the same is decided when they are read. */
import type { Person } from '../model/person';
import { reading } from './access';
import { fromRow } from './rows';
import { joinPeople, MERGE_SCHEME, readSameAs, type SameAs } from './same-as';
import type { PersonRow, Shelves } from './schema';

interface Owners {
  sameAs: SameAs;
  /** Packed id → id under which the person is shown. */
  ownerOf: ReadonlyMap<string, string>;
  /** What stands on the reader's shelves under these owners, deleted ones included. */
  rows: ReadonlyMap<string, PersonRow>;
}

/** An id of a pack (`wikidata:Q1`) is the primary key of the row that says whose it is, where there is one. */
async function readOwners(shelves: Shelves, ids: string[]): Promise<Owners> {
  return reading(shelves, ['people', 'identities'], async () => {
    const [identities, sameAs] = await Promise.all([shelves.identities.bulkGet(ids), readSameAs(shelves)]);
    const owner = (id: string, at: number) => {
      const identity = identities[at];
      return sameAs.keptFor(identity && !identity.deleted ? identity.person : id);
    };
    const ownerOf = new Map(ids.map((id, at) => [id, owner(id, at)]));
    const members = [...new Set([...ownerOf.values()].flatMap(sameAs.membersOf))];
    const rows = await shelves.people.bulkGet(members);
    return { sameAs, ownerOf, rows: new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))) };
  });
}

/** Packed people by the person under whom they are shown. */
function byOwner(packed: readonly Person[], ownerOf: Owners['ownerOf']): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of packed) {
    const owner = ownerOf.get(person.id)!;
    groups.set(owner, [...(groups.get(owner) ?? []), person]);
  }
  return groups;
}

/** What the reader's own records say of this owner; null when the reader deleted them. */
function ownRecords(owner: string, { sameAs, rows }: Owners): Person[] | null {
  const [kept, ...merged] = sameAs.membersOf(owner).map((id) => rows.get(id));
  if (kept?.deleted) return null;
  return [kept, ...merged].flatMap((row) => (row && !row.deleted ? [fromRow.people(row)] : []));
}

/**
 * Joins people of packs to the reader's own: by the identities on the shelves, by id, and by the reader's merges. The
 * reader's facts come first and their id counts; whoever the reader deleted stays hidden.
 *
 * @param mine as the shelves gave them, merges joined
 * @returns everybody of `mine`, then those only packs know
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function joinPacked(shelves: Shelves, mine: Person[], packed: Person[]): Promise<Person[]> {
  if (packed.length === 0) return mine;
  const owners = await readOwners(
    shelves,
    packed.map(({ id }) => id),
  );
  const groups = byOwner(packed, owners.ownerOf);
  const joined = mine.map((person) => joinPeople([person, ...(groups.get(person.id) ?? [])]));
  const known = new Set(mine.map(({ id }) => id));
  const others = [...groups].flatMap(([owner, people]): Person[] => {
    const own = known.has(owner) ? null : ownRecords(owner, owners);
    const [first, ...rest] = own === null ? [] : [...own, ...people];
    return first ? [{ ...joinPeople([first, ...rest]), id: owner }] : [];
  });
  return [...joined, ...others];
}

/** The ids under which packs may know these people: their own, those merged with them, and all their identities. */
export async function packedIdsOf(shelves: Shelves, personIds: readonly string[]): Promise<string[]> {
  return reading(shelves, ['identities'], async () => {
    const sameAs = await readSameAs(shelves);
    const members = personIds.flatMap((id) => sameAs.membersOf(sameAs.keptFor(id)));
    const rows = await Promise.all(members.map((id) => shelves.identities.where('person').equals(id).toArray()));
    const others = rows.flat().flatMap(({ id, scheme, deleted }) => (scheme === MERGE_SCHEME || deleted ? [] : [id]));
    return [...new Set([...members, ...others])];
  });
}
