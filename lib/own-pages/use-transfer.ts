import { useState } from 'preact/hooks';
import { dayHere } from '../model/when';
import { setDamagedApart } from '../records/damaged-rows';
import { exportRecords } from '../records/export-records';
import { DiskFull } from '../records/faults';
import { type ImportPreview, importRecords, previewImport } from '../records/import-records';
import type { Fault } from '../records/records-file';
import type { RecordsDatabase } from '../records/schema';
import { type LastImport, lastImport, type Undone, undoImport } from '../records/undo-import';
import { offerFile } from './offer-file';
import { messageOf, useLive } from './use-live';

/** How export and import stand. */
export type Transfer =
  | { state: 'importing' }
  /**
   * The file would change what the reader has, or has settings, or is damaged: nothing is written before they say so.
   */
  | { state: 'asking'; preview: Extract<ImportPreview, { ok: true }>; take(settings: boolean): void; leave(): void }
  | { state: 'imported'; added: number; updated: number; unchanged: number; bothKept: number; leftOut: Fault[] }
  /** The last import was taken back; null when another page of ours had done so. */
  | { state: 'undone'; undone: Undone | null }
  /** Nothing was imported: what is wrong in the file, and where. */
  | { state: 'refused'; path: string; message: string }
  | { state: 'failed'; message: string };

/** Export and import of the records, with what became of the last one. */
export interface TransferActions {
  transfer: Transfer | null;
  /** The import that can be undone; null when there is none. */
  last: LastImport | null;
  onExport(): void;
  onImport(file: File): void;
  onUndoImport(): void;
}

/** Wires export and import to the records. */
export function useTransfer(records: RecordsDatabase): TransferActions {
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const tell = (work: Promise<Transfer | null>) =>
    work.catch((error: unknown): Transfer => ({ state: 'failed', message: messageOf(error) })).then(setTransfer);
  const last = useLive(() => lastImport(records), [records]);
  return {
    transfer,
    last: last.status === 'ready' ? last.value : null,
    onUndoImport: () => void tell(undoImport(records).then((undone) => ({ state: 'undone', undone }))),
    onExport: () => void tell(takeOut(records)),
    onImport(file) {
      setTransfer({ state: 'importing' });
      const take = (text: string, settings: boolean) => {
        setTransfer({ state: 'importing' });
        void tell(bringIn(records, text, settings));
      };
      const leave = () => setTransfer(null);
      const look = async (text: string) => lookInto(records, text, { take: (settings) => take(text, settings), leave });
      void tell(file.text().then(look));
    },
  };
}

async function takeOut(records: RecordsDatabase): Promise<null> {
  await setDamagedApart(records).catch(unlessDiskFull);
  const library = await exportRecords(records);
  offerFile(document, `aforesaid-${dayHere(Date.now())}.json`, JSON.stringify(library, null, 1));
  return null;
}

/**
 * A backup needs no room here: with a full disk it is taken all the same, and whoever imports it lists what is damaged.
 */
function unlessDiskFull(error: unknown): void {
  if (!(error instanceof DiskFull)) throw error;
}

type Choice = Pick<Extract<Transfer, { state: 'asking' }>, 'take' | 'leave'>;

/** Brings in at once what only adds; asks about everything else. */
async function lookInto(records: RecordsDatabase, text: string, choice: Choice): Promise<Transfer> {
  await setDamagedApart(records);
  const preview = await previewImport(records, text);
  if (!preview.ok) return { state: 'refused', path: preview.fault.path, message: preview.fault.message };
  const { replaced, hasSettings, leftOut } = preview;
  const isPlain = replaced.length === 0 && !hasSettings && leftOut.length === 0;
  return isPlain ? bringIn(records, text, false) : { state: 'asking', preview, ...choice };
}

async function bringIn(records: RecordsDatabase, text: string, settings: boolean): Promise<Transfer> {
  const result = await importRecords(records, text, settings);
  if (!result.ok) return { state: 'refused', path: result.fault.path, message: result.fault.message };
  const { added, updated, unchanged, bothKept, leftOut } = result;
  return { state: 'imported', added, updated, unchanged, bothKept, leftOut };
}
