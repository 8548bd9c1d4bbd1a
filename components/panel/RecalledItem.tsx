import type { RecalledStatement } from '../../lib/model/recall';
import { StatementItem } from '../words/StatementItem';
import { AlsoIn } from './AlsoIn';
import { FoundBy } from './FoundBy';

/** One recalled statement. */
export interface RecalledItemProps {
  found: RecalledStatement;
  /** Who said it, as the source names them; left out where the list is of one person. */
  speaker?: string;
}

/** A statement with its source, where else the same words stand, and what it was found by; a list item. */
export function RecalledItem({ found, speaker }: RecalledItemProps) {
  return (
    <StatementItem statement={found.statement} source={found.source} speaker={speaker}>
      {found.alsoIn.length > 0 && <AlsoIn sources={found.alsoIn} />}
      <FoundBy score={found} />
    </StatementItem>
  );
}
