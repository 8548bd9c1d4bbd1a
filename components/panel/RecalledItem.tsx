import type { RecalledStatement } from '../../lib/model/recall';
import { Provenance } from '../words/Provenance';
import { Words } from '../words/Words';
import { AlsoIn } from './AlsoIn';
import { FoundBy } from './FoundBy';
import { LicenceTerms } from './LicenceTerms';

/** One recalled statement. */
export interface RecalledItemProps {
  found: RecalledStatement;
  /** Who said it, as the source names them; left out where the list is of one person. */
  speaker?: string;
}

/** A statement with its source, where else the same words stand, and what it was found by; a list item. */
export function RecalledItem({ found, speaker }: RecalledItemProps) {
  const { statement, source, alsoIn } = found;
  return (
    <li class="statement">
      {speaker !== undefined && <p class="said-by">{speaker}</p>}
      <Words words={statement.words} form={statement.form} />
      <Provenance statement={statement} source={source} />
      <LicenceTerms licence={source.licence} />
      {alsoIn.length > 0 && <AlsoIn sources={alsoIn} />}
      <FoundBy score={found} />
    </li>
  );
}
