import type { Source, Statement } from '../model/statement';
import { foldWords } from '../text/fold-word';
import { areApart } from './dates';

/** Something that shows a statement with its sources. */
interface Holder {
  statement: Statement;
  source: Source;
  alsoIn: Source[];
}

const dateOf = ({ said, published }: Statement) => said ?? published;

function joined<T extends Holder>(kept: T, repeat: T): T {
  const sources = new Map(
    [kept.source, ...kept.alsoIn, repeat.source, ...repeat.alsoIn].map((each) => [each.id, each]),
  );
  sources.delete(kept.source.id);
  return { ...kept, alsoIn: [...sources.values()] };
}

/**
 * Joins what one person said in the same words with the one before it in the list, as a further source of it, unless their dates tell
 * that they were said again: the same saying out of several sources is one thing to read. Keeps the order.
 */
export function withoutRepeats<T extends Holder>(list: readonly T[]): T[] {
  const kept: T[] = [];
  const places = new Map<string, number[]>();
  for (const each of list) {
    const words = `${each.statement.person}\n${foldWords(each.statement.words)}`;
    const same = places.get(words) ?? [];
    const place = same.find((at) => !areApart(dateOf(kept[at]!.statement), dateOf(each.statement)));
    if (place !== undefined) kept[place] = joined(kept[place]!, each);
    else places.set(words, [...same, kept.push(each) - 1]);
  }
  return kept;
}
