import type { LeftOutRow } from '../../lib/packs/opened-pack';
import { packStrings } from '../strings/library-strings';

/** How many of the rows stand in the list; the number of the others is told. */
const SHOWN = 20;

/** Rows of a file that are not taken. */
export interface LeftOutRowsProps {
  /** How many there are in all. */
  count: number;
  /** The first of them, or all. */
  first: readonly LeftOutRow[];
}

/** Rows that are not taken, with their lines and why; nothing where all are. */
export function LeftOutRows({ count, first }: LeftOutRowsProps) {
  if (count === 0) return null;
  const shown = first.slice(0, SHOWN);
  const more = count - shown.length;
  return (
    <details class="left-out">
      <summary>{packStrings.leftOut(count)}</summary>
      <ul>
        {shown.map(({ line, reason }) => (
          <li key={line}>
            {packStrings.line(line)} {reason}
          </li>
        ))}
        {more > 0 && <li>{packStrings.leftOutMore(more)}</li>}
      </ul>
    </details>
  );
}
