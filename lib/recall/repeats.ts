import type { Statement } from '../model/statement';
import { areApart } from './dates';
import { foldText } from './fold';

/** Something that shows a statement. */
interface Holder {
  statement: Statement;
}

const dateOf = ({ said, published }: Statement) => said ?? published;

/**
 * Drops what is in the same words as one before it in the list, unless their dates tell that they were said again: the
 * same saying out of several sources is one thing to read. Keeps the order.
 */
export function withoutRepeats<T extends Holder>(list: T[]): T[] {
  const kept = new Map<string, T[]>();
  return list.filter((each) => {
    const words = foldText(each.statement.words);
    const same = kept.get(words) ?? [];
    if (same.some(({ statement }) => !areApart(dateOf(statement), dateOf(each.statement)))) return false;
    kept.set(words, [...same, each]);
    return true;
  });
}
