import { completeRecords, type FileRecords, findStatementFault, withOwnTime } from './complete-file';
import { DiskFull } from './faults';
import { mergeSettings, mergeTable, type Tally } from './merge-into-library';
import { checkRecordsFile, type Fault, type RecordsFile } from './records-file';
import { RECORD_TABLES, type RecordsDatabase, type RecordTable } from './schema';
import { settingsFromFile } from './settings-in-file';
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
  file: FileRecords;
  settings: RecordsFile['settings'];
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
  const checked = checkRecordsFile(parsed.value);
  if (!checked.ok) return checked;
  const file = await completeRecords(checked.file);
  const fault = findStatementFault(checked.file, file.statements);
  return fault ? { ok: false, fault } : { ok: true, file, settings: checked.file.settings };
}

const NOTHING: Tally = { added: 0, updated: 0, unchanged: 0 };

async function mergeAll(records: RecordsDatabase, door: Door, { file, settings }: Parsed): Promise<Imported> {
  const tables = {
    people: await mergeTable(records, door, 'people', file.people),
    identities: await mergeTable(records, door, 'identities', file.identities),
    sources: await mergeTable(records, door, 'sources', file.sources),
    statements: await mergeTable(records, door, 'statements', file.statements),
    notes: await mergeTable(records, door, 'notes', file.notes),
    corrections: await mergeTable(records, door, 'corrections', file.corrections),
  };
  const chosen = settings ? await mergeSettings(records, door, settingsFromFile(withOwnTime(settings))) : NOTHING;
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
 * @throws StorageRefused, RecordsSuperseded
 */
export async function importRecords(records: RecordsDatabase, text: string): Promise<Imported> {
  const parsed = await parseFile(text);
  if (!parsed.ok) return parsed;
  try {
    return await writeRecords(records, [...RECORD_TABLES, 'settings', 'meta'], (door) =>
      mergeAll(records, door, parsed),
    );
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    return { ok: false, fault: { path: '', message: error.message } };
  }
}
