/** Reading past Dexie, which takes as long for one transaction as the browser does for twenty blocks. */
import { faultFrom } from '../records/faults';
import type { Packs } from './schema';

/**
 * A transaction over these tables, or null where the connection is not open (any more): Dexie opens it, or says why
 * not.
 */
export function beginReading(packs: Packs, tables: ('packs' | 'blocks')[]): IDBTransaction | null {
  try {
    return packs.isOpen() ? packs.backendDB().transaction(tables, 'readonly') : null;
  } catch {
    return null;
  }
}

/**
 * What a request is answered with.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(faultFrom(request.error, request.transaction?.error));
  });
}
