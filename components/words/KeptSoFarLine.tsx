import type { KeptSoFar } from '../../lib/records/kept-bounds';
import { keptStrings } from '../strings/library-strings';

/** How much is kept, of how much; at a bound what that means. */
export function KeptSoFarLine({ today, inAll, keepPerDay, keepInAll, reached }: KeptSoFar) {
  return (
    <p class="quiet">
      {keptStrings.soFar(keptStrings.count(today, keepPerDay), keptStrings.count(inAll, keepInAll))}{' '}
      {reached && keptStrings.atBound}
    </p>
  );
}
