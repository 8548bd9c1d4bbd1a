import { useState } from 'preact/hooks';
import { exportRecords } from '../records/export-records';
import { importRecords } from '../records/import-records';
import type { RecordsDatabase } from '../records/schema';
import { offerFile } from './offer-file';
import { messageOf } from './use-live';

/** How export and import stand. */
export type Transfer =
  | { state: 'importing' }
  | { state: 'imported'; added: number; updated: number; unchanged: number; bothKept: number }
  /** Nothing was imported: what is wrong in the file, and where. */
  | { state: 'refused'; path: string; message: string }
  | { state: 'failed'; message: string };

/** Export and import of the records, with what became of the last one. */
export interface TransferActions {
  transfer: Transfer | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Wires export and import to the records. */
export function useTransfer(records: RecordsDatabase): TransferActions {
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const tell = (work: Promise<Transfer | null>) =>
    work.catch((error: unknown): Transfer => ({ state: 'failed', message: messageOf(error) })).then(setTransfer);
  return {
    transfer,
    onExport: () => void tell(takeOut(records)),
    onImport(file) {
      setTransfer({ state: 'importing' });
      void tell(bringIn(records, file));
    },
  };
}

async function takeOut(records: RecordsDatabase): Promise<null> {
  const library = await exportRecords(records);
  offerFile(document, `aforesaid-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(library, null, 1));
  return null;
}

async function bringIn(records: RecordsDatabase, file: File): Promise<Transfer> {
  const result = await importRecords(records, await file.text());
  if (!result.ok) return { state: 'refused', path: result.fault.path, message: result.fault.message };
  const { added, updated, unchanged, bothKept } = result;
  return { state: 'imported', added, updated, unchanged, bothKept };
}
