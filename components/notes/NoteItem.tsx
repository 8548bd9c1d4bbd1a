import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../lib/model/note';
import { notesStrings } from '../strings/notes-strings';
import { formatWhen } from '../words/format-when';
import { targetLabel } from './note-target';

/** One note. */
export interface NoteItemProps {
  note: Note;
  /** The reader has just been writing it: the focus comes back here. */
  isBack: boolean;
  /** Another note is being written: this one cannot be edited now. */
  isBusy: boolean;
  onEdit(): void;
  onDelete(): void;
}

/** A note with what it is about, when it was changed, and what can be done with it. */
export function NoteItem({ note, isBack, isBusy, onEdit, onDelete }: NoteItemProps) {
  const about = targetLabel(note.about);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) edit.current?.focus();
  }, []);
  const day = { date: new Date(note.changed).toISOString(), precision: 'minute' } as const;
  return (
    <li class="note">
      <h3>{about}</h3>
      {note.about.kind === 'passage' && (
        <p class="words" dir="auto">
          {note.about.passage.words}
        </p>
      )}
      <p class="text">{note.text}</p>
      {note.versionOf !== undefined && <p class="quiet">{notesStrings.otherVersion}</p>}
      <div class="note-foot">
        <span class="quiet">{notesStrings.changed(formatWhen(day))}</span>
        <button
          ref={edit}
          type="button"
          class="small"
          aria-label={notesStrings.editOf(about)}
          aria-disabled={isBusy}
          onClick={onEdit}
        >
          {notesStrings.edit}
        </button>
        <button type="button" class="small" aria-label={notesStrings.removeOf(about)} onClick={onDelete}>
          {notesStrings.remove}
        </button>
      </div>
    </li>
  );
}
