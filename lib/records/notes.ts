import type { Note, NoteTarget } from '../model/note';
import { reading } from './access';
import { canonical } from './canonical';
import { type Stamp, timeOf } from './clock';
import { newId } from './new-id';
import { fitsSearch, readNoteSearch } from './note-search';
import { type NoteState, noteFrom, notesFrom, rootOf, stateOf, withoutVersion, withVersion } from './note-versions';
import { requirePassage } from './record-rules';
import { aboutKey, fromRow, pageNotesKey, stampedFrom, toRow } from './rows';
import { readSameAs, type SameAs } from './same-as';
import type { NoteRow, RecordsDatabase } from './schema';
import { writeRecords } from './write-records';

/** A note to be saved: new without an id, a change of that note with one. */
export type NoteDraft = Pick<Note, 'about' | 'text'> & {
  id?: string;
  /** `Note.changed` of the state the writing began from. */
  base?: number;
};

/** One text of a note in the library. */
interface FoundVersion {
  root: string;
  stamp: Stamp;
  note: Note;
}

/** The text that an id names: the last one of a note, or another one; null when it is not there any more. */
async function findVersion(records: RecordsDatabase, id: string): Promise<FoundVersion | null> {
  const row = await records.notes.get(id);
  const root = row ? id : rootOf(id);
  const holder = row ?? (await records.notes.get(root));
  if (!holder) return null;
  const at = notesFrom(holder).findIndex((each) => each.id === id);
  return at < 0 ? null : { root, stamp: stateOf(holder).versions[at]!.stamp, note: notesFrom(holder)[at]! };
}

/** The row of a note after a change; a new note begins without a text. */
function changedRow(
  before: NoteRow | undefined,
  begin: Pick<NoteState, 'id' | 'created'>,
  change: (state: NoteState) => NoteState,
): NoteRow {
  const state = before ? stateOf(stampedFrom.notes(before)) : { ...begin, versions: [], seen: [] };
  return toRow.notes(noteFrom(change(state)));
}

/**
 * Saves a note, new or changed. When the promise resolves it is on the disk. A note that was changed or deleted since
 * `base`, by another window, is left as it is and the words become a note of their own: neither text is lost.
 *
 * @throws RecordRefused for a passage whose page is not http(s); DiskFull, StorageRefused, RecordsSuperseded: the
 * caller still has the words and must keep showing them
 */
export async function saveNote(records: RecordsDatabase, { id: given, about, text, base }: NoteDraft): Promise<Note> {
  if (about.kind === 'passage') requirePassage(about.passage);
  return writeRecords(records, ['notes'], async (door) => {
    const standing = given === undefined ? null : await findVersion(records, given);
    const isOvertaken = base !== undefined && standing?.note.changed !== base;
    const over = isOvertaken ? null : standing;
    const id = over?.root ?? (isOvertaken || given === undefined ? newId() : given);
    const row = await door.change('notes', id, (before, stamp) =>
      changedRow(before, { id, created: timeOf(stamp) }, (state) =>
        withVersion(state, over?.stamp ?? null, { about, text, stamp }),
      ),
    );
    return fromRow.notes(row);
  });
}

/**
 * Deletes a note, or one text of a note that has several. A tombstone without words stays, so that the deletion travels
 * and the words do not.
 *
 * @returns the note as it was, for {@link restoreNote}; null when there was none
 */
export async function deleteNote(records: RecordsDatabase, id: string): Promise<Note | null> {
  return writeRecords(records, ['notes'], async (door) => {
    const found = await findVersion(records, id);
    if (!found) return null;
    const { root, note, stamp: gone } = found;
    await door.change('notes', root, (before, stamp) =>
      changedRow(before, note, (state) => withoutVersion(state, gone, stamp)),
    );
    return note;
  });
}

/** Undoes a deletion with what {@link deleteNote} returned. A text that is back already is left alone and returned. */
export async function restoreNote(records: RecordsDatabase, note: Note): Promise<Note> {
  return writeRecords(records, ['notes'], async (door) => {
    const { about, text, created } = note;
    const id = note.versionOf ?? note.id;
    const standing = await records.notes.get(id);
    const same = (standing ? notesFrom(standing) : []).find((each) => isSameText(each, note));
    if (same) return same;
    const row = await door.change('notes', id, (before, stamp) =>
      changedRow(before, { id, created }, (state) => withVersion(state, null, { about, text, stamp })),
    );
    return fromRow.notes(row);
  });
}

const isSameText = (a: Note, b: Note): boolean => canonical([a.about, a.text]) === canonical([b.about, b.text]);

const newestFirst = (a: Note, b: Note): number => b.created - a.created || (a.id < b.id ? -1 : 1);

function isAbout(note: Note, target: NoteTarget): boolean {
  if (aboutKey(note.about) !== aboutKey(target)) return false;
  if (note.about.kind !== 'passage' || target.kind !== 'passage') return true;
  return note.about.passage.words === target.passage.words;
}

async function notesWithKeys(records: RecordsDatabase, keys: string[]): Promise<Note[]> {
  const rows = await records.notes.where('aboutKey').anyOf(keys).distinct().toArray();
  return rows.flatMap(notesFrom).sort(newestFirst);
}

/** A person under every id that the reader merged with this one. */
function underAllIds(target: NoteTarget, { keptFor, membersOf }: SameAs): NoteTarget[] {
  if (target.kind !== 'person') return [target];
  return membersOf(keptFor(target.person)).map((person) => ({ ...target, person }));
}

/**
 * Notes about any of these: a person by id (also those written before others were merged with them, on any of them), a
 * name folded, a statement by id, a passage by page and exact words.
 * A note on a name is not one on a person who bears it: ask for both where both are meant.
 *
 * @returns newest first
 */
export async function notesAbout(records: RecordsDatabase, targets: NoteTarget[]): Promise<Note[]> {
  return reading(records, ['notes', 'identities'], async () => {
    const sameAs = await readSameAs(records);
    const all = targets.flatMap((target) => underAllIds(target, sameAs));
    const notes = await notesWithKeys(records, [...new Set(all.map(aboutKey))]);
    return notes.filter((note) => all.some((target) => isAbout(note, target)));
  });
}

/** Notes on passages of the page with this (normalised) address, newest first. */
export async function notesOnPage(records: RecordsDatabase, address: string): Promise<Note[]> {
  return reading(records, ['notes'], () => notesWithKeys(records, [pageNotesKey(address)]));
}

/**
 * All notes, newest first by the time they were made.
 *
 * @param search keeps those whose text, person, passage or page title holds these letters, case and accents folded;
 * with `tag:`, `site:` and `has:note` as `readNoteSearch` has them
 */
export async function listNotes(records: RecordsDatabase, { search = '' }: { search?: string } = {}): Promise<Note[]> {
  const wanted = readNoteSearch(search);
  return reading(records, ['notes'], async () => {
    const rows = await records.notes.orderBy('created').reverse().toArray();
    return rows.flatMap(notesFrom).filter((note) => fitsSearch(note, wanted));
  });
}
