import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { RecalledList } from './RecalledList';

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
      <RecalledList statements={statements} speaker={speaker} />
    </div>
  );
}
