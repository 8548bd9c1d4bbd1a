import type { OthersStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { RecalledItem } from './RecalledItem';

/** What others said on the subject of one claim. */
export interface OthersOnThisProps {
  /** Best first, not empty. */
  statements: OthersStatement[];
}

/** What other people said on the subject of a claim, each named; shut until it is asked for. */
export function OthersOnThis({ statements }: OthersOnThisProps) {
  return (
    <details class="apart others">
      <summary>{panelStrings.others}</summary>
      <ul class="statements">
        {statements.map((found) => (
          <RecalledItem key={found.statement.id} found={found} speaker={found.speaker} isNamed />
        ))}
      </ul>
    </details>
  );
}
