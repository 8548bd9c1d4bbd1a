import type { Note, NoteTarget } from '../model/note';
import { foldText } from '../text/fold-text';
import { reading, writing } from './access';
import { requirePassage } from './record-rules';
import { aboutKey, fromRow, pageNotesKey, toRow } from './rows';
import { readSameAs, type SameAs } from './same-as';
import type { NoteRow, Shelves } from './schema';
import { newId, stampAfter } from './stamps';

/** A note to be saved: new without an id, a change of that note with one. */
export type NoteDraft = Pick<Note, 'about' | 'text'> & {
  id?: string;
  /** `Note.changed` of the state the writing began from. */
  base?: number;
};

/**
 * Saves a note, new or changed. When the promise resolves it is on the disk. A note that was changed or deleted since
 * `base`, by another window, is left as it is and the words become a note of their own: neither text is lost.
 *
 * @throws RecordRefused for a passage whose page is not http(s); DiskFull, StorageRefused, ShelvesSuperseded: the
 * caller still has the words and must keep showing them
 */
export async function saveNote(shelves: Shelves, { id: given, about, text, base }: NoteDraft): Promise<Note> {
  if (about.kind === 'passage') requirePassage(about.passage);
  return writing(shelves, ['notes'], async () => {
    const standing = given === undefined ? undefined : await shelves.notes.get(given);
    const isOvertaken = base !== undefined && (standing?.changed !== base || standing.deleted);
    const before = isOvertaken ? undefined : standing;
    const id = isOvertaken ? newId() : (given ?? newId());
    const changed = stampAfter(before);
    const note: Note = { id, about, text, created: before?.created ?? changed, changed, deleted: false };
    await shelves.notes.put(toRow.notes(note));
    return note;
  });
}

/**
 * Deletes a note. A tombstone without its text stays, so that the deletion travels and the words do not.
 *
 * @returns the note as it was, for {@link restoreNote}; null when there was none
 */
export async function deleteNote(shelves: Shelves, id: string): Promise<Note | null> {
  return writing(shelves, ['notes'], async () => {
    const row = await shelves.notes.get(id);
    if (!row || row.deleted) return null;
    await shelves.notes.put({ ...row, text: '', deleted: true, changed: stampAfter(row) });
    return fromRow.notes(row);
  });
}

/** Undoes a deletion with what {@link deleteNote} returned. A note that is back already is left alone and returned. */
export async function restoreNote(shelves: Shelves, note: Note): Promise<Note> {
  return writing(shelves, ['notes'], async () => {
    const before = await shelves.notes.get(note.id);
    if (before && !before.deleted) return fromRow.notes(before);
    const restored: Note = { ...note, deleted: false, changed: stampAfter(before ?? note) };
    await shelves.notes.put(toRow.notes(restored));
    return restored;
  });
}

const newestFirst = (a: Note, b: Note): number => b.created - a.created || (a.id < b.id ? -1 : 1);

function isAbout(note: Note, target: NoteTarget): boolean {
  if (aboutKey(note.about) !== aboutKey(target)) return false;
  if (note.about.kind !== 'passage' || target.kind !== 'passage') return true;
  return note.about.passage.words === target.passage.words;
}

async function notesWithKeys(shelves: Shelves, keys: string[]): Promise<Note[]> {
  const rows = await shelves.notes.where('aboutKey').anyOf(keys).toArray();
  return rows
    .filter(({ deleted }) => !deleted)
    .map(fromRow.notes)
    .sort(newestFirst);
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
export async function notesAbout(shelves: Shelves, targets: NoteTarget[]): Promise<Note[]> {
  return reading(shelves, ['notes', 'identities'], async () => {
    const sameAs = await readSameAs(shelves);
    const all = targets.flatMap((target) => underAllIds(target, sameAs));
    const notes = await notesWithKeys(shelves, [...new Set(all.map(aboutKey))]);
    return notes.filter((note) => all.some((target) => isAbout(note, target)));
  });
}

/** Notes on passages of the page with this (normalised) address, newest first. */
export async function notesOnPage(shelves: Shelves, address: string): Promise<Note[]> {
  return reading(shelves, ['notes'], async () => notesWithKeys(shelves, [pageNotesKey(address)]));
}

function searchedText({ text, about }: Note): string {
  if (about.kind === 'passage') return `${text}\n${about.passage.words}\n${about.passage.title}`;
  return about.kind === 'statement' ? text : `${text}\n${about.name}`;
}

/**
 * All notes, newest first by the time they were made.
 *
 * @param search keeps those whose text, person, passage or page title holds these letters, case and accents folded
 */
export async function listNotes(shelves: Shelves, { search = '' }: { search?: string } = {}): Promise<Note[]> {
  const wanted = foldText(search);
  const isWanted = (row: NoteRow) => !row.deleted && (wanted === '' || foldText(searchedText(row)).includes(wanted));
  return reading(shelves, ['notes'], async () => {
    const rows = await shelves.notes.orderBy('created').reverse().filter(isWanted).toArray();
    return rows.map(fromRow.notes);
  });
}
