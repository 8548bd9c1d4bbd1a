import type { Source, Statement } from '../../lib/model/statement';
import { datesText } from './dates-text';
import { hostBeside } from './host-beside';
import { WebLink } from './WebLink';

/** Where a statement comes from. */
export interface ProvenanceProps {
  statement: Statement;
  source: Source;
}

/**
 * Two quiet lines: when it was said and when that was published (two facts), then the occasion, the source and its
 * host.
 */
export function Provenance({ statement, source }: ProvenanceProps) {
  const published = statement.published ?? source.published;
  const outlet = source.outlet ?? source.title;
  // Some sources are named after the occasion; once is enough.
  const occasion = statement.occasion && !outlet.includes(statement.occasion) ? statement.occasion : null;
  const host = hostBeside(outlet, source.address);
  return (
    <p class="provenance">
      <span class="dates">{datesText(statement.said, published)}</span>
      <span class="place" title={source.title}>
        {occasion && `${occasion} · `}
        <WebLink address={source.address}>{outlet}</WebLink>
        {host && ` (${host})`}
      </span>
    </p>
  );
}
