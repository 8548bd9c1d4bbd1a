import type { Note } from '../../lib/model/note';
import { NoteForm, type NoteFormProps } from '../notes/NoteForm';

/** What the reader wrote on one person. */
export interface PersonNotesProps {
  /** Newest first. */
  notes: readonly Note[];
  /** The note being written; null when none is. */
  form: NoteFormProps | null;
}

/** The reader's notes on a person, and the one being written. */
export function PersonNotes({ notes, form }: PersonNotesProps) {
  return (
    <>
      {notes.map((note) => (
        <p key={note.id} class="note-text">
          {note.text}
        </p>
      ))}
      {form && <NoteForm {...form} />}
    </>
  );
}
