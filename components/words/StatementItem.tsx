import type { Source, Statement } from '../../lib/model/statement';
import { statementStrings } from '../strings/strings';
import { inList } from './in-list';
import { Provenance } from './Provenance';
import { Words } from './Words';

/** One earlier statement. */
export interface StatementItemProps {
  statement: Statement;
  source: Source;
  /** The person's name, for words that are shown with what reports them. */
  speaker: string;
  /** Why it was recalled: the words it shares with the claim, heaviest first; absent where it was not recalled. */
  shared?: string[];
}

/** How many shared words are shown: the heaviest say enough. */
export const SHARED_SHOWN = 6;

/** A statement with its words, its dates and its source; a list item. */
export function StatementItem({ statement, source, speaker, shared = [] }: StatementItemProps) {
  return (
    <li class="statement">
      <Words statement={statement} speaker={speaker} />
      <Provenance statement={statement} source={source} />
      {shared.length > 0 && (
        <p class="shared">
          {statementStrings.shares} {inList(shared.slice(0, SHARED_SHOWN))}
        </p>
      )}
    </li>
  );
}
