import type { Identity } from '../model/person';
import { dayHere } from '../model/when';
import { reading } from './access';
import { unlessDropped } from './rows';
import { MERGE_SCHEME, mergeId, READER_SOURCE, readBases, readSameAs, type SameAs } from './same-as';
import type { RecordsDatabase } from './schema';
import { type Door, writeRecords } from './write-records';

/** What undoing a merge needs; plain data, it may be kept or sent. */
export interface MergeUndo {
  /** `Identity.id` of the row that merges. */
  merge: string;
}

/** One merge as it stands. */
export interface Merge extends MergeUndo {
  /** Who was merged, and into whom: `Person.id`s, of the records or of packs. */
  other: string;
  into: string;
  /** The person under whom both are shown now. */
  kept: string;
  /** When. Milliseconds since 1970. */
  at: number;
}

/** The tables that {@link mergePeople} needs in a transaction around it. */
export const MERGING = ['people', 'identities', 'sources', 'clock', 'undo'] as const;

async function addReaderSource(records: RecordsDatabase, door: Door): Promise<void> {
  const before = await records.sources.get(READER_SOURCE.id);
  if (before && !before.deleted) return;
  const retrieved = dayHere(Date.now());
  await door.put('sources', [{ ...READER_SOURCE, retrieved }]);
}

/**
 * A circle, which two devices can make, has one row that joins nothing any more: the one of the person it is kept
 * under.
 */
const isIdle = ({ value }: Identity, { keptFor }: SameAs): boolean => keptFor(value) === value;

const liveMerges = async (records: RecordsDatabase): Promise<Identity[]> => {
  const rows = await records.identities.where('scheme').equals(MERGE_SCHEME).toArray();
  return rows.filter(({ deleted }) => !deleted);
};

/**
 * Whether anybody of a group is known, as when they are shown: the one kept was not deleted, and one of them is there.
 */
async function isGroupKnown(
  records: RecordsDatabase,
  members: readonly string[],
  isPacked: (id: string) => boolean,
): Promise<boolean> {
  const rows = (await records.people.bulkGet(members)).map(unlessDropped);
  if (rows[0]?.deleted) return false;
  return members.some((member, at) => (rows[at] ? !rows[at].deleted : isPacked(member)));
}

/**
 * Says that two people are one. From now on both ids give the person kept, with the names, roles, links, identities,
 * notes and statements of both. Neither record is rewritten, whether it is in the library or in a pack.
 *
 * @param packed the ids that installed packs know, of these two and of those merged with them: somebody may be known by
 * them alone
 * @returns what {@link undoMerge} needs; null when they are one already, or either is not known (or was deleted)
 */
export async function mergePeople(
  records: RecordsDatabase,
  keepId: string,
  otherId: string,
  packed: ReadonlySet<string> = new Set(),
): Promise<MergeUndo | null> {
  return writeRecords(records, MERGING, async (door) => {
    const owners = await readBases(records, [keepId, otherId]);
    const sameAs = await readSameAs(records);
    const [kept, other] = [sameAs.keptFor(owners[0]!), sameAs.keptFor(owners[1]!)];
    const isPacked = (id: string) =>
      packed.has(id) || [keepId, otherId].some((named, at) => owners[at] === id && packed.has(named));
    const known = await Promise.all([kept, other].map((id) => isGroupKnown(records, sameAs.membersOf(id), isPacked)));
    if (!known.every(Boolean)) return null;
    if (kept === other) return null;
    await addReaderSource(records, door);
    const merge = { person: kept, scheme: MERGE_SCHEME, value: other, source: READER_SOURCE.id, deleted: false };
    const id = mergeId(other);
    await door.put('identities', [{ ...merge, id }]);
    return { merge: id };
  });
}

/**
 * Takes a merge back, at once or years later: both people are again as they were, with all that was added to either
 * since. The merge stays as a tombstone, so that it does not come back from another device.
 *
 * @returns whether the two were merged until now
 */
export async function undoMerge(records: RecordsDatabase, { merge }: MergeUndo): Promise<boolean> {
  return writeRecords(records, ['identities'], async (door) => {
    const row = await records.identities.get(merge);
    if (!row || row.deleted || row.scheme !== MERGE_SCHEME) return false;
    const sameAs = await readSameAs(records);
    const idle = (await liveMerges(records)).filter(
      (other) => isIdle(other, sameAs) && sameAs.keptFor(row.value) === other.value,
    );
    // In a circle the way round would still join them.
    const gone = [...new Map([row, ...idle].map((each) => [each.id, each])).values()];
    await door.put(
      'identities',
      gone.map((each) => ({ ...each, deleted: true })),
    );
    return true;
  });
}

/**
 * Merges again what {@link undoMerge} took apart, also people whom nobody knows just now. Returns whether there was
 * anything to do.
 */
export async function redoMerge(records: RecordsDatabase, { merge }: MergeUndo): Promise<boolean> {
  return writeRecords(records, ['identities'], async (door) => {
    const row = await records.identities.get(merge);
    if (!row?.deleted || row.scheme !== MERGE_SCHEME) return false;
    await door.put('identities', [{ ...row, deleted: false }]);
    return true;
  });
}

/** All merges as they stand, the latest first. Of a circle all but the one that joins nothing more. */
export async function listMerges(records: RecordsDatabase): Promise<Merge[]> {
  return reading(records, ['identities'], async () => {
    const [sameAs, rows] = [await readSameAs(records), await liveMerges(records)];
    return rows
      .filter((row) => !isIdle(row, sameAs))
      .map(({ id, value, person, changed }) => {
        return { merge: id, other: value, into: person, kept: sameAs.keptFor(value), at: changed };
      })
      .sort((a, b) => b.at - a.at || (a.merge < b.merge ? -1 : 1));
  });
}
