/** The file that export, import and seeds share. */
import type * as v from 'valibot';
import type { FILE_VERSION } from './file-upgrades';
import type { FileShape } from './record-shapes';
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
  pairs: StampedRecords['pairs'][];
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

type Issue = v.InferIssue<typeof FileShape>;

function pathOf(issue: Pick<Issue, 'path'>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

/** The fault that an issue of any record's shape names. */
export function faultOf(issue: Pick<Issue, 'path' | 'expected' | 'message'>): Fault {
  const message = issue.expected === 'never' ? 'is not a field of this record' : issue.message;
  return { path: pathOf(issue), message };
}
