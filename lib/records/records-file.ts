/** The file that export, import and seeds share. */
import * as v from 'valibot';
import { findReferenceFault } from './file-references';
import { type FILE_VERSION, upgradeFile } from './file-upgrades';
import { FileShape } from './record-shapes';
import type { StampedRecords } from './rows';
import type { SettingsInFile } from './settings-in-file';

/** The whole library as plain data, as `exportRecords` gives it. */
export interface RecordsFile {
  format: 'aforesaid-shelf';
  /** Version of this shape, not of the records. */
  version: typeof FILE_VERSION;
  /** ISO time; null for a file that was written by hand. */
  exported: string | null;
  /** Tombstones are among the records, so that a deletion travels. */
  people: StampedRecords['people'][];
  identities: StampedRecords['identities'][];
  sources: StampedRecords['sources'][];
  statements: StampedRecords['statements'][];
  notes: StampedRecords['notes'][];
  corrections: StampedRecords['corrections'][];
  /** Missing when the reader never chose anything. */
  settings?: SettingsInFile;
}

/** A file that passed the check; a statement's id may still be missing, then it is computed. */
export type CheckedFile = Omit<RecordsFile, 'statements'> & {
  statements: (Omit<StampedRecords['statements'], 'id'> & { id?: string })[];
};

/** As a file may be written by hand: `changed` (0) and `deleted` (false) may be missing, and a statement's `id`. */
export type WrittenFile = v.InferInput<typeof FileShape>;

/** The first thing wrong with a file. */
export interface Fault {
  /** Where: `statements[3].said.date`; empty for the file as a whole. */
  path: string;
  /** What, in plain words for the reader. */
  message: string;
}

/** What a check comes to. */
export type Checked = { ok: true; file: CheckedFile } | { ok: false; fault: Fault };

type Issue = v.InferIssue<typeof FileShape>;

function pathOf(issue: Issue): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

function faultOf(issue: Issue): Fault {
  const message = issue.expected === 'never' ? 'is not a field of this record' : issue.message;
  return { path: pathOf(issue), message };
}

/**
 * Checks a parsed file of this or an older version: every field of every record, http(s) addresses, real dates, and
 * that every person and source named is in the file. Nothing is read from or written to the records.
 * Returns the file in the newest shape with its defaults filled in, or the first fault.
 */
export function checkRecordsFile(value: unknown): Checked {
  const upgraded = upgradeFile(value);
  if (!upgraded.ok) return upgraded;
  const result = v.safeParse(FileShape, upgraded.value, { abortEarly: true });
  if (!result.success) return { ok: false, fault: faultOf(result.issues[0]) };
  const fault = findReferenceFault(result.output);
  return fault ? { ok: false, fault } : { ok: true, file: result.output };
}
