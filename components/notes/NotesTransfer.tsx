import { useRef } from 'preact/hooks';
import type { Transfer } from '../../lib/own-pages/use-transfer';
import { notesStrings } from '../strings/strings';

/** Taking the records out and bringing them in. */
export interface NotesTransferProps {
  /** What became of the last export or import; null before any. */
  transfer: Transfer | null;
  onExport(): void;
  /** A file that the reader chose. */
  onImport(file: File): void;
  /**
   * Where a file dialog would close this view (a popup in Firefox): opens the notes in a tab, where it does not.
   * Null where the dialog can be used here.
   */
  onImportElsewhere: (() => void) | null;
}

function textOf(transfer: Transfer): string {
  switch (transfer.state) {
    case 'importing':
      return notesStrings.importing;
    case 'imported': {
      const counts = notesStrings.imported(transfer.added, transfer.updated, transfer.unchanged);
      return transfer.bothKept > 0 ? `${counts} ${notesStrings.bothKept(transfer.bothKept)}` : counts;
    }
    case 'refused':
      return notesStrings.fault(transfer.path, transfer.message);
    case 'failed':
      return transfer.message;
  }
}

/** Export and import as one JSON file. */
export function NotesTransfer({ transfer, onExport, onImport, onImportElsewhere }: NotesTransferProps) {
  const input = useRef<HTMLInputElement>(null);
  const hasFailed = transfer?.state === 'refused' || transfer?.state === 'failed';
  return (
    <div class="transfer">
      <div class="actions">
        <button type="button" title={notesStrings.exportHint} onClick={onExport}>
          {notesStrings.exportAll}
        </button>
        <button
          type="button"
          disabled={transfer?.state === 'importing'}
          onClick={onImportElsewhere ?? (() => input.current?.click())}
        >
          {onImportElsewhere ? notesStrings.importInTab : notesStrings.importFile}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={notesStrings.importFile}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file can be chosen again once it is mended.
            event.currentTarget.value = '';
            if (file) onImport(file);
          }}
        />
      </div>
      <p class={hasFailed ? 'fault' : 'quiet'} role={hasFailed ? 'alert' : 'status'}>
        {transfer && textOf(transfer)}
      </p>
    </div>
  );
}
