import type { Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../../lib/model/note';
import { notesStrings } from '../strings/notes-strings';
import { isNamed, targetLabel } from './note-target';

/** What is to be stored. A name is only a name here: whose it is, the records know. */
export type NoteWords = Pick<Note, 'about' | 'text'> & {
  id?: string;
  /** `Note.changed` when the writing began, so that another window's change since then is not written over. */
  base?: number;
};

/** What stands in the fields. */
export interface TypedWords {
  /** Whom it is about, where the reader says it here. */
  name: string;
  text: string;
}

/** A note being written. */
export interface NoteFormProps {
  /** The note to change; absent for a new one. */
  note?: Note;
  /** What a new note is about, where that is settled; otherwise the reader says it here. */
  about?: NoteTarget;
  /** Words typed before this form was taken away with what it stood in; null when there are none. */
  draft?: TypedWords | null;
  /** Told of every change of the words, by whoever keeps them as a draft. */
  onType?(words: TypedWords): void;
  /** Resolves to null when it is stored, else to what went wrong; then the words stay here. */
  onSave(words: NoteWords): Promise<string | null>;
  onCancel(): void;
}

/** Writes a note: whom it is about and the words. Nothing typed is lost while it is open, whatever fails. */
export function NoteForm({ note, about: settled, draft, onType, onSave, onCancel }: NoteFormProps) {
  const [name, setName] = useState(draft?.name ?? (note ? targetLabel(note.about) : ''));
  const [text, setText] = useState(draft?.text ?? note?.text ?? '');
  const [base] = useState(note?.changed);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const named = note ? isNamed(note.about) : !settled;
  useEffect(() => first.current?.focus(), []);

  // One key must not take typed words away; the button that says so may.
  const isUntouched = text.trim() === (note?.text ?? '').trim();
  const type = (words: TypedWords) => {
    setName(words.name);
    setText(words.text);
    onType?.(words);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (!text.trim() || (named && !name.trim())) return setFault(notesStrings.needsBoth);
    const kept = settled ?? (note && (!named || targetLabel(note.about) === name.trim()) ? note.about : null);
    const about: NoteTarget = kept ?? { kind: 'name', name: name.trim() };
    setBusy(true);
    const failed = await onSave({ about, text: text.trim(), ...(note ? { id: note.id, base } : {}) });
    setBusy(false);
    setFault(failed);
  };
  return (
    <form
      class="note-form"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && giveUp(event, isUntouched ? onCancel : null)}
    >
      {named && (
        <AboutField
          id={`${id}-about`}
          field={note ? null : first}
          name={name}
          onName={(typed) => type({ name: typed, text })}
        />
      )}
      <label for={`${id}-text`}>{notesStrings.text}</label>
      <textarea
        id={`${id}-text`}
        ref={note || settled ? first : null}
        rows={4}
        value={text}
        onInput={(event) => type({ name, text: event.currentTarget.value })}
      />
      {draft && <p class="quiet">{notesStrings.kept}</p>}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {notesStrings.save}
        </button>
        <button type="button" onClick={onCancel}>
          {notesStrings.cancel}
        </button>
      </div>
    </form>
  );
}

/** Escape gives an untouched note up, and never reaches the popup, which would close and take the words along. */
function giveUp(event: Event, onCancel: (() => void) | null): void {
  event.stopPropagation();
  event.preventDefault();
  onCancel?.();
}

interface AboutFieldProps {
  id: string;
  /** Holds the field that gets the focus; null when that is another one. */
  field: Ref<HTMLInputElement> | null;
  name: string;
  onName(name: string): void;
}

function AboutField({ id, field, name, onName }: AboutFieldProps) {
  return (
    <>
      <label for={id}>{notesStrings.about}</label>
      <input
        id={id}
        ref={field}
        type="text"
        autocomplete="off"
        placeholder={notesStrings.aboutHint}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </>
  );
}
