/** Between records of `lib/model` and rows in the library: what is added only to be indexed, and taken off again. */
import type { Correction } from '../model/correction';
import type { Note, NoteTarget } from '../model/note';
import type { Pair } from '../model/pair';
import type { Identity, Person } from '../model/person';
import type { Source, Statement } from '../model/statement';
import { nameKey, nameKeysOf } from '../text/name-keys';
import type { Stamp } from './clock';
import type { StampedPerson } from './field-stamps';
import { noteFrom, type StampedNote, stateOf } from './note-versions';
import type { CorrectionRow, NoteRow, PersonRow, RecordTable, Rows, StatementRow } from './schema';

/** Time of change of every seed, so that anything the reader ever did is later. */
export const SEED_TIME = 0;

/** Key of the corrections that hold on every page. */
export const EVERYWHERE = '*';

/** What a note is about, as one string; all passages of a page share one. */
export function aboutKey(about: NoteTarget): string {
  if (about.kind === 'person') return `person:${about.person}`;
  if (about.kind === 'name') return `name:${nameKey(about.name)}`;
  if (about.kind === 'statement') return `statement:${about.statement}`;
  if (about.kind === 'pair') return `pair:${about.pair}`;
  return pageNotesKey(about.passage.address);
}

/** Key of the notes on passages of one page. */
export function pageNotesKey(address: string): string {
  return `page:${address}`;
}

const personRow = (person: StampedPerson): PersonRow => ({
  ...person,
  nameKeys: person.deleted ? [] : nameKeysOf(person),
});
const statementRow = (statement: Statement, before?: StatementRow): StatementRow => ({
  ...statement,
  when: statement.said?.date ?? statement.published?.date ?? '',
  ...(before?.number !== undefined && { number: before.number }),
});

/** The keys of all that a note's versions are about: one, or a list where they differ. */
export function aboutKeyOf(note: Pick<NoteRow, 'about' | 'others'>): NoteRow['aboutKey'] {
  const [key, ...others] = new Set([note, ...(note.others ?? [])].map(({ about }) => aboutKey(about)));
  return others.length > 0 ? [key!, ...others] : key!;
}

const noteRow = (note: StampedNote): NoteRow => ({ ...note, aboutKey: aboutKeyOf(note) });

const correctionRow = (correction: Correction): CorrectionRow => ({
  ...correction,
  pageKey: correction.address ?? EVERYWHERE,
});

/** The record type of each table that travels. */
export interface Records {
  people: Person;
  identities: Identity;
  sources: Source;
  statements: Statement;
  notes: Note;
  corrections: Correction;
  pairs: Pair;
}

type WithStamp<T> = T & { stamp?: Stamp };

/** The same as they travel: with what exchange between devices needs. */
export interface StampedRecords {
  people: StampedPerson;
  identities: WithStamp<Identity>;
  sources: WithStamp<Source>;
  statements: WithStamp<Statement>;
  notes: StampedNote;
  corrections: WithStamp<Correction>;
  pairs: WithStamp<Pair>;
}

/** Makes the row of a record; `before`: the row that it replaces. A statement keeps its number. */
export const toRow: { [Name in RecordTable]: (record: StampedRecords[Name], before?: Rows[Name]) => Rows[Name] } = {
  people: personRow,
  identities: (identity) => identity,
  sources: (source) => source,
  statements: statementRow,
  notes: noteRow,
  corrections: correctionRow,
  pairs: (pair) => pair,
};

/** Gives the record as it travels: free of what was added for the index, and of what is about this device. */
export const stampedFrom: { [Name in RecordTable]: (row: Rows[Name]) => StampedRecords[Name] } = {
  people: ({ nameKeys: _, seq: __, ...person }) => person,
  identities: ({ seq: _, ...identity }) => identity,
  sources: ({ seq: _, ...source }) => source,
  statements: ({ when: _, number: __, seq: ___, ...statement }) => statement,
  notes: ({ aboutKey: _, seq: __, ...note }) => noteFrom(stateOf(note)),
  corrections: ({ pageKey: _, seq: __, ...correction }) => correction,
  pairs: ({ seq: _, ...pair }) => pair,
};

/** Gives the record itself. */
export const fromRow: { [Name in RecordTable]: (row: Rows[Name]) => Records[Name] } = {
  people: ({ nameKeys: _, seq: __, stamp: ___, fields: ____, ...person }) => person,
  identities: ({ seq: _, stamp: __, ...identity }) => identity,
  sources: ({ seq: _, stamp: __, ...source }) => source,
  statements: ({ when: _, number: __, seq: ___, stamp: ____, ...statement }) => statement,
  notes: ({ aboutKey: _, seq: __, stamp: ___, seen: ____, others: _____, ...note }) => note,
  corrections: ({ pageKey: _, seq: __, stamp: ___, ...correction }) => correction,
  pairs: ({ seq: _, stamp: __, ...pair }) => pair,
};

/**
 * A row unless it is the tombstone of a seed that a newer file left out. Such a seed is as if it had never been there:
 * the reader never touched it, so they may keep or meet it anew.
 */
export function unlessDropped<T extends { changed: number; deleted: boolean }>(row: T | undefined): T | undefined {
  return row?.deleted && row.changed === SEED_TIME ? undefined : row;
}
