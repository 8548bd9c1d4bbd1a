import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { RecalledItem } from './RecalledItem';

/** The record of what one claim reports. */
export interface VeryWordsProps {
  /** Not empty. */
  statements: RecalledStatement[];
  /** Who said it. */
  speaker: string;
}

/** What was probably said in the very words that the claim reports; it is not earlier. */
export function VeryWords({ statements, speaker }: VeryWordsProps) {
  return (
    <div class="apart very-words">
      <h4>{panelStrings.veryWords}</h4>
      <ul class="statements">
        {statements.map((found) => (
          <RecalledItem key={found.statement.id} found={found} speaker={speaker} />
        ))}
      </ul>
    </div>
  );
}
