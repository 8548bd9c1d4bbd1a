/** Between records of `lib/model` and rows on the shelves: what is added only to be indexed, and taken off again. */
import type { Correction } from '../model/correction';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import type { Statement } from '../model/statement';
import { foldName, nameKeysOf } from '../text/name-keys';
import type { CorrectionRow, NoteRow, PersonRow, RecordTable, Rows, StatementRow } from './schema';

/** Key of the corrections that hold on every page. */
export const EVERYWHERE = '*';

/** What a note is about, as one string; all passages of a page share one. */
export function aboutKey(about: NoteTarget): string {
  if (about.kind === 'person') return `person:${about.person}`;
  if (about.kind === 'name') return `name:${foldName(about.name)}`;
  if (about.kind === 'statement') return `statement:${about.statement}`;
  return pageNotesKey(about.passage.address);
}

/** Key of the notes on passages of one page. */
export function pageNotesKey(address: string): string {
  return `page:${address}`;
}

const personRow = (person: Person): PersonRow => ({ ...person, nameKeys: person.deleted ? [] : nameKeysOf(person) });
const statementRow = (statement: Statement, before?: StatementRow): StatementRow => ({
  ...statement,
  when: statement.said?.date ?? statement.published?.date ?? '',
  ...(before?.number !== undefined && { number: before.number }),
});
const noteRow = (note: Note): NoteRow => ({ ...note, aboutKey: aboutKey(note.about) });
const correctionRow = (correction: Correction): CorrectionRow => ({
  ...correction,
  pageKey: correction.address ?? EVERYWHERE,
});

/** The record type of each table that travels. */
export interface Records {
  people: Person;
  identities: Rows['identities'];
  sources: Rows['sources'];
  statements: Statement;
  notes: Note;
  corrections: Correction;
}

/** Makes the row of a record; `before`: the row that it replaces. A statement keeps its number. */
export const toRow: { [Name in RecordTable]: (record: Records[Name], before?: Rows[Name]) => Rows[Name] } = {
  people: personRow,
  identities: (identity) => identity,
  sources: (source) => source,
  statements: statementRow,
  notes: noteRow,
  corrections: correctionRow,
};

/** Gives the record back, free of what was added for the index. */
export const fromRow: { [Name in RecordTable]: (row: Rows[Name]) => Records[Name] } = {
  people: ({ nameKeys: _, ...person }) => person,
  identities: (identity) => identity,
  sources: (source) => source,
  statements: ({ when: _, number: __, ...statement }) => statement,
  notes: ({ aboutKey: _, ...note }) => note,
  corrections: ({ pageKey: _, ...correction }) => correction,
};
