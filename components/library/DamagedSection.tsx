import { useState } from 'preact/hooks';
import type { DamagedRow } from '../../lib/records/schema';
import { damagedStrings, libraryStrings } from '../strings/library-strings';
import { formatDay } from '../words/format-when';
import { State } from '../words/State';
import { Question } from './Question';

/** A damaged entry as it is shown. */
export interface DamagedEntry extends Pick<DamagedRow, 'id' | 'table' | 'path' | 'message' | 'at'> {
  /** What can be read of it in one line; empty when nothing can. */
  line: string;
  /** All of it. */
  text: string;
}

/** Damaged entries, as they were found. */
type DamagedShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; entries: readonly DamagedEntry[] };

/** What was set apart, and what can be done with it. */
export interface DamagedSectionProps {
  shown: DamagedShown;
  /** What became of the last deed; null when there is nothing to say. */
  says: string | null;
  onCopy(entry: DamagedEntry): void;
  onDownload(entry: DamagedEntry): void;
  onRemove(id: string): void;
}

/** Entries that were set apart: what each is, its raw text, and the way to be rid of it. */
export function DamagedSection({ shown, says, ...acts }: DamagedSectionProps) {
  if (shown.status === 'loading') return <State tone="busy" text={libraryStrings.loading} />;
  if (shown.status === 'failed') return <State tone="alert" text={shown.message} />;
  if (shown.entries.length === 0) return <p class="empty">{damagedStrings.none}</p>;
  return (
    <>
      <p class="intro">{damagedStrings.intro}</p>
      <p class="quiet" role="status">
        {says}
      </p>
      <ul class="packs damaged">
        {shown.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} {...acts} />
        ))}
      </ul>
    </>
  );
}

type EntryProps = Pick<DamagedSectionProps, 'onCopy' | 'onDownload' | 'onRemove'> & { entry: DamagedEntry };

function Entry({ entry, onCopy, onDownload, onRemove }: EntryProps) {
  const [isAsking, setAsking] = useState(false);
  const { id, table, line, text, path, message, at } = entry;
  const kind = damagedStrings.kinds[table];
  const label = (act: string) => damagedStrings.of(act, line || kind);
  return (
    <li class="pack">
      <h3>{kind}</h3>
      {line && (
        <p>
          <bdi>{line}</bdi>
        </p>
      )}
      <p class="quiet">{damagedStrings.why(path, message, formatDay(at))}</p>
      <details>
        <summary>{damagedStrings.text}</summary>
        <pre>{text}</pre>
      </details>
      <div class="actions">
        <button type="button" aria-label={label(damagedStrings.copy)} onClick={() => onCopy(entry)}>
          {damagedStrings.copy}
        </button>
        <button type="button" aria-label={label(damagedStrings.download)} onClick={() => onDownload(entry)}>
          {damagedStrings.download}
        </button>
        <button type="button" aria-label={label(damagedStrings.remove)} onClick={() => setAsking(true)}>
          {damagedStrings.remove}
        </button>
      </div>
      {isAsking && (
        <Question
          id={`remove-${id}`}
          text={damagedStrings.ask}
          yes={damagedStrings.yes}
          no={damagedStrings.no}
          onYes={() => onRemove(id)}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}
