import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note';
import type { UnfinishedNote } from '../../lib/own-pages/unfinished-note';
import { notesStrings } from '../strings/notes-strings';
import { State } from '../words/State';
import { NoteForm, type NoteWords, type TypedWords } from './NoteForm';
import { NoteItem } from './NoteItem';
import { NotesTransfer, type NotesTransferProps } from './NotesTransfer';

/** The notes as they were found. */
export type NotesShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; notes: Note[] };

/** The reader's notes and what can be done with them. */
export interface NotesManagerProps extends NotesTransferProps {
  shown: NotesShown;
  search: string;
  /** The note that was deleted last and can still be brought back; null when there is none. */
  deleted: Note | null;
  /** What went wrong with the last deletion or its undoing; null when nothing did. */
  fault: string | null;
  /** The unfinished note to go on with, asked for once; null when there is none. */
  draft: UnfinishedNote | null;
  /** Keeps what is being typed; null when it is saved or given up. */
  onDraft(draft: UnfinishedNote | null): void;
  onSearch(search: string): void;
  /** Resolves to null when it is stored, else to what went wrong. */
  onSave(words: NoteWords): Promise<string | null>;
  onDelete(id: string): void;
  onUndo(): void;
  onRetry(): void;
  /** Opens the notes in a tab of their own; null where they are in one. */
  onOpenInTab: (() => void) | null;
}

/** Which note is being written: one of the list, a new one, or none. */
type Writing = Note | 'new' | null;

/** List, search, add, edit, delete with undo, export, import. */
export function NotesManager(props: NotesManagerProps) {
  const [draft, setDraft] = useState(props.draft);
  const [writing, setWriting] = useState<Writing>(draft && (draft.note ?? 'new'));
  const [written, setWritten] = useState<Writing>(null);
  // One note at a time: another form, or a search that leaves this note out, would take the typed words away.
  const isBusy = writing !== null;
  const write = (which: Writing) => {
    if (!isBusy) setWriting(which);
  };
  const addButton = useRef<HTMLButtonElement>(null);
  // The focus goes back to where the writing was started.
  const close = () => {
    setWritten(writing);
    setWriting(null);
    setDraft(null);
    props.onDraft(null);
    if (writing === 'new') addButton.current?.focus();
  };
  const save = async (words: NoteWords) => {
    const failed = await props.onSave(words);
    if (failed === null) close();
    return failed;
  };
  const onType = (words: TypedWords) => props.onDraft({ note: writing === 'new' ? null : writing, ...words });
  const form = { draft, onType, onSave: save, onCancel: close };
  const row = (note: Note) =>
    isFor(writing, note) ? (
      <li key={note.id} class="note">
        {/* As it stood when the writing began, however it was changed elsewhere since. */}
        <NoteForm note={writing} {...form} />
      </li>
    ) : (
      <NoteItem
        key={note.id}
        note={note}
        isBack={isFor(written, note)}
        isBusy={isBusy}
        onEdit={() => write(note)}
        onDelete={() => props.onDelete(note.id)}
      />
    );
  return (
    <section class="notes" aria-labelledby="notes">
      <header>
        <h2 id="notes">{notesStrings.title}</h2>
        {props.onOpenInTab && (
          <button type="button" class="small" onClick={props.onOpenInTab}>
            {notesStrings.openInTab}
          </button>
        )}
        <button ref={addButton} type="button" class="small" aria-disabled={isBusy} onClick={() => write('new')}>
          {notesStrings.add}
        </button>
      </header>
      {writing === 'new' && <NoteForm {...form} />}
      <SearchField {...props} isBusy={isBusy && writing !== 'new'} />
      <UndoBar {...props} />
      <Inside {...props} shown={withWritten(props.shown, writing)} row={row} />
      <NotesTransfer {...props} />
    </section>
  );
}

/** A note that is being written stays in the list when another window deletes it, and its words with it. */
function withWritten(shown: NotesShown, writing: Writing): NotesShown {
  if (shown.status !== 'ready' || writing === null || writing === 'new') return shown;
  if (shown.notes.some(({ id }) => id === writing.id)) return shown;
  const notes = [...shown.notes, writing].sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  return { status: 'ready', notes };
}

function isFor(writing: Writing, note: Note): writing is Note {
  return writing !== null && writing !== 'new' && writing.id === note.id;
}

function SearchField({ shown, search, onSearch, isBusy }: NotesManagerProps & { isBusy: boolean }) {
  if (shown.status !== 'ready' || (shown.notes.length === 0 && !search)) return null;
  return (
    <input
      class="search"
      type="search"
      aria-label={notesStrings.search}
      placeholder={notesStrings.searchHint}
      value={search}
      readOnly={isBusy}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}

function UndoBar({ deleted, fault, onUndo }: NotesManagerProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The deleted note took the focused button with it.
  useEffect(() => undo.current?.focus(), [deleted?.id]);
  return (
    <div class="undo" role="status">
      {fault && <p class="fault">{fault}</p>}
      {deleted && (
        <>
          <span>{notesStrings.removed}</span>
          <button ref={undo} type="button" class="small" onClick={onUndo}>
            {notesStrings.undo}
          </button>
        </>
      )}
    </div>
  );
}

function Inside({
  shown,
  search,
  onSearch,
  onRetry,
  row,
}: NotesManagerProps & { row(note: Note): preact.JSX.Element }) {
  if (shown.status === 'loading') return <State tone="busy" text={notesStrings.loading} />;
  if (shown.status === 'failed') {
    return (
      <State tone="alert" title={notesStrings.failedTitle} text={shown.message}>
        <button type="button" class="primary" onClick={onRetry}>
          {notesStrings.retry}
        </button>
      </State>
    );
  }
  if (shown.notes.length === 0 && search) {
    return (
      <State tone="plain" text={notesStrings.noneFound(search)}>
        <button type="button" onClick={() => onSearch('')}>
          {notesStrings.clearSearch}
        </button>
      </State>
    );
  }
  if (shown.notes.length === 0) return <State tone="plain" text={notesStrings.empty} />;
  return <ul class="note-list">{shown.notes.map(row)}</ul>;
}
