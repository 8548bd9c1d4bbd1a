import type { Identity } from '../model/person';
import { writing } from './access';
import { MERGE_SCHEME, mergeId, READER_SOURCE, readSameAs } from './same-as';
import type { Shelves } from './schema';
import { stampAfter } from './stamps';

/** What undoing a merge needs; plain data, it may be kept or sent. */
export interface MergeUndo {
  /** `Identity.id` of the row that merges. */
  merge: string;
}

async function addReaderSource(shelves: Shelves): Promise<void> {
  const before = await shelves.sources.get(READER_SOURCE.id);
  if (before && !before.deleted) return;
  const retrieved = new Date().toISOString().slice(0, 10);
  await shelves.sources.put({ ...READER_SOURCE, retrieved, changed: stampAfter(before) });
}

/**
 * Says that two people on the shelves are one. From now on both ids give the person kept, with the names, roles,
 * links, identities and statements of both. Neither record is rewritten.
 *
 * @returns what {@link undoMerge} needs; null when they are one already or either is not on the shelves
 */
export async function mergePeople(shelves: Shelves, keepId: string, otherId: string): Promise<MergeUndo | null> {
  return writing(shelves, ['people', 'identities', 'sources'], async () => {
    const people = await shelves.people.bulkGet([keepId, otherId]);
    if (people.some((person) => !person || person.deleted)) return null;
    const sameAs = await readSameAs(shelves);
    const [kept, other] = [sameAs.keptFor(keepId), sameAs.keptFor(otherId)];
    if (kept === other) return null;
    await addReaderSource(shelves);
    const id = mergeId(other);
    const changed = stampAfter(await shelves.identities.get(id));
    const merge: Identity = {
      id,
      person: kept,
      scheme: MERGE_SCHEME,
      value: other,
      source: READER_SOURCE.id,
      changed,
      deleted: false,
    };
    await shelves.identities.put(merge);
    return { merge: id };
  });
}

/**
 * Takes a merge back, at once or years later: both people are again as they were, with all that was added to either
 * since. The merge stays as a tombstone, so that it does not come back from another device.
 *
 * @returns whether the two were merged until now
 */
export async function undoMerge(shelves: Shelves, { merge }: MergeUndo): Promise<boolean> {
  return writing(shelves, ['identities'], async () => {
    const row = await shelves.identities.get(merge);
    if (!row || row.deleted || row.scheme !== MERGE_SCHEME) return false;
    await shelves.identities.put({ ...row, deleted: true, changed: stampAfter(row) });
    return true;
  });
}
