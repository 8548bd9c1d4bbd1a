import { reading } from './access';
import { DiskFull } from './faults';
import { upgradeFile } from './file-upgrades';
import { fromHypothesis } from './hypothesis-notes';
import { changesOf, mergeSettings, mergeTable, type Tally } from './merge-into-library';
import { recordLine } from './record-line';
import type { Fault } from './records-file';
import { RECORD_TABLES, type RecordsDatabase, type RecordTable } from './schema';
import { settingsFromFile } from './settings-in-file';
import { type WholeRecords, wholeRecords } from './whole-records';
import { type Door, writeUndoably } from './write-records';

/** What an import came to; on a fault nothing was written. */
export type Imported =
  | ({
      ok: true;
      counts: Record<RecordTable | 'settings', Tally>;
      /** Notes that were changed here and on the other device: both texts are there now. */
      bothKept: number;
      /** Damaged rows of the file: where each stands, and what is wrong with it. */
      leftOut: Fault[];
    } & Tally)
  | { ok: false; fault: Fault };

type Parsed = { ok: true } & WholeRecords;

async function parseFile(text: string): Promise<Parsed | { ok: false; fault: Fault }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fault: { path: '', message: `This is not a whole JSON file: ${error.message}` } };
  }
  const foreign = fromHypothesis(value);
  const upgraded = upgradeFile(foreign?.file ?? value);
  if (!upgraded.ok) return upgraded;
  const whole = await wholeRecords(upgraded.value, Date.now());
  return whole.ok && foreign ? { ...whole, leftOut: [...foreign.leftOut, ...whole.leftOut] } : whole;
}

const NOTHING: Tally = { added: 0, updated: 0, unchanged: 0 };

async function mergeAll(
  records: RecordsDatabase,
  door: Door,
  parsed: Parsed,
  takesSettings: boolean,
): Promise<Imported> {
  const { file, leftOut } = parsed;
  const settings = takesSettings ? parsed.settings : undefined;
  const tables = {
    people: await mergeTable(records, door, 'people', file.people),
    identities: await mergeTable(records, door, 'identities', file.identities),
    sources: await mergeTable(records, door, 'sources', file.sources),
    statements: await mergeTable(records, door, 'statements', file.statements),
    notes: await mergeTable(records, door, 'notes', file.notes),
    corrections: await mergeTable(records, door, 'corrections', file.corrections),
    pairs: await mergeTable(records, door, 'pairs', file.pairs),
  };
  const chosen = settings ? await mergeSettings(records, door, settingsFromFile(settings)) : NOTHING;
  const counts = { ...tables, settings: chosen };
  const sum = (field: keyof Tally) => Object.values(counts).reduce((total, tally) => total + tally[field], 0);
  const { bothKept } = tables.notes;
  return {
    ok: true,
    added: sum('added'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    bothKept,
    counts,
    leftOut,
  };
}

/** What an import would replace. */
interface Replaced {
  table: RecordTable;
  /** For the reader: a person's name, the words of a statement, the text of a note. */
  before: string;
  /** Null where it would be deleted. */
  after: string | null;
}

/** What an import would come to, before anything is written. */
export type ImportPreview =
  | { ok: true; added: number; replaced: Replaced[]; hasSettings: boolean; leftOut: Fault[] }
  | { ok: false; fault: Fault };

/**
 * Looks what a file would change of what the reader has; nothing is written.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function previewImport(records: RecordsDatabase, text: string): Promise<ImportPreview> {
  const parsed = await parseFile(text);
  if (!parsed.ok) return parsed;
  return reading(records, RECORD_TABLES, async () => {
    const preview = { added: 0, replaced: [] as Replaced[] };
    for (const name of RECORD_TABLES) {
      const { added, changes } = await changesOf(records, name, parsed.file[name]);
      preview.added += added;
      preview.replaced.push(...changes.map(({ before, after }) => replacedIn(name, before, after)));
    }
    const { settings, leftOut } = parsed;
    return { ok: true as const, ...preview, hasSettings: settings !== undefined, leftOut };
  });
}

function replacedIn(table: RecordTable, before: object, after: object & { deleted: boolean }): Replaced {
  return { table, before: recordLine(before), after: after.deleted ? null : recordLine(after) };
}

/**
 * Brings an exported file into the library, ours or one of Hypothesis: what is whole of it is merged record by record
 * in one transaction, by the rules of `merge-records.ts`. Devices that import each other's files agree, in whatever
 * order. `undoImport` undoes it.
 *
 * @param text the file's text
 * @param takesSettings whether the reader asked for the settings of the file: they stay behind otherwise
 * @returns counts, and what was left out; or why it is no file of records (or that the disk is full), and then nothing
 * was written
 * @throws StorageRefused, RecordsSuperseded
 */
export async function importRecords(records: RecordsDatabase, text: string, takesSettings = false): Promise<Imported> {
  const parsed = await parseFile(text);
  if (!parsed.ok) return parsed;
  try {
    return await writeUndoably(records, [...RECORD_TABLES, 'settings', 'meta'], (door) =>
      mergeAll(records, door, parsed, takesSettings),
    );
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    return { ok: false, fault: { path: '', message: error.message } };
  }
}
