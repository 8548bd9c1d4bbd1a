import type { Correction } from '../../lib/model/correction';
import { correctStrings } from '../strings/strings';
import { textWhen } from './text-when';

/** What the reader said was wrong, in a sentence. */
function textOf({ kind, words, target }: Correction): string {
  switch (kind) {
    case 'speaker-is':
      return target === null ? correctStrings.isUnclear(words) : correctStrings.saidBy(target, words);
    case 'not-a-claim':
      return correctStrings.saidByNobody(words);
    case 'words-are':
      return correctStrings.wordsAre(target ?? '');
    case 'said-on':
      return target === null ? correctStrings.saidOnNoDay(words) : correctStrings.saidOn(textWhen(target), words);
    case 'not-a-person':
      return correctStrings.notAPerson(words);
    case 'not-this-person':
      return correctStrings.twoOfName(words);
    default:
      return kind === 'is-person' && target !== null ? correctStrings.chosenFor(words) : correctStrings.notFor(words);
  }
}

/** What the reader said was wrong. */
export function CorrectionLine({ correction }: { correction: Correction }) {
  return <>{textOf(correction)}</>;
}

/** Takes a correction back. */
export function UndoCorrection({ correction, onUndo }: { correction: Correction; onUndo(): void }) {
  return (
    <button type="button" class="small" aria-label={correctStrings.undoOf(textOf(correction))} onClick={onUndo}>
      {correctStrings.undo}
    </button>
  );
}
