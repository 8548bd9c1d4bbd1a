/**
 * What stands in the records: the type of each row, and its indexes with the query that each one serves.
 * Rows are the records of `lib/model`, some with fields that exist only to be indexed; whole text is never indexed.
 */
import type { Dexie, Table } from 'dexie';
import type { Correction } from '../model/correction';
import type { Note } from '../model/note';
import type { Pair } from '../model/pair';
import type { Identity, Person } from '../model/person';
import type { Settings } from '../model/settings';
import type { Source, Statement } from '../model/statement';
import type { ClockRow, Stamp } from './clock';
import type { FieldStamps } from './field-stamps';
import type { NoteVersion } from './note-versions';
import type { ReadOnlyTable } from './read-only-table';

/** What every row of the reader's records carries beside the record, for exchange with other devices. */
interface Changed {
  /** When and where it was changed; missing where the time of `changed` is all that is known. */
  stamp?: Stamp;
  /**
   * In which write of this device, see `changes.ts`; never travels. Missing on rows of version 3 that were not written
   * since.
   */
  seq?: number;
}

/**
 * `nameKeys`: folded names that may find this person; none for a deleted one. See `name-keys.ts`. `fields`: stamps of
 * those fields that were changed at another time than the record.
 */
export type PersonRow = Person & Changed & { nameKeys: string[]; fields?: FieldStamps };

/** One identifier of a person, or a merge. */
type IdentityRow = Identity & Changed;

/** Where facts and statements come from. */
type SourceRow = Source & Changed;

/**
 * `when`: the day said, else published, else empty: what statements are ordered by. `number`: by what the index of
 * words names the statement, see `lib/search/records/`; absent only on rows of version 2 that were not met yet.
 */
export type StatementRow = Statement & Changed & { when: string; number?: number };

/**
 * A part of the index of the statements' words, or the library's themes: see `lib/search/records/`. Made from the
 * statements, so it never travels.
 */
