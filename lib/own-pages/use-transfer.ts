import { useState } from 'preact/hooks';
import type { Transfer } from '../../components/notes/NotesTransfer';
import { notesStrings } from '../../components/strings/strings';
import { exportShelf } from '../records/export-shelf';
import { importShelf } from '../records/import-shelf';
import type { Shelves } from '../records/schema';
import { offerFile } from './offer-file';
import { messageOf } from './use-live';

/** Export and import of the shelves, with what became of the last one. */
export interface TransferActions {
  transfer: Transfer | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Wires export and import to the shelves. */
export function useTransfer(shelves: Shelves): TransferActions {
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const tell = (work: Promise<Transfer | null>) =>
    work.catch((error: unknown): Transfer => ({ tone: 'fault', text: messageOf(error) })).then(setTransfer);
  return {
    transfer,
    onExport: () => void tell(takeOut(shelves)),
    onImport(file) {
      setTransfer({ tone: 'busy', text: notesStrings.importing });
      void tell(bringIn(shelves, file));
    },
  };
}

async function takeOut(shelves: Shelves): Promise<null> {
  const shelf = await exportShelf(shelves);
  offerFile(document, `aforesaid-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(shelf, null, 1));
  return null;
}

async function bringIn(shelves: Shelves, file: File): Promise<Transfer> {
  const result = await importShelf(shelves, await file.text());
  if (!result.ok) return { tone: 'fault', text: notesStrings.fault(result.fault.path, result.fault.message) };
  const counts = notesStrings.imported(result.added, result.updated, result.unchanged);
  return { tone: 'done', text: result.bothKept > 0 ? `${counts} ${notesStrings.bothKept(result.bothKept)}` : counts };
}
