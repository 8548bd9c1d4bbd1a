/** One record for each library, straight in IndexedDB: where peers keep an index that they load whole. */

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inRecords<T>(mode: IDBTransactionMode, work: (records: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('records', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records');
  const database = await asked(opening);
  const result = await asked(work(database.transaction('records', mode).objectStore('records')));
  database.close();
  return result;
}

/** Keeps a library's record in place of the one before. */
export async function keepRecord(library: string, record: unknown): Promise<void> {
  await inRecords('readwrite', (records) => records.put(record, library));
}

/** A library's record as it was kept. */
export function readRecord<T>(library: string): Promise<T> {
  return inRecords<T>('readonly', (records) => records.get(library) as IDBRequest<T>);
}

/** What was made of a library's record: one library at a time, so that a worker never holds two. */
export function loadedOnce<T>(load: (library: string) => Promise<T>): (library: string) => Promise<T> {
  let held: { library: string; value: Promise<T> } | null = null;
  return (library) => {
    if (held?.library !== library) held = { library, value: load(library) };
    return held.value;
  };
}
