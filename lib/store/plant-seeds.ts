import { writing } from './access';
import { completeRecords, type FileRecords } from './complete-file';
import { hashText } from './content-hash';
import { type GivesWay, mergeRecords } from './merge-records';
import { RECORD_TABLES, type RecordTable, type Shelves } from './schema';
import type { WrittenFile } from './shelf-file';

/** What planting came to, in records. */
export interface Planted {
  added: number;
  /** Seeds of an older file that nobody touched, brought to the new file's state. */
  updated: number;
  /** Left as they stood: the same seed, or changed or deleted by the reader. */
  kept: number;
}

/** Key in `meta` of the hash of the file that was planted last. */
const PLANTED = 'seeds';

/** Seeds carry this time of change, so that anything the reader ever did is later. */
const SEED_TIME = 0;

const whenUntouched: GivesWay = (standing) => standing.changed === SEED_TIME;

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
 * a newer one adds what is new and replaces only seeds that nobody touched. All in one transaction: when the worker is
 * killed in the middle nothing is there, and the next call starts again.
 *
 * @param file a file that passed `checkShelfFile` (a test sees to that for the seeds that ship); its settings are
 * not planted
 * @throws DiskFull, StorageRefused, ShelvesSuperseded
 */
export async function plantSeeds(shelves: Shelves, file: Omit<WrittenFile, 'settings'>): Promise<Planted> {
  const hash = await hashText(JSON.stringify(file));
  const records = asSeeds(await completeRecords(file));
  const total = RECORD_TABLES.reduce((sum, name) => sum + records[name].length, 0);
  return writing(shelves, [...RECORD_TABLES, 'meta'], async () => {
    if ((await shelves.meta.get(PLANTED))?.value === hash) return { added: 0, updated: 0, kept: total };
    const planted = await plantAll(shelves, records);
    await shelves.meta.put({ id: PLANTED, value: hash });
    return planted;
  });
}

async function plantAll(shelves: Shelves, records: FileRecords): Promise<Planted> {
  const planted: Planted = { added: 0, updated: 0, kept: 0 };
  const plant = async <Name extends RecordTable>(name: Name) => {
    const { added, updated, unchanged } = await mergeRecords(shelves, name, records[name], whenUntouched);
    planted.added += added;
    planted.updated += updated;
    planted.kept += unchanged;
  };
  for (const name of RECORD_TABLES) await plant(name);
  return planted;
}
