import { onTestFinished, vi } from 'vitest';

/** fake-indexeddb's way to end a transaction as the browser does: with a cause of its own. */
interface Abortable {
  _abort(cause: string): void;
}

const { put } = IDBObjectStore.prototype;

/**
 * Lets the browser abort the transaction in which the next write after `count` others happens: for want of room
 * (`QuotaExceededError`), or because the worker was killed (`AbortError`).
 *
 * @returns puts writing right again; the end of the test does so too
 */
export function abortAfterWrites(count: number, cause: 'QuotaExceededError' | 'AbortError'): () => void {
  let left = count;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (left === 0) (this.transaction as unknown as Abortable)._abort(cause);
    left -= 1;
    return request;
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return mend;
}

/**
 * From the nth `put` on, aborts every transaction that puts and holds the table `store`, as a full disk does until what
 * the table has is deleted in a transaction that was committed.
 *
 * @returns takes it back; it is taken back at the end of the test anyway
 */
export function abortPutsBeside(store: string, count: number): () => void {
  let left = count;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    const { transaction } = this;
    if (left <= 0 && transaction.objectStoreNames.contains(store))
      (transaction as unknown as Abortable)._abort('QuotaExceededError');
    left -= 1;
    return request;
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return mend;
}
