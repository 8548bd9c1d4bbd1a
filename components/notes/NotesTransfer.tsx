import { useRef } from 'preact/hooks';
import type { Transfer } from '../../lib/own-pages/use-transfer';
import type { LastImport, Undone } from '../../lib/records/undo-import';
import { notesStrings } from '../strings/notes-strings';
import { directionOf, spokenLanguage } from '../strings/spoken';
import { formatDay } from '../words/format-when';

/** Taking the records out and bringing them in. */
export interface NotesTransferProps {
  /** What became of the last export or import; null before any. */
  transfer: Transfer | null;
  /** The import that can be undone; null when there is none. */
  last: LastImport | null;
  onExport(): void;
  /** A file that the reader chose. */
  onImport(file: File): void;
  onUndoImport(): void;
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
    case 'asking':
      return notesStrings.asking(transfer.preview.added, transfer.preview.replaced.length);
    case 'imported': {
      const { added, updated, unchanged, bothKept, leftOut } = transfer;
      const counts = notesStrings.imported(added, updated, unchanged);
      const kept = bothKept > 0 ? ` ${notesStrings.bothKept(bothKept)}` : '';
      return `${counts}${kept}${leftOut.length > 0 ? ` ${notesStrings.leftOut(leftOut.length)}` : ''}`;
    }
    case 'undone':
      return notesStrings.undoneImport(transfer.undone?.count ?? 0);
    case 'refused':
      return notesStrings.fault(transfer.path, transfer.message);
    case 'failed':
      return transfer.message;
  }
}

/** So many changes are listed; their number is told. */
const MOST_LISTED = 50;

/** What a file would change, and the reader's word on it. */
function Asking({ preview, take, leave }: Extract<Transfer, { state: 'asking' }>) {
  const { replaced, leftOut, hasSettings } = preview;
  return (
    <div class="asking">
      <ul>
        {replaced.slice(0, MOST_LISTED).map(({ before, after }, at) => (
          <li key={at}>
            <bdi>{before}</bdi> {directionOf(spokenLanguage()) === 'rtl' ? '←' : '→'}{' '}
            {after === null ? notesStrings.deletes : <bdi>{after === before ? notesStrings.otherFacts : after}</bdi>}
          </li>
        ))}
        {leftOut.slice(0, MOST_LISTED).map(({ path, message }) => (
          <li key={path} class="fault">
            {notesStrings.damaged(path, message)}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => take(false)}>
          {notesStrings.takeFile}
        </button>
        {hasSettings && (
          <button type="button" onClick={() => take(true)}>
            {notesStrings.takeSettings}
          </button>
        )}
        <button type="button" onClick={leave}>
          {notesStrings.leaveFile}
        </button>
      </div>
    </div>
  );
}

/** What an import brought that stays although it was undone. */
function Stays({ stays }: Undone) {
  if (stays.length === 0) return null;
  return (
    <div class="stays">
      <p class="quiet">{notesStrings.staysHere}</p>
      <ul>
        {stays.slice(0, MOST_LISTED).map(({ table, line }) => (
          <li key={`${table} ${line}`}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {stays.length > MOST_LISTED && <li>{notesStrings.more(stays.length - MOST_LISTED)}</li>}
      </ul>
    </div>
  );
}

/** The last import, as long as it can be undone. */
function LastImported({ last, onUndoImport }: Pick<NotesTransferProps, 'last' | 'onUndoImport'>) {
  if (!last) return null;
  return (
    <div class="last-import">
      <span class="quiet">{notesStrings.lastImport(formatDay(last.at), last.count)}</span>
      <button type="button" class="small" onClick={onUndoImport}>
        {notesStrings.undoImport}
      </button>
    </div>
  );
}

/** Export and import as one JSON file. */
export function NotesTransfer(props: NotesTransferProps) {
  const { transfer, onExport, onImport, onImportElsewhere } = props;
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
          title={notesStrings.importHint}
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
      {transfer?.state === 'asking' && <Asking {...transfer} />}
      {transfer?.state === 'undone' && transfer.undone && <Stays {...transfer.undone} />}
      {transfer?.state !== 'asking' && transfer?.state !== 'importing' && <LastImported {...props} />}
    </div>
  );
}
