import type { KeptHere as Keeping } from '../../lib/own-pages/keep-here';
import type { KeptSoFar } from '../../lib/records/kept-bounds';
import { keptStrings } from '../strings/library-strings';
import { KeptSoFarLine } from '../words/KeptSoFarLine';

/** Whether what is read on this site is kept. */
export interface KeepHereProps {
  /** Null where nothing is read, or the choices are not known. */
  keeping: Keeping | null;
  onKeep(on: boolean): void;
  /** How much is kept, with its bounds; null where that is not known. */
  keptSoFar: KeptSoFar | null;
}

/** The switch for growing by reading on this site; where all sites are kept, a word on where to change that. */
export function KeepHere({ keeping, onKeep, keptSoFar }: KeepHereProps) {
  if (keeping === null) return null;
  const soFar = keeping !== 'no' && keptSoFar && <KeptSoFarLine {...keptSoFar} />;
  if (keeping === 'everywhere')
    return (
      <>
        <p class="quiet">{keptStrings.everywhereInPopup}</p>
        {soFar}
      </>
    );
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={keeping === 'yes'} onChange={(event) => onKeep(event.currentTarget.checked)} />
        {keptStrings.inPopup}
      </label>
      {soFar}
    </>
  );
}
