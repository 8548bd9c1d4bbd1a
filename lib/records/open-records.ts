import { Dexie } from 'dexie';
import { RecordsSuperseded } from './faults';
import type { RecordsDatabase } from './schema';
import { type RecordsVersion, VERSIONS } from './versions/versions';

/** Dexie keeps version n as n × 10 in IndexedDB, so that it can step in between. */
const NATIVE_STEP = 10;

/**
 * Opens the reader's records; the database itself opens with the first call that needs it, and those calls reject with
 * `StorageRefused` where the browser keeps nothing. When a newer Aforesaid wants the database, this connection closes
 * at once (it would hold up the update), and everything asked of it from then on rejects with `RecordsSuperseded`,
 * whose message asks the reader to load the page again.
 *
 * @param name another name gives other records; tests use it
 * @param versions released versions; others are given by tests alone
 * @returns the records; the caller closes them (`records.close()`)
 */
export function openRecords(name = 'aforesaid', versions: readonly RecordsVersion[] = VERSIONS): RecordsDatabase {
  // Chromium alone would call a note saved before it is on the disk.
  const records = new Dexie(name, { chromeTransactionDurability: 'strict' }) as RecordsDatabase;
  for (const { number, stores, upgrade } of versions) {
    const version = records.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  giveWayToNewer(records, versions.at(-1)?.number ?? 0);
  return records;
}

/**
 * Keeps old code from writing into a database of a newer version, and from holding up its update.
 *
 * @param newest number of the newest version that this code knows
 */
export function giveWayToNewer(database: Dexie, newest: number): void {
  refuseNewer(database, newest);
  closeForNewer(database);
}

/** Dexie opens a database of a newer version as if it were ours; old code must not write into it. */
function refuseNewer(database: Dexie, newest: number): void {
  database.on('ready', () => {
    if (database.backendDB().version >= (newest + 1) * NATIVE_STEP) throw new RecordsSuperseded();
  });
}

/** `false` keeps Dexie from closing in its own way, which opens again on the next call. */
function closeForNewer(database: Dexie): void {
  database.on('versionchange', () => {
    database.close();
    return false;
  });
}
