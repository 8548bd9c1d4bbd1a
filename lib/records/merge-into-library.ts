/** Merges another device's records into those that stand here. */
import { canonical } from './canonical';
import type { Stamped } from './clock';
import { mergeSettingFields, type StampedSettings } from './field-stamps';
import { mergeRecord } from './merge-records';
import { type StampedRecords, stampedFrom, toRow } from './rows';
import { type RecordsDatabase, type RecordTable, type Rows, tableOf } from './schema';
import { READER } from './settings';
import type { Door } from './write-records';

/** What became of the records of one table. */
export interface Tally {
  added: number;
  updated: number;
  /** Left as they stand. */
  unchanged: number;
}

/** The same of notes, with how many were changed here and there: both texts stay. */
export interface MergeTally extends Tally {
  bothKept: number;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** How many other texts a record has; nothing but a note has any. */
const othersOf = (record: object | null): number =>
  'others' in (record ?? {}) ? (record as { others: [] }).others.length : 0;

/**
 * Merges records into one table. For use inside a transaction of the door that includes the table and `meta`.
 *
 * @param coming as they travel, each id once
 */
export async function mergeTable<Name extends RecordTable>(
  records: RecordsDatabase,
  door: Door,
  name: Name,
  coming: readonly StampedRecords[Name][],
): Promise<MergeTally> {
  const standing = await tableOf(records, name).bulkGet(coming.map(({ id }) => id));
  const merged: MergeTally = { added: 0, updated: 0, unchanged: 0, bothKept: 0 };
  const written = coming.flatMap((theirs, i): Rows[Name][] => {
    const before = standing[i];
    const mine = before ? stampedFrom[name](before) : null;
    // Nearly always when a file comes again; a merge of equal states gives the same.
    if (mine && JSON.stringify(mine) === JSON.stringify(theirs)) return [];
    const joined = mergeRecord[name](mine ?? theirs, theirs);
    if (mine && isSame(mine, joined)) return [];
    if (mine && othersOf(joined) > Math.max(othersOf(mine), othersOf(theirs))) merged.bothKept += 1;
    return [toRow[name](joined, before)];
  });
  await door.receive(name, written);
  merged.added = standing.filter((row) => row === undefined).length;
  merged.updated = written.length - merged.added;
  merged.unchanged = coming.length - written.length;
  return merged;
}

/**
 * What merging records into one table would change: how many are new, and of those that stand here each as it is and as
 * it would be. For use inside a transaction that includes the table; nothing is written.
 */
export async function changesOf<Name extends RecordTable>(
  records: RecordsDatabase,
  name: Name,
  coming: readonly StampedRecords[Name][],
): Promise<{ added: number; changes: { before: StampedRecords[Name]; after: StampedRecords[Name] }[] }> {
  const standing = await tableOf(records, name).bulkGet(coming.map(({ id }) => id));
  const changes = coming.flatMap((theirs, i) => {
    const row = standing[i];
    if (!row) return [];
    const before = stampedFrom[name](row);
    const after = mergeRecord[name](before, theirs);
    return isSame(contentOf(before), contentOf(after)) ? [] : [{ before, after }];
  });
  return { added: standing.filter((row) => row === undefined).length, changes };
}

/** A record without what says when it was changed. */
const contentOf = ({ changed: _, stamp: __, fields: ___, seen: ____, ...content }: Stamped & Partial<Marks>): object =>
  content;

interface Marks {
  fields: unknown;
  seen: unknown;
}

/**
 * The same for the settings, of which there is one record. For use inside a transaction of the door over `settings`.
 */
export async function mergeSettings(records: RecordsDatabase, door: Door, theirs: StampedSettings): Promise<Tally> {
  const row = await records.settings.get(READER);
  const mine = row ? stampedSettings(row) : null;
  const joined = mergeSettingFields(mine ?? theirs, theirs);
  if (mine && isSame(mine, joined)) return { added: 0, updated: 0, unchanged: 1 };
  await door.receive('settings', [{ ...joined, id: READER }]);
  return mine ? { added: 0, updated: 1, unchanged: 0 } : { added: 1, updated: 0, unchanged: 0 };
}

/** The settings as they travel. */
function stampedSettings({ id: _, seq: __, ...settings }: Rows['settings']): StampedSettings {
  return settings;
}
