/**
 * Damaged rows are set apart: taken out of their table as they stand and kept in one of their own, so that reading goes
 * on and nothing is thrown away. Who looks: the library page when it opens, export and import before they begin, and
 * the desk after a failure that nobody expected.
 */
import { reading } from './access';
import { mendedSettings } from './mended-settings';
import type { Fault } from './records-file';
import { rowFault } from './row-faults';
import { rowsInParts } from './rows-in-parts';
import {
  type DamagedRow,
  RECORD_TABLES,
  type RecordsDatabase,
  type RecordTable,
  type SettingsRow,
  type TravellingTable,
  tableOf,
} from './schema';
import { type Door, writeRecords } from './write-records';

/** What is said of settings that were mended. */
const MENDED: Fault = { path: 'value', message: 'a choice is damaged; the others stay as they were' };

/** What is said of a row that is whole while another stands in its place. */
const TAKEN: Fault = { path: '', message: 'it can be read now, but another entry stands in its place' };

/** Primary keys by table; a damaged row may have any. */
type Found = Map<RecordTable, string[]>;

/**
 * Sets all damaged rows apart. Of damaged settings the whole choices stay. Rows that were set apart and count as whole
 * now, because a later version takes them, go back to their table unless another row has their place; that is said of
 * them then.
 *
 * @returns how many damaged rows there were
 * @throws DiskFull, StorageRefused, RecordsSuperseded
 */
export async function setDamagedApart(records: RecordsDatabase): Promise<number> {
  const found = await findDamaged(records);
  const [settings, whole] = await reading(
    records,
    [...RECORD_TABLES, 'settings', 'damaged'],
    async () => [await records.settings.toArray(), await wholeApart(records)] as const,
  );
  if (found.size === 0 && whole.length === 0 && settings.every((row) => mendedSettings(row) === null)) return 0;
  return writeRecords(records, [...RECORD_TABLES, 'settings', 'meta', 'damaged'], async (door) => {
    for (const row of whole) await bringBack(records, door, row);
    let count = await mendSettings(records, door);
    for (const [table, keys] of found) count += await takeApart(records, door, table, keys);
    return count;
  });
}

/** Looks without holding up who writes, or the page that looks. */
async function findDamaged(records: RecordsDatabase): Promise<Found> {
  const found: Found = new Map();
  for (const table of RECORD_TABLES) {
    const keys: string[] = [];
    await rowsInParts<{ id: string }>(
      tableOf(records, table),
      (rows) => keys.push(...rows.flatMap((row) => (rowFault(table, row as never) ? [row.id] : []))),
      (ask) => reading(records, [table], ask),
    );
    if (keys.length > 0) found.set(table, keys);
  }
  return found;
}

/** Whether nothing is wrong any more with a record that was set apart; settings were mended where they stand. */
function isWhole({ table, row }: DamagedRow): boolean {
  return table !== 'settings' && rowFault(table, row as never) === null;
}

/** What stands in the place of a row that was set apart. */
const inPlaceOf = async (records: RecordsDatabase, { table, row }: DamagedRow): Promise<object | undefined> =>
  table === 'settings' ? undefined : tableOf(records, table).get((row as { id: string }).id);

/** The rows set apart that are whole now, but for those of which it is said already that their place is taken. */
async function wholeApart(records: RecordsDatabase): Promise<DamagedRow[]> {
  const whole: DamagedRow[] = [];
  for (const row of (await records.damaged.toArray()).filter(isWhole)) {
    if (row.message !== TAKEN.message || !(await inPlaceOf(records, row))) whole.push(row);
  }
  return whole;
}

/**
 * Puts a row back as it stood; a statement gets a new number, for its own may be another's by now. A row that stands in
 * its place is the reader's newer word: then that is said of it.
 */
async function bringBack(records: RecordsDatabase, door: Door, apart: DamagedRow): Promise<void> {
  const { id, table, row } = apart;
  if (table === 'settings') return;
  if (await inPlaceOf(records, apart)) {
    await records.damaged.put({ ...apart, ...TAKEN });
    return;
  }
  await door.putBack(table, [
    { ...(row as object), ...(table === 'statements' ? { number: undefined } : {}) } as never,
  ]);
  await records.damaged.delete(id);
}

async function takeApart(records: RecordsDatabase, door: Door, table: RecordTable, keys: string[]): Promise<number> {
  const rows = await tableOf(records, table).bulkGet(keys);
  const damaged = rows.flatMap((row) => {
    const fault = row && rowFault(table, row as never);
    return fault ? [damagedRow(table, row, fault)] : [];
  });
  await records.damaged.bulkPut(damaged);
  await door.takeAway(
    table,
    damaged.map(({ row }) => (row as { id: string }).id),
  );
  return damaged.length;
}

async function mendSettings(records: RecordsDatabase, door: Door): Promise<number> {
  let count = 0;
  for (const row of await records.settings.toArray()) {
    const mended = mendedSettings(row);
    if (!mended) continue;
    await records.damaged.put(damagedRow('settings', row, MENDED));
    await door.receive('settings', [mended satisfies SettingsRow]);
    count += 1;
  }
  return count;
}

function damagedRow(table: TravellingTable, row: { id: string }, { path, message }: Fault): DamagedRow {
  const at = Date.now();
  return { id: `${table} ${String(row.id)} ${at}`, table, row, path, message, at };
}

/** All rows that are set apart, the one found last first. */
export async function listDamaged(records: RecordsDatabase): Promise<DamagedRow[]> {
  return reading(records, ['damaged'], async () => {
    const rows = await records.damaged.toArray();
    return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  });
}

/** Throws away what is set apart, because the reader said so. */
export async function removeDamaged(records: RecordsDatabase, id: string): Promise<void> {
  await writeRecords(records, ['damaged'], async () => records.damaged.delete(id));
}

/** A row that is set apart as text for the reader, whatever it holds. */
export function damagedText({ row }: Pick<DamagedRow, 'row'>): string {
  const seen = new Set<unknown>();
  const plain = (_: string, value: unknown) => {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '…';
    seen.add(value);
    return value;
  };
  return JSON.stringify(row, plain, 1);
}
