import { completeRecords, type FileRecords, findStatementFault, withOwnTime } from './complete-file';
import { DiskFull } from './faults';
import { mergeSettings, mergeTable, type Tally } from './merge-into-library';
import { RECORD_TABLES, type RecordTable, type Shelves } from './schema';
import { settingsFromFile } from './settings-in-file';
import { checkShelfFile, type Fault, type ShelfFile } from './shelf-file';
import { type Door, writeRecords } from './write-records';

/** What an import came to; on a fault nothing was written. */
export type Imported =
  | ({
      ok: true;
      counts: Record<RecordTable | 'settings', Tally>;
      /** Notes that were changed here and on the other device: both texts are there now. */
      bothKept: number;
    } & Tally)
  | { ok: false; fault: Fault };

interface Parsed {
  records: FileRecords;
  settings: ShelfFile['settings'];
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fault: { path: '', message: `This is not a whole JSON file: ${error.message}` } };
  }
}

async function parseFile(text: string): Promise<({ ok: true } & Parsed) | { ok: false; fault: Fault }> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const checked = checkShelfFile(parsed.value);
  if (!checked.ok) return checked;
  const records = await completeRecords(checked.file);
  const fault = findStatementFault(checked.file, records.statements);
  return fault ? { ok: false, fault } : { ok: true, records, settings: checked.file.settings };
}

const NOTHING: Tally = { added: 0, updated: 0, unchanged: 0 };

async function mergeAll(shelves: Shelves, door: Door, { records, settings }: Parsed): Promise<Imported> {
  const tables = {
    people: await mergeTable(shelves, door, 'people', records.people),
    identities: await mergeTable(shelves, door, 'identities', records.identities),
    sources: await mergeTable(shelves, door, 'sources', records.sources),
    statements: await mergeTable(shelves, door, 'statements', records.statements),
    notes: await mergeTable(shelves, door, 'notes', records.notes),
    corrections: await mergeTable(shelves, door, 'corrections', records.corrections),
  };
  const chosen = settings ? await mergeSettings(shelves, door, settingsFromFile(withOwnTime(settings))) : NOTHING;
  const counts = { ...tables, settings: chosen };
  const sum = (field: keyof Tally) => Object.values(counts).reduce((total, tally) => total + tally[field], 0);
  const { bothKept } = tables.notes;
  return { ok: true, added: sum('added'), updated: sum('updated'), unchanged: sum('unchanged'), bothKept, counts };
}

/**
 * Brings an exported file into the library: the whole file is checked first, then merged record by record in one
 * transaction, by the rules of `merge-records.ts`. Devices that import each other's files agree, in whatever order.
 *
 * @param text the file's text
 * @returns counts; or the first fault (also that the disk is full), and then nothing was written
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function importShelf(shelves: Shelves, text: string): Promise<Imported> {
  const parsed = await parseFile(text);
  if (!parsed.ok) return parsed;
  try {
    return await writeRecords(shelves, [...RECORD_TABLES, 'settings', 'meta'], (door) =>
      mergeAll(shelves, door, parsed),
    );
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    return { ok: false, fault: { path: '', message: error.message } };
  }
}
