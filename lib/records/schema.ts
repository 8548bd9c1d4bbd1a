/**
 * What stands on the shelves: the type of each row, and its indexes with the query that each one serves.
 * Rows are the records of `lib/model`, some with fields that exist only to be indexed; whole text is never indexed.
 */
import type { Dexie, Table } from 'dexie';
import type { Correction } from '../model/correction';
import type { Note } from '../model/note';
import type { Identity, Person } from '../model/person';
import type { Settings } from '../model/settings';
import type { Source, Statement } from '../model/statement';

/** `nameKeys`: folded names that may find this person; none for a deleted one. See `name-keys.ts`. */
export type PersonRow = Person & { nameKeys: string[] };

/**
 * `when`: the day said, else published, else empty: what statements are ordered by. `number`: by what the index of words
 * names the statement, see `statement-index/`; absent only on rows of version 2 that were not met yet.
 */
export type StatementRow = Statement & { when: string; number?: number };

/** A part of the index of the statements' words: see `statement-index/`. Made from the statements, so it never travels. */
export interface PostingsRow {
  /** Which segment, and which part of its words. */
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** `aboutKey`: what the note is about as one string. See `rows.ts`. */
export type NoteRow = Note & { aboutKey: string };

/** `pageKey`: the page's address, or `*` for a correction that holds everywhere (IndexedDB cannot index null). */
export type CorrectionRow = Correction & { pageKey: string };

/** The reader's choices: one row, id `reader`. Fields of a newer version stay in `value`. */
export interface SettingsRow {
  id: string;
  value: Settings;
  changed: number;
}

/**
 * That a statement came onto the shelves by reading an article, and when; what "kept lately" lists. It stays when the
 * statement is taken back, so that it can be brought again. Never travels: it is about this device.
 */
export interface KeptRow {
  /** `Statement.id`. */
  id: string;
  /** `Source.id` of the article. */
  source: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Facts about the shelves themselves that never travel (`seeds`: which file was planted; `statement-index`). */
export interface MetaRow {
  id: string;
  value: string;
}

/** Row type of every table. */
export interface Rows {
  people: PersonRow;
  identities: Identity;
  statements: StatementRow;
  sources: Source;
  notes: NoteRow;
  corrections: CorrectionRow;
  settings: SettingsRow;
  meta: MetaRow;
  kept: KeptRow;
  postings: PostingsRow;
}

/** One typed table for each kind of row. */
export type Tables = { [Name in keyof Rows]: Table<Rows[Name], string> };

/** The open database. Made by `openShelves`; whoever opened it closes it. */
export type Shelves = Dexie & Tables;

/** The tables whose records travel in a shelf file. */
export const RECORD_TABLES = ['people', 'identities', 'sources', 'statements', 'notes', 'corrections'] as const;

/** One of the tables whose records travel. */
export type RecordTable = (typeof RECORD_TABLES)[number];

/** Primary key, then indexes, in Dexie's notation. A test holds the newest file in `versions/` to this. */
export const INDEXES: Record<keyof Rows, string> = {
  // peopleByIds · peopleNamed
  people: 'id, *nameKeys',
  // merge rows by id · identitiesOf · all merges
  identities: 'id, person, scheme',
  // one statement by its hash · statementsBy, latestStatements · those found by words, those that are not indexed yet
  statements: 'id, [person+when], number',
  // sourcesByIds
  sources: 'id',
  // one note · notesAbout, notesOnPage · listNotes, newest first
  notes: 'id, aboutKey, created',
  // one correction · correctionsOn
  corrections: 'id, pageKey',
  // readSettings
  settings: 'id',
  // plantSeeds
  meta: 'id',
  // listKept, newest first
  kept: 'id, at',
  // readLists
  postings: 'id',
};
