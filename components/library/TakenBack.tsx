import { useEffect, useRef } from 'preact/hooks';
import { keptStrings } from '../strings/library-strings';

/** What was just taken back. */
export interface TakenBackProps {
  /** Tells it; null where nothing was. */
  says: string | null;
  /** What went wrong last; null when nothing did. */
  fault?: string | null;
  onUndo(): void;
}

/**
 * What was taken back, told once, with the way to have it again; that has the focus, for the button clicked is gone.
 */
export function TakenBack({ says, fault = null, onUndo }: TakenBackProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (says !== null) undo.current?.focus();
  }, [says]);
  return (
    <div class="undo" role="status">
      {fault && <p class="fault">{fault}</p>}
      {says !== null && (
        <>
          <span>{says}</span>
          <button ref={undo} type="button" class="small" onClick={onUndo}>
            {keptStrings.undo}
          </button>
        </>
      )}
    </div>
  );
}
