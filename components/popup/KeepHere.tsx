import type { KeptHere as Keeping } from '../../lib/own-pages/keep-here';
import { keptStrings } from '../strings/library-strings';

/** Whether what is read on this site is kept. */
export interface KeepHereProps {
  /** Null where nothing is read, or the choices are not known. */
  keeping: Keeping | null;
  onKeep(on: boolean): void;
}

/** The switch for growing by reading on this site; where all sites are kept, a word on where to change that. */
export function KeepHere({ keeping, onKeep }: KeepHereProps) {
  if (keeping === null) return null;
  if (keeping === 'everywhere') return <p class="quiet">{keptStrings.everywhereInPopup}</p>;
  return (
    <label class="check">
      <input type="checkbox" checked={keeping === 'yes'} onChange={(event) => onKeep(event.currentTarget.checked)} />
      {keptStrings.inPopup}
    </label>
  );
}
