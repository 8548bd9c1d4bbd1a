import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/model/correction';
import { correctStrings } from '../strings/strings';
import { CorrectionLine, UndoCorrection } from '../words/CorrectionLine';

/** What the reader corrected of this page. */
export interface CorrectedLineProps {
  /** Oldest first. */
  corrections: readonly Correction[];
  /** Resolves to null when it is taken back, else to what went wrong. */
  onUndo(correction: Correction): Promise<string | null>;
}

/**
 * How many corrections hold here, shut until it is asked for; each is taken back by itself. Nothing where there is
 * none.
 */
export function CorrectedLine({ corrections, onUndo }: CorrectedLineProps) {
  const [fault, setFault] = useState<string | null>(null);
  if (corrections.length === 0) return null;
  return (
    <details class="corrected quiet">
      <summary>{correctStrings.here(corrections.length)}</summary>
      <ul>
        {corrections.map((each) => (
          <li key={each.id}>
            <CorrectionLine correction={each} />{' '}
            <UndoCorrection correction={each} onUndo={() => void onUndo(each).then(setFault)} />
          </li>
        ))}
      </ul>
      {fault && <p role="alert">{fault}</p>}
    </details>
  );
}
