import type { Correction } from '../../lib/model/correction';
import { correctStrings } from '../strings/strings';
import { CorrectionLine, UndoCorrection } from '../words/CorrectionLine';
import { WebLink } from '../words/WebLink';

/** The reader's corrections. */
export interface CorrectionListProps {
  /** In the order in which they are shown. */
  corrections: readonly Correction[];
  onUndo(correction: Correction): void;
}

/** Every correction with its page, each taken back by itself; nothing where there is none. */
export function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h3 id="corrections">{correctStrings.list}</h3>
      <ul class="corrections">
        {corrections.map((each) => (
          <li key={each.id}>
            <div>
              <CorrectionLine correction={each} />
              {each.address && (
                <p class="quiet">
                  <WebLink address={each.address}>{each.address}</WebLink>
                </p>
              )}
            </div>
            <UndoCorrection correction={each} onUndo={() => onUndo(each)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
