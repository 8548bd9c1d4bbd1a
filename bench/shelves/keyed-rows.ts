/** Rows found by any of their keys, as Dexie keeps them: the way of the reader's own records. */
import { Dexie, type Table } from 'dexie';

/** A row and what it is found by. */
export interface KeyedRow<Id> {
  id: Id;
  keys: string[];
}

const databases = new Map<string, Dexie>();

/** The rows of one library, in a database of their own. */
export function keyedRows<Id>(library: string): Table<KeyedRow<Id>, Id> {
  let database = databases.get(library);
  if (!database) {
    database = new Dexie(library);
    database.version(1).stores({ rows: 'id, *keys' });
    databases.set(library, database);
  }
  return database.table('rows');
}
