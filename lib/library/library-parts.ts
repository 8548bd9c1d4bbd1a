import { type ReadMerges, readSameAs, type SameAs } from '../records/same-as';
import type { RecordsDatabase } from '../records/schema';
import type { Packs } from '../volumes/schema';

/** What a library is read from. */
export interface LibraryParts {
  /** The reader's own records. */
  records: RecordsDatabase;
  /** The installed packs; null where they are left out. */
  packs: Packs | null;
  /** Who is one with whom, for use inside a transaction over `identities`. */
  readMerges: ReadMerges;
}

/** Reads the merges in the first transaction that asks, and gives the same ones from then on. */
export function mergesReadOnce(): ReadMerges {
  let known: SameAs | null = null;
  return async (records) => {
    const merges = known ?? (await readSameAs(records));
    // Two transactions may have begun to read before either was done.
    known ??= merges;
    return known;
  };
}
