import type { Source, Statement } from '../../lib/model/statement';
import { statementStrings } from '../strings';
import { formatWhen } from './format-when';
import { WebLink } from './WebLink';

/** Where a statement comes from. */
export interface ProvenanceProps {
  statement: Statement;
  source: Source;
}

/** One quiet line: when it was said, where it stands and when that was published. Said and published are two facts. */
export function Provenance({ statement, source }: ProvenanceProps) {
  const published = statement.published ?? source.published;
  const dates = [
    statement.said && statementStrings.said(formatWhen(statement.said)),
    published && statementStrings.published(formatWhen(published)),
  ].filter((date) => date !== null);
  return (
    <p class="provenance">
      <span class="dates">{dates.length > 0 ? dates.join(', ') : statementStrings.noDate}</span>
      {statement.occasion && <span class="occasion">{statement.occasion}</span>}
      <span class="outlet">
        <WebLink address={source.address}>{source.outlet ?? source.title}</WebLink>
      </span>
    </p>
  );
}
