import { writing } from './access';
import { completeRecords, type FileRecords, findStatementFault } from './complete-file';
import { DiskFull } from './faults';
import { type GivesWay, mergeRecords, type Tally } from './merge-records';
import { RECORD_TABLES, type RecordTable, type Shelves } from './schema';
import { READER } from './settings';
import { checkShelfFile, type Fault, type ShelfFile } from './shelf-file';

/** What an import came to; on a fault nothing was written. */
export type Imported =
  | ({ ok: true; counts: Record<RecordTable | 'settings', Tally> } & Tally)
  | { ok: false; fault: Fault };

interface Parsed {
  records: FileRecords;
  settings: ShelfFile['settings'];
}

/** Newer wins; of two that changed at the same time the one on the shelves stays. */
const whenNewer: GivesWay = (standing, coming) => coming.changed > standing.changed;

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

async function mergeSettings(shelves: Shelves, settings: ShelfFile['settings']): Promise<Tally> {
  const tally: Tally = { added: 0, updated: 0, unchanged: 0 };
  if (!settings) return tally;
  const { changed, ...value } = settings;
  const standing = await shelves.settings.get(READER);
  if (standing && standing.changed >= changed) return { ...tally, unchanged: 1 };
  await shelves.settings.put({ id: READER, value: { ...standing?.value, ...value }, changed });
  return standing ? { ...tally, updated: 1 } : { ...tally, added: 1 };
}

async function mergeAll(shelves: Shelves, { records, settings }: Parsed): Promise<Imported> {
  const counts = {
    people: await mergeRecords(shelves, 'people', records.people, whenNewer),
    identities: await mergeRecords(shelves, 'identities', records.identities, whenNewer),
    sources: await mergeRecords(shelves, 'sources', records.sources, whenNewer),
    statements: await mergeRecords(shelves, 'statements', records.statements, whenNewer),
    notes: await mergeRecords(shelves, 'notes', records.notes, whenNewer),
    corrections: await mergeRecords(shelves, 'corrections', records.corrections, whenNewer),
    settings: await mergeSettings(shelves, settings),
  };
  const sum = (field: keyof Tally) => Object.values(counts).reduce((total, tally) => total + tally[field], 0);
  return { ok: true, added: sum('added'), updated: sum('updated'), unchanged: sum('unchanged'), counts };
}

/**
 * Brings an exported file onto the shelves: the whole file is checked first, then merged record by record in one
 * transaction. The record that changed later wins, the one on the shelves where both changed at the same time.
 *
 * @param text the file's text
 * @returns counts; or the first fault (also that the disk is full), and then nothing was written
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function importShelf(shelves: Shelves, text: string): Promise<Imported> {
  const parsed = await parseFile(text);
  if (!parsed.ok) return parsed;
  try {
    return await writing(shelves, [...RECORD_TABLES, 'settings', 'meta'], () => mergeAll(shelves, parsed));
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    return { ok: false, fault: { path: '', message: error.message } };
  }
}
