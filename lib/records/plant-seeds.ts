import { reading } from './access';
import { packStamp, type Stamp, stamped } from './clock';
import { completeRecords, type FileRecords } from './complete-file';
import { hashText } from './content-hash';
import { dropSeeds, type SeedIds, seedIds } from './dropped-seeds';
import type { WrittenFile } from './records-file';
import { SEED_TIME, toRow } from './rows';
import { RECORD_TABLES, type RecordsDatabase, type RecordTable, type Rows, tableOf } from './schema';
import { type Door, writeRecords } from './write-records';

/** What planting came to, in records. */
export interface Planted {
  added: number;
  /** Seeds of an older file that nobody touched, brought to the new file's state. */
  updated: number;
  /** Left as they stood: the same seed, or changed or deleted by the reader. */
  kept: number;
  /** Seeds of an older file that this one leaves out and nobody touched. */
  removed: number;
}

/** A library file as it is planted. */
export type Seeds = Omit<WrittenFile, 'settings'>;

/** Keys in `meta`: hash of the file that was planted last, the version under which it shipped, the ids it brought. */
const PLANTED_HASH = 'seeds';
const PLANTED_VERSION = 'seeds-version';
const PLANTED_IDS = 'seeds-ids';

const MINUTE = 60_000;

/**
 * The stamp of a file's seeds: of no device and earlier than anything the reader ever did, but later than the seeds of
 * a file that was written before, so that two devices with two files agree.
 */
function seedStamp({ exported }: Seeds): Stamp {
  const edition = exported === null ? 0 : Math.max(0, Math.floor(Date.parse(exported) / MINUTE));
  return packStamp(SEED_TIME, 0, edition.toString(36).padStart(8, '0'));
}

const whenUntouched = (standing: { changed: number }): boolean => standing.changed === SEED_TIME;

/**
 * Puts the starter library among the records, once for each version: the file is not even fetched where this one was
 * planted already. The same file is not planted again under another version (its hash is in `meta`); a newer one adds
 * what is new, and replaces or takes away only seeds that nobody touched (`dropped-seeds.ts`). All in one transaction:
 * when the worker is killed in the middle nothing is there, and the next call starts again.
 *
 * @param version another one for every file that ships
 * @param fetchFile gives a file that passed `checkRecordsFile` (a test sees to that for the seeds that ship), whose
 *   settings are not planted; its failure is the caller's, then nothing is planted
 * @returns null when there was nothing to do
 * @throws DiskFull, StorageRefused, RecordsSuperseded
 */
export async function plantSeedsOnce(
  records: RecordsDatabase,
  version: string,
  fetchFile: () => Promise<Seeds>,
): Promise<Planted | null> {
  const before = await reading(records, ['meta'], async () => records.meta.get(PLANTED_VERSION));
  if (before?.value === version) return null;
  const file = await fetchFile();
  const hash = await hashText(JSON.stringify(file));
  const complete = await completeRecords(file);
  const total = RECORD_TABLES.reduce((sum, name) => sum + complete[name].length, 0);
  return writeRecords(records, [...RECORD_TABLES, 'settings', 'meta'], async (door) => {
    const isPlanted = (await records.meta.get(PLANTED_HASH))?.value === hash;
    const planted = isPlanted
      ? { added: 0, updated: 0, kept: total, removed: 0 }
      : await plantAll(records, door, complete, seedStamp(file));
    await records.meta.bulkPut([
      { id: PLANTED_HASH, value: hash },
      { id: PLANTED_VERSION, value: version },
    ]);
    return planted;
  });
}

async function plantAll(records: RecordsDatabase, door: Door, complete: FileRecords, stamp: Stamp): Promise<Planted> {
  const planted: Planted = { added: 0, updated: 0, kept: 0, removed: 0 };
  for (const name of RECORD_TABLES) await plantTable(name, { records, door, complete, stamp }, planted);
  planted.removed = await dropLeftOut(records, door, seedIds(complete), stamp);
  return planted;
}

interface Planting {
  records: RecordsDatabase;
  door: Door;
  complete: FileRecords;
  stamp: Stamp;
}

/** Puts the seeds of one table where there are none, or untouched ones; counts them in `planted`. */
async function plantTable<Name extends RecordTable>(
  name: Name,
  { records, door, complete, stamp }: Planting,
  planted: Planted,
): Promise<void> {
  const seeds = complete[name];
  const standing = await tableOf(records, name).bulkGet(seeds.map(({ id }) => id));
  const rows = seeds.flatMap((seed, i): Rows[Name][] => {
    const before = standing[i];
    return !before || whenUntouched(before) ? [toRow[name]({ ...seed, ...stamped(stamp) }, before)] : [];
  });
  await door.receive(name, rows);
  const added = standing.filter((row) => row === undefined).length;
  planted.added += added;
  planted.updated += rows.length - added;
  planted.kept += seeds.length - rows.length;
}

/** Gives how many were taken away; those that stay are asked about again by the next file. */
async function dropLeftOut(records: RecordsDatabase, door: Door, coming: SeedIds, stamp: Stamp): Promise<number> {
  const before = await records.meta.get(PLANTED_IDS);
  const planted: SeedIds = before ? JSON.parse(before.value) : {};
  const { removed, kept } = await dropSeeds(records, door, { planted, coming, stamp }, whenUntouched);
  const ids = Object.entries(coming).map(([name, added]) => [name, [...added, ...(kept[name as keyof SeedIds] ?? [])]]);
  await records.meta.put({ id: PLANTED_IDS, value: JSON.stringify(Object.fromEntries(ids)) });
  return removed;
}
