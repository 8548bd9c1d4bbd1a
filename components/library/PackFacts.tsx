import type { ComponentChildren } from 'preact';
import type { PackHeader } from '../../lib/model/pack';
import { packStrings } from '../strings/library-strings';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';

/** What a pack says of itself. */
export interface PackFactsProps {
  header: PackHeader;
  /** What stands before it, as terms and their descriptions. */
  before?: ComponentChildren;
  /** What stands behind it. */
  children?: ComponentChildren;
}

/** Licence, source and day of a pack, wherever it is told what it is. */
export function PackFacts({ header, before, children }: PackFactsProps) {
  return (
    <dl class="facts">
      {before}
      <dt>{packStrings.licence}</dt>
      <dd>{header.licence}</dd>
      <dt>{packStrings.source}</dt>
      <dd>
        <WebLink address={header.source.address}>{header.source.title}</WebLink>
      </dd>
      <dt>{packStrings.asOf}</dt>
      <dd>{textWhen(header.asOf)}</dd>
      {children}
    </dl>
  );
}
