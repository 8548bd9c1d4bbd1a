import { installStrings } from '../strings/install-strings';
import { formatBytes } from '../words/format-bytes';

/** A file on its way. */
export interface FetchingProps {
  host: string;
  bytes: number;
  /** Null where the server does not say. */
  of: number | null;
  onCancel(): void;
}

/** How much of a file is here, and the way out. */
export function Fetching({ host, bytes, of, onCancel }: FetchingProps) {
  return (
    <div class="fetching">
      <p id="fetching">{installStrings.fetching(host)}</p>
      <progress max={of ?? 1} value={of === null ? undefined : bytes} aria-labelledby="fetching" />
      <p class="quiet">{installStrings.came(formatBytes(bytes), of === null ? null : formatBytes(of))}</p>
      <div class="actions">
        <button type="button" onClick={onCancel}>
          {installStrings.cancel}
        </button>
      </div>
    </div>
  );
}
