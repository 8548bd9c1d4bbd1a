import type { Unsaid } from '../../lib/own-pages/unsaid';
import { recordStrings } from '../strings/record-strings';

/** Speakers of whom there is nothing yet. */
export interface UnsaidLineProps {
  /** At least one. */
  unsaid: readonly Unsaid[];
  /** The reader does not want to be offered this again, anywhere. */
  onDismiss(): void;
}

/** One quiet line: of whom there are no statements, and where to look. Nothing is asked before the reader does there. */
export function UnsaidLine({ unsaid, onDismiss }: UnsaidLineProps) {
  return (
    <p class="unsaid quiet">
      {recordStrings.unsaid}{' '}
      {unsaid.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a
            href={`/library.html?person=${encodeURIComponent(id)}#people`}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={recordStrings.lookFor(name)}
          >
            {name}
          </a>
        </span>
      ))}
      {recordStrings.look}{' '}
      <button type="button" class="small" onClick={onDismiss}>
        {recordStrings.dismiss}
      </button>
    </p>
  );
}
