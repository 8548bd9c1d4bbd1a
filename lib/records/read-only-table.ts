/** A table that can be asked and not written. Only what is used is named: whoever needs more adds it here. */
import type { PromiseExtended } from 'dexie';

/** Rows that were asked for. */
interface ReadOnlyRows<T> {
  filter(isWanted: (row: T) => boolean): ReadOnlyRows<T>;
  limit(most: number): ReadOnlyRows<T>;
  reverse(): ReadOnlyRows<T>;
  distinct(): ReadOnlyRows<T>;
  toArray(): PromiseExtended<T[]>;
  primaryKeys(): PromiseExtended<string[]>;
  count(): PromiseExtended<number>;
  first(): PromiseExtended<T | undefined>;
  last(): PromiseExtended<T | undefined>;
}

/** What is asked of an index. */
interface ReadOnlyIndex<T> {
  equals(key: unknown): ReadOnlyRows<T>;
  anyOf(keys: readonly unknown[]): ReadOnlyRows<T>;
  above(key: unknown): ReadOnlyRows<T>;
  below(key: unknown): ReadOnlyRows<T>;
  aboveOrEqual(key: unknown): ReadOnlyRows<T>;
  between(lower: unknown, upper: unknown, withLower?: boolean, withUpper?: boolean): ReadOnlyRows<T>;
}

/** Reads a table of the reader's records; they are written through `writeRecords` alone. */
export interface ReadOnlyTable<T> {
  get(id: string): PromiseExtended<T | undefined>;
  bulkGet(ids: readonly string[]): PromiseExtended<(T | undefined)[]>;
  where(index: string): ReadOnlyIndex<T>;
  where(fields: Readonly<Record<string, unknown>>): ReadOnlyRows<T>;
  orderBy(index: string): ReadOnlyRows<T>;
  filter(isWanted: (row: T) => boolean): ReadOnlyRows<T>;
  toCollection(): ReadOnlyRows<T>;
  toArray(): PromiseExtended<T[]>;
  count(): PromiseExtended<number>;
}
