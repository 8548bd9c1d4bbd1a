import { useState } from 'preact/hooks';
import type { NoteWords } from '@/components/notes/NoteForm';
import { NotesManager, type NotesShown } from '@/components/notes/NotesManager';
import type { Transfer } from '@/components/notes/NotesTransfer';
import { notesStrings } from '@/components/strings';
import { browser } from '@/lib/browser';
import type { Note } from '@/lib/model/note';
import { exportShelf } from '@/lib/store/export-shelf';
import { importShelf } from '@/lib/store/import-shelf';
import { deleteNote, listNotes, restoreNote, saveNote } from '@/lib/store/notes';
import type { Shelves } from '@/lib/store/schema';
import { settleTarget } from '@/lib/view/note-people';
import { offerFile } from '@/lib/view/offer-file';
import { messageOf, useLive } from '@/lib/view/use-live';

/** What the notes manager is wired to. */
export interface NotesAppProps {
  shelves: Shelves;
  /** A popup closes when another window opens, so some things are done in a tab instead. */
  place: 'popup' | 'tab';
}

const openInTab = () =>
  void browser.tabs.create({ url: browser.runtime.getURL('popup.html?view=notes') }).then(() => window.close());

/** The notes manager with the shelves behind it. */
export function NotesApp({ shelves, place }: NotesAppProps) {
  const [search, setSearch] = useState('');
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const notes = useLive(() => listNotes(shelves, { search }), [shelves, search]);

  const save = async ({ about, ...words }: NoteWords) => {
    try {
      await saveNote(shelves, { ...words, about: await settleTarget(shelves, about) });
      return null;
    } catch (error) {
      return messageOf(error);
    }
  };
  const changing = (work: Promise<Note | null>) =>
    work.then(
      (note) => {
        setDeleted(note);
        setFault(null);
      },
      (error: unknown) => setFault(messageOf(error)),
    );
  const bringIn = async (file: File): Promise<Transfer> => {
    const result = await importShelf(shelves, await file.text());
    if (!result.ok) return { tone: 'fault', text: notesStrings.fault(result.fault.path, result.fault.message) };
    return { tone: 'done', text: notesStrings.imported(result.added, result.updated, result.unchanged) };
  };
  const takeOut = async (): Promise<Transfer | null> => {
    const shelf = await exportShelf(shelves);
    offerFile(document, `aforesaid-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(shelf, null, 1));
    return null;
  };
  const transferring = (work: Promise<Transfer | null>) =>
    work.catch((error: unknown): Transfer => ({ tone: 'fault', text: messageOf(error) })).then(setTransfer);

  const shown: NotesShown = notes.status === 'ready' ? { status: 'ready', notes: notes.value } : notes;
  return (
    <NotesManager
      shown={shown}
      search={search}
      deleted={deleted}
      fault={fault}
      transfer={transfer}
      onSearch={setSearch}
      onSave={save}
      onDelete={(id) => void changing(deleteNote(shelves, id))}
      onUndo={() => {
        if (deleted) void changing(restoreNote(shelves, deleted).then(() => null));
      }}
      onRetry={() => location.reload()}
      onExport={() => void transferring(takeOut())}
      onImport={(file) => {
        setTransfer({ tone: 'busy', text: notesStrings.importing });
        void transferring(bringIn(file));
      }}
      onImportElsewhere={place === 'popup' && import.meta.env.FIREFOX ? openInTab : null}
      onOpenInTab={place === 'popup' ? openInTab : null}
    />
  );
}
