import { useState } from 'preact/hooks';
import { exportShelf } from '../records/export-shelf';
import { importShelf } from '../records/import-shelf';
import type { Shelves } from '../records/schema';
import { offerFile } from './offer-file';
import { messageOf } from './use-live';

/** How export and import stand. */
export type Transfer =
  | { state: 'importing' }
  | { state: 'imported'; added: number; updated: number; unchanged: number; bothKept: number }
  /** Nothing was imported: what is wrong in the file, and where. */
  | { state: 'refused'; path: string; message: string }
  | { state: 'failed'; message: string };

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
    work.catch((error: unknown): Transfer => ({ state: 'failed', message: messageOf(error) })).then(setTransfer);
  return {
    transfer,
    onExport: () => void tell(takeOut(shelves)),
    onImport(file) {
      setTransfer({ state: 'importing' });
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
  if (!result.ok) return { state: 'refused', path: result.fault.path, message: result.fault.message };
  const { added, updated, unchanged, bothKept } = result;
  return { state: 'imported', added, updated, unchanged, bothKept };
}
