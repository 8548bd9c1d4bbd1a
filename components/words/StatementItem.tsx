import type { Source, Statement } from '../../lib/model/statement';
import { statementStrings } from '../strings/strings';
import { Provenance } from './Provenance';
import { Words } from './Words';

/** One earlier statement. */
export interface StatementItemProps {
  statement: Statement;
  source: Source;
  /** Why it was recalled: the words it shares with the claim, heaviest first; absent where it was not recalled. */
  shared?: string[];
}

/** How many shared words are shown: the heaviest say enough. */
export const SHARED_SHOWN = 6;

/** A statement with its words, its dates and its source; a list item. */
export function StatementItem({ statement, source, shared = [] }: StatementItemProps) {
  return (
    <li class="statement">
      <Words words={statement.words} form={statement.form} before={statement.before} />
      <Provenance statement={statement} source={source} />
      {shared.length > 0 && (
        <p class="shared">
          {statementStrings.shares} {shared.slice(0, SHARED_SHOWN).join(', ')}
        </p>
      )}
    </li>
  );
}