interface PostingsRow {
  /** Which segment, and which part of its words. */
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * `aboutKey`: what the note is about as one string, or what each of its versions is about. See `rows.ts`. `others`: the
 * texts that other devices gave it at the same time; `seen`: what was known of it when it was written. See
 * `note-versions.ts`.
 */
export type NoteRow = Note & Changed & { aboutKey: string | string[]; others?: NoteVersion[]; seen?: Stamp[] };

/** `pageKey`: the page's address, or `*` for a correction that holds everywhere (IndexedDB cannot index null). */
export type CorrectionRow = Correction & Changed & { pageKey: string };

/** The reader's word on two sayings side by side. */
type PairRow = Pair & Changed;

/**
 * The reader's choices: one row, id `reader`. What was never chosen is missing; fields of a newer version stay in
 * `value`.
 */
export interface SettingsRow extends Changed {
  id: string;
  value: Partial<Settings>;
  changed: number;
  /** Stamps of those choices that were made at another time than the last one. */
  fields?: FieldStamps;
}

/**
 * That a statement came into the library by reading an article, and when; what "kept lately" lists. It stays when the
 * statement is taken back, so that it can be brought again. Never travels: it is about this device.
 */
export interface KeptRow {
  /** `Statement.id`. */
  id: string;
  /** `Source.id` of the article. */
  source: string;
  /** Milliseconds since 1970; below zero since it was taken back, so that an index counts what stands. */
  at: number;
}

/**
 * What the last import found in the place of a record that it wrote; see `undo-import.ts`. Never travels, and is there
 * until the next import.
 */
export interface UndoRow {
  /** `table id`. */
  id: string;
  table: TravellingTable;
  /** Key of the record in its table. */
  record: string;
  /** The row as it stood; null where there was none, and where the record was written again since. */
  before: Rows[TravellingTable] | null;
  /** Whether it was written again since: then it stays as it is, and nothing older of it is kept here. */
  isOvertaken: boolean;
  /** When the import was. Milliseconds since 1970. */
  at: number;
  /** Number of the import's write. */
  seq: number;
}

/** A row that was damaged and is set apart, as it stood; see `damaged-rows.ts`. Never travels. */
export interface DamagedRow {
  /** `table key time`. */
  id: string;
  table: TravellingTable;
  /** As it was read. */
  row: unknown;
  /** What is wrong with it: where in the row, and what, for the reader. */
  path: string;
  message: string;
  /** When it was found. Milliseconds since 1970. */
  at: number;
}

/** Facts about the records themselves that never travel (`seeds`: which file was planted; `statement-index`). */
interface MetaRow {
  id: string;
  value: string;
}

/** Row type of every table. */
export interface Rows {
  people: PersonRow;
  identities: IdentityRow;
  statements: StatementRow;
  sources: SourceRow;
  notes: NoteRow;
  corrections: CorrectionRow;
  pairs: PairRow;
  settings: SettingsRow;
  meta: MetaRow;
  kept: KeptRow;
  postings: PostingsRow;
  clock: ClockRow;
  undo: UndoRow;
  damaged: DamagedRow;
}

/**
 * Which tables are the reader's records: those travel to other devices and are written through `writeRecords` alone.
 * The others are about this device or made from the records.
 */
export const TRAVELS = {
  people: true,
  identities: true,
  sources: true,
  statements: true,
  notes: true,
  corrections: true,
  pairs: true,
  settings: true,
  meta: false,
  kept: false,
  postings: false,
  clock: false,
  undo: false,
  damaged: false,
} as const satisfies Record<keyof Rows, boolean>;

type Travels = typeof TRAVELS;

/** One of the tables that travel. */
export type TravellingTable = { [Name in keyof Travels]: Travels[Name] extends true ? Name : never }[keyof Travels];

/** The tables of the reader's records. */
export type RecordTables = { [Name in TravellingTable]: ReadOnlyTable<Rows[Name]> };

/** One of them, where its name is not known beforehand. */
export function tableOf<Name extends TravellingTable>(tables: RecordTables, name: Name): ReadOnlyTable<Rows[Name]> {
  return tables[name];
}

/** One typed table for each kind of row; those of the reader's records can only be read. */
export type Tables = RecordTables & {
  [Name in Exclude<keyof Rows, TravellingTable>]: Table<Rows[Name], string>;
};

/** The open database. Made by `openRecords`; whoever opened it closes it. */
export type RecordsDatabase = Dexie & Tables;

/** The tables of records in a library file, in the order in which they are written; the settings stand beside them. */
export const RECORD_TABLES = [
  'people',
  'identities',
  'sources',
  'statements',
  'notes',
  'corrections',
  'pairs',
] as const;

/** One of the tables whose records travel. */
export type RecordTable = (typeof RECORD_TABLES)[number];

/**
 * Primary key, then indexes, in Dexie's notation; `seq` serves `changesSince`. A test holds the newest file in
 * `versions/` to this.
 */
export const INDEXES: Record<keyof Rows, string> = {
  // peopleByIds · peopleNamed
  people: 'id, *nameKeys, seq',
  // merge rows by id · identitiesOf · all merges
  identities: 'id, person, scheme, seq',
  // one statement by its hash · statementsBy, latestStatements · those found by words, those that are not indexed yet
  statements: 'id, [person+when], number, seq',
  // sourcesByIds
  sources: 'id, seq',
  // one note · notesAbout, notesOnPage · listNotes, newest first
  notes: 'id, *aboutKey, created, seq',
  // one correction · correctionsOn
  corrections: 'id, pageKey, seq',
  // one pair · pairsOf · listPairs, newest first
  pairs: 'id, person, created, seq',
  // readSettings
  settings: 'id, seq',
  // plantSeeds
  meta: 'id',
  // listKept, newest first; countKept · keptFrom
  kept: 'id, at, source',
  // readLists
  postings: 'id',
  // writeRecords
  clock: 'id',
  // writeRecords · undoImport
  undo: 'id',
  // listDamaged
  damaged: 'id',
};
