import { sourcesStrings } from '../strings/sources-strings';

/** What was just taken back. */
export interface TakenBackProps {
  says: string;
  onUndo(): void;
}

/** What was taken back, told once, with the way to have it again. */
export function TakenBack({ says, onUndo }: TakenBackProps) {
  return (
    <p class="taken" role="status">
      {says}{' '}
      <button type="button" class="small" onClick={onUndo}>
        {sourcesStrings.undo}
      </button>
    </p>
  );
}
