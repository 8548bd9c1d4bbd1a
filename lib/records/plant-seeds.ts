import { reading, writing } from './access';
import { completeRecords, type FileRecords } from './complete-file';
import { hashText } from './content-hash';
import { dropSeeds, type SeedIds, seedIds } from './dropped-seeds';
import { mergeRecords } from './merge-records';
import { type MetaRow, RECORD_TABLES, type RecordTable, type Shelves } from './schema';
import type { WrittenFile } from './shelf-file';

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

/** Seeds carry this time of change, so that anything the reader ever did is later. */
const SEED_TIME = 0;

const whenUntouched = (standing: { changed: number }): boolean => standing.changed === SEED_TIME;

function asSeeds(records: FileRecords): FileRecords {
  const asSeed = <T extends { changed: number }>(record: T): T => ({ ...record, changed: SEED_TIME });
  return {
    people: records.people.map(asSeed),
    identities: records.identities.map(asSeed),
    sources: records.sources.map(asSeed),
    statements: records.statements.map(asSeed),
    notes: records.notes.map(asSeed),
    corrections: records.corrections.map(asSeed),
  };
}

/**
 * Puts the starter shelf on the shelves. A file that was planted before is not planted again (its hash is in `meta`);
 * a newer one adds what is new, and replaces or takes away only seeds that nobody touched (`dropped-seeds.ts`). All in one transaction: when the worker is
 * killed in the middle nothing is there, and the next call starts again.
 *
 * @param file a file that passed `checkShelfFile` (a test sees to that for the seeds that ship); its settings are
 * not planted
 * @throws DiskFull, StorageRefused, ShelvesSuperseded
 */
export async function plantSeeds(shelves: Shelves, file: Seeds): Promise<Planted> {
  return plant(shelves, file, []);
}

/**
 * The same for a worker that starts often: neither fetches nor hashes the file when this version was planted already.
 *
 * @param version another one for every file that ships
 * @param fetchFile gives the file; its failure is the caller's, then nothing is planted
 * @returns null when there was nothing to do
 */
export async function plantSeedsOnce(
  shelves: Shelves,
  version: string,
  fetchFile: () => Promise<Seeds>,
): Promise<Planted | null> {
  const planted = await reading(shelves, ['meta'], async () => shelves.meta.get(PLANTED_VERSION));
  if (planted?.value === version) return null;
  return plant(shelves, await fetchFile(), [{ id: PLANTED_VERSION, value: version }]);
}

async function plant(shelves: Shelves, file: Seeds, marks: MetaRow[]): Promise<Planted> {
  const hash = await hashText(JSON.stringify(file));
  const records = asSeeds(await completeRecords(file));
  const total = RECORD_TABLES.reduce((sum, name) => sum + records[name].length, 0);
  return writing(shelves, [...RECORD_TABLES, 'settings', 'meta'], async () => {
    const isPlanted = (await shelves.meta.get(PLANTED_HASH))?.value === hash;
    const planted = isPlanted ? { added: 0, updated: 0, kept: total, removed: 0 } : await plantAll(shelves, records);
    await shelves.meta.bulkPut([{ id: PLANTED_HASH, value: hash }, ...marks]);
    return planted;
  });
}

async function plantAll(shelves: Shelves, records: FileRecords): Promise<Planted> {
  const planted: Planted = { added: 0, updated: 0, kept: 0, removed: 0 };
  const plantTable = async <Name extends RecordTable>(name: Name) => {
    const { added, updated, unchanged } = await mergeRecords(shelves, name, records[name], whenUntouched);
    planted.added += added;
    planted.updated += updated;
    planted.kept += unchanged;
  };
  for (const name of RECORD_TABLES) await plantTable(name);
  planted.removed = await dropLeftOut(shelves, seedIds(records));
  return planted;
}

/** Gives how many were taken away; those that stay are asked about again by the next file. */
async function dropLeftOut(shelves: Shelves, coming: SeedIds): Promise<number> {
  const before = await shelves.meta.get(PLANTED_IDS);
  const planted: SeedIds = before ? JSON.parse(before.value) : {};
  const { removed, kept } = await dropSeeds(shelves, planted, coming, whenUntouched);
  const ids = Object.entries(coming).map(([name, added]) => [name, [...added, ...(kept[name as keyof SeedIds] ?? [])]]);
  await shelves.meta.put({ id: PLANTED_IDS, value: JSON.stringify(Object.fromEntries(ids)) });
  return removed;
}
