/** Merging people of the whole library: what the card asks for by message, and the library page does itself. */
import type { Person } from '../model/person';
import { writing } from '../records/access';
import { listMerges, MERGING, type Merge, mergePeople } from '../records/merge-people';
import type { Library } from './library';

/** A merge with the person who was merged into another, as they are by themselves. */
export interface MergedPerson extends Merge {
  /** Null while neither the records nor a pack know them: the merge is effective again once one does. */
  person: Person | null;
}

/** Somebody is not there any more whom the reader chose; the message is for the reader. */
export class NotInLibrary extends Error {
  override name = 'NotInLibrary';
  constructor() {
    super('One of them is no longer in your library, so nothing was changed.');
  }
}

/**
 * Says that these people are one, under the first one's id and name: all of it is written, or nothing.
 *
 * @param ids two or more, of the records or of installed packs
 * @returns `Merge.merge` of every row written; none when they were one already
 * @throws NotInLibrary; DiskFull, StorageRefused, RecordsSuperseded
 */
export async function mergeInLibrary(library: Library, ids: readonly string[]): Promise<string[]> {
  const [keep, ...others] = [...new Set(ids)];
  const known = await Promise.all([keep!, ...others].map(library.personById));
  if (known.includes(null)) throw new NotInLibrary();
  const { records } = library;
  const packed = await library.peopleInPacks(await library.packedIdsOf(ids));
  const inPacks = new Set(packed.map(({ id }) => id));
  return writing(records, MERGING, async () => {
    const undos: string[] = [];
    for (const other of others) {
      const undo = await mergePeople(records, keep!, other, inPacks);
      if (undo) undos.push(undo.merge);
    }
    return undos;
  });
}

/**
 * Those whom the reader merged with others, the latest first.
 *
 * @param kept of the people shown under this id alone
 */
export async function mergedPeople(library: Library, kept?: string): Promise<MergedPerson[]> {
  const merges = (await listMerges(library.records)).filter((merge) => kept === undefined || merge.kept === kept);
  const apart = library.apart();
  return Promise.all(merges.map(async (merge) => ({ ...merge, person: await apart.personById(merge.other) })));
}
