import type { Dexie, Transaction } from 'dexie';
import { faultFrom } from './faults';
import type { RecordsDatabase, Rows } from './schema';

type Tables = readonly (keyof Rows)[];

/**
 * Runs `work` in one transaction on one of our databases, for reading (`r`) or writing (`rw`), and resolves to its
 * result.
 *
 * @throws a fault of `faults.ts` when the browser refuses or aborts the transaction, and what `work` throws
 */
export async function inTransaction<T>(
  database: Dexie,
  mode: 'r' | 'rw',
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  let transaction: Transaction | undefined;
  try {
    // An async function itself, by which Dexie knows that it must carry the transaction across native awaits.
    return await database.transaction(mode, [...tables], async (opened) => {
      transaction = opened;
      return await work();
    });
  } catch (error) {
    // A browser that ends a transaction tells its requests only that they were aborted, and the transaction why.
    throw faultFrom(error, transaction?.idbtrans?.error);
  }
}

/**
 * Runs `work` on one unchanging state of the tables. A native promise, as message listeners need; the first call
 * reaches the database at once, so that a `liveQuery` sees what was read.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function reading<T>(records: RecordsDatabase, tables: Tables, work: () => Promise<T>): Promise<T> {
  return inTransaction(records, 'r', tables, work);
}

/**
 * Runs `work` in one transaction: all of it is written or nothing. It may await nothing but the tables, and async
 * functions that do so one after the other: one of them in a `Promise.all` can end the transaction too early in
 * Firefox.
 *
 * @throws DiskFull, StorageRefused, RecordsSuperseded, and what `work` throws
 */
export async function writing<T>(records: RecordsDatabase, tables: Tables, work: () => Promise<T>): Promise<T> {
  return inTransaction(records, 'rw', tables, work);
}
