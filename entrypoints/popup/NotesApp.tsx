import { useState } from 'preact/hooks';
import type { NoteWords } from '@/components/notes/NoteForm';
import { NotesManager, type NotesShown } from '@/components/notes/NotesManager';
import { browser } from '@/lib/browser';
import { openLibrary } from '@/lib/library/library';
import type { Note } from '@/lib/model/note';
import type { Drafts } from '@/lib/own-pages/drafts';
import { settleTarget } from '@/lib/own-pages/note-people';
import { keepUnfinishedNote, readUnfinishedNote } from '@/lib/own-pages/unfinished-note';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { deleteNote, listNotes, restoreNote, saveNote } from '@/lib/records/notes';
import type { RecordsDatabase } from '@/lib/records/schema';
import { useTransfer } from '../../lib/own-pages/use-transfer';

/** What the notes manager is wired to. */
export interface NotesAppProps {
  records: RecordsDatabase;
  drafts: Drafts;
  /** A popup closes when another window opens, so some things are done in a tab instead. */
  place: 'popup' | 'tab';
}

const openInTab = () =>
  void browser.tabs.create({ url: browser.runtime.getURL('popup.html?view=notes') }).then(() => window.close());

/** The notes manager with the records behind it. */
export function NotesApp({ records, drafts, place }: NotesAppProps) {
  const [search, setSearch] = useState('');
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const notes = useLive(() => listNotes(records, { search }), [records, search]);
  const [draft] = useState(() => readUnfinishedNote(drafts));
  const transfer = useTransfer(records);

  const save = async ({ about, ...words }: NoteWords) =>
    // The packs are not opened for a note.
    settleTarget(openLibrary(records, null), about)
      .then((settled) => saveNote(records, { ...words, about: settled }))
      .then(() => null, messageOf);
  const change = (work: Promise<Note | null>) => {
    const done = (note: Note | null) => {
      setDeleted(note);
      setFault(null);
    };
    void work.then(done, (error: unknown) => setFault(messageOf(error)));
  };
  const shown: NotesShown = notes.status === 'ready' ? { status: 'ready', notes: notes.value } : notes;
  return (
    <NotesManager
      {...transfer}
      shown={shown}
      search={search}
      deleted={deleted}
      fault={fault}
      draft={draft}
      onDraft={(words) => keepUnfinishedNote(drafts, words)}
      onSearch={setSearch}
      onSave={save}
      onDelete={(id) => change(deleteNote(records, id))}
      onUndo={() => deleted && change(restoreNote(records, deleted).then(() => null))}
      onRetry={() => location.reload()}
      onImportElsewhere={place === 'popup' && import.meta.env.FIREFOX ? openInTab : null}
      onOpenInTab={place === 'popup' ? openInTab : null}
    />
  );
}
