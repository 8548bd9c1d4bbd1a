import { useRef } from 'preact/hooks';
import { notesStrings } from '../strings/strings';

/** How export and import stand. */
export interface Transfer {
  tone: 'busy' | 'done' | 'fault';
  text: string;
}

/** Taking the shelves out and bringing them in. */
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

/** Export and import as one JSON file. */
export function NotesTransfer({ transfer, onExport, onImport, onImportElsewhere }: NotesTransferProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="transfer">
      <div class="actions">
        <button type="button" title={notesStrings.exportHint} onClick={onExport}>
          {notesStrings.exportAll}
        </button>
        <button
          type="button"
          disabled={transfer?.tone === 'busy'}
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
      <p class={transfer?.tone === 'fault' ? 'fault' : 'quiet'} role={transfer?.tone === 'fault' ? 'alert' : 'status'}>
        {transfer?.text}
      </p>
    </div>
  );
}
