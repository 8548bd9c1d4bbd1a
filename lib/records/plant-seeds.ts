import { reading } from './access';
import { packStamp, type Stamp, stamped } from './clock';
import { completeRecords, type FileRecords } from './complete-file';
import { hashText } from './content-hash';
import { dropSeeds, type SeedIds, seedIds } from './dropped-seeds';
import { SEED_TIME, toRow } from './rows';
import { RECORD_TABLES, type RecordTable, type Rows, type Shelves, tableOf } from './schema';
import type { WrittenFile } from './shelf-file';
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

/** A shelf file as it is planted. */
export type Seeds = Omit<WrittenFile, 'settings'>;

/** Keys in `meta`: hash of the file that was planted last, the version under which it shipped, the ids it brought. */
const PLANTED_HASH = 'seeds';
const PLANTED_VERSION = 'seeds-version';
const PLANTED_IDS = 'seeds-ids';

const MINUTE = 60_000;

/**
 * The stamp of a file's seeds: of no device and earlier than anything the reader ever did, but later than the seeds of a file
 * that was written before, so that two devices with two files agree.
 */
function seedStamp({ exported }: Seeds): Stamp {
  const edition = exported === null ? 0 : Math.max(0, Math.floor(Date.parse(exported) / MINUTE));
  return packStamp(SEED_TIME, 0, edition.toString(36).padStart(8, '0'));
}

const whenUntouched = (standing: { changed: number }): boolean => standing.changed === SEED_TIME;

/**
 * Puts the starter library among the records, once for each version: the file is not even fetched where this one was planted
 * already. The same file is not planted again under another version (its hash is in `meta`); a newer one adds what is
 * new, and replaces or takes away only seeds that nobody touched (`dropped-seeds.ts`). All in one transaction: when the
 * worker is killed in the middle nothing is there, and the next call starts again.
 *
 * @param version another one for every file that ships
 * @param fetchFile gives a file that passed `checkShelfFile` (a test sees to that for the seeds that ship), whose settings
 * are not planted; its failure is the caller's, then nothing is planted
 * @returns null when there was nothing to do
 * @throws DiskFull, StorageRefused, ShelvesSuperseded
 */
export async function plantSeedsOnce(
  shelves: Shelves,
  version: string,
  fetchFile: () => Promise<Seeds>,
): Promise<Planted | null> {
  const before = await reading(shelves, ['meta'], async () => shelves.meta.get(PLANTED_VERSION));
  if (before?.value === version) return null;
  const file = await fetchFile();
  const hash = await hashText(JSON.stringify(file));
  const records = await completeRecords(file);
  const total = RECORD_TABLES.reduce((sum, name) => sum + records[name].length, 0);
  return writeRecords(shelves, [...RECORD_TABLES, 'settings', 'meta'], async (door) => {
    const isPlanted = (await shelves.meta.get(PLANTED_HASH))?.value === hash;
    const planted = isPlanted
      ? { added: 0, updated: 0, kept: total, removed: 0 }
      : await plantAll(shelves, door, records, seedStamp(file));
    await shelves.meta.bulkPut([
      { id: PLANTED_HASH, value: hash },
      { id: PLANTED_VERSION, value: version },
    ]);
    return planted;
  });
}

async function plantAll(shelves: Shelves, door: Door, records: FileRecords, stamp: Stamp): Promise<Planted> {
  const planted: Planted = { added: 0, updated: 0, kept: 0, removed: 0 };
  for (const name of RECORD_TABLES) await plantTable(name, { shelves, door, records, stamp }, planted);
  planted.removed = await dropLeftOut(shelves, door, seedIds(records), stamp);
  return planted;
}

interface Planting {
  shelves: Shelves;
  door: Door;
  records: FileRecords;
  stamp: Stamp;
}

/** Puts the seeds of one table where there are none, or untouched ones; counts them in `planted`. */
async function plantTable<Name extends RecordTable>(
  name: Name,
  { shelves, door, records, stamp }: Planting,
  planted: Planted,
): Promise<void> {
  const seeds = records[name];
  const standing = await tableOf(shelves, name).bulkGet(seeds.map(({ id }) => id));
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
async function dropLeftOut(shelves: Shelves, door: Door, coming: SeedIds, stamp: Stamp): Promise<number> {
  const before = await shelves.meta.get(PLANTED_IDS);
  const planted: SeedIds = before ? JSON.parse(before.value) : {};
  const { removed, kept } = await dropSeeds(shelves, door, { planted, coming, stamp }, whenUntouched);
  const ids = Object.entries(coming).map(([name, added]) => [name, [...added, ...(kept[name as keyof SeedIds] ?? [])]]);
  await shelves.meta.put({ id: PLANTED_IDS, value: JSON.stringify(Object.fromEntries(ids)) });
  return removed;
}
