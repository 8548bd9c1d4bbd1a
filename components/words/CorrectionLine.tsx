import type { Correction } from '../../lib/model/correction';
import { correctStrings } from '../strings/strings';

/** What the reader said was wrong, in a sentence. */
export function CorrectionLine({ correction: { kind, words, target } }: { correction: Correction }) {
  if (kind === 'speaker-is')
    return (
      <>
        {target === null ? correctStrings.isUnclear : correctStrings.saidBy(target)}: {words}
      </>
    );
  if (kind === 'not-a-claim')
    return (
      <>
        {correctStrings.saidByNobody}: {words}
      </>
    );
  if (kind === 'not-a-person') return <>{correctStrings.notAPerson(words)}</>;
  if (kind === 'not-this-person') return <>{correctStrings.twoOfName(words)}</>;
  return (
    <>{kind === 'is-person' && target !== null ? correctStrings.chosenFor(words) : correctStrings.notFor(words)}</>
  );
}

/** Takes a correction back. */
export function UndoCorrection({ correction: { words }, onUndo }: { correction: Correction; onUndo(): void }) {
  return (
    <button type="button" class="small" aria-label={correctStrings.undoOf(words)} onClick={onUndo}>
      {correctStrings.undo}
    </button>
  );
}
