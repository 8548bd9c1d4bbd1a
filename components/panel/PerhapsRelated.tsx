import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { RecalledList } from './RecalledList';

/** What is perhaps on the matter of one claim. */
export interface PerhapsRelatedProps {
  /** Likeliest first, not empty. */
  statements: RecalledStatement[];
  /** Who said them. */
  speaker: string;
}

/** What the speaker said that may be on the same matter, or on the same day; shut until it is asked for. */
export function PerhapsRelated({ statements, speaker }: PerhapsRelatedProps) {
  return (
    <details class="apart perhaps">
      <summary>{panelStrings.perhaps}</summary>
      <RecalledList statements={statements} speaker={speaker} />
    </details>
  );
}
