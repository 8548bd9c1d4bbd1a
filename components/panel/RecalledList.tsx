import type { RecalledStatement } from '../../lib/model/recall';
import { RecalledItem, type RecalledItemProps } from './RecalledItem';

/** Statements of one speaker. */
export interface RecalledListProps extends Pick<RecalledItemProps, 'speaker'> {
  statements: readonly RecalledStatement[];
  /** Draws what stands under one of them. */
  beside?(found: RecalledStatement): RecalledItemProps['children'];
}

/** Each statement with where it is from and what it was found by. */
export function RecalledList({ statements, speaker, beside }: RecalledListProps) {
  return (
    <ul class="statements">
      {statements.map((found) => (
        <RecalledItem key={found.statement.id} found={found} speaker={speaker}>
          {beside?.(found)}
        </RecalledItem>
      ))}
    </ul>
  );
}
