import type { Source, Statement } from '../model/statement';
import { sideOfStatement, statementWords } from '../model/statement-words';
import { foldWords } from '../text/fold-word';
import { areApart, saidOrPublished } from './dates';

/** Something that shows a statement with its sources. */
interface Holder {
  statement: Statement;
  source: Source;
  alsoIn: Source[];
}

/**
 * What two statements in the same words have in common: who said them and whether they put them forward or hold them
 * off; of reported words of which that is not known, what stood before them.
 */
function sayingOf({ statement }: Holder): string {
  const { around, content } = statementWords(statement);
  const side = sideOfStatement(statement) ?? (foldWords(around) || 'affirmed');
  return [statement.person, side, foldWords(content)].join('\n');
}

function joined<T extends Holder>(kept: T, repeat: T): T {
  const sources = new Map(
    [kept.source, ...kept.alsoIn, repeat.source, ...repeat.alsoIn].map((each) => [each.id, each]),
  );
  sources.delete(kept.source.id);
  return { ...kept, alsoIn: [...sources.values()] };
}

/**
 * Joins what one person said in the same words with the one before it in the list, as a further source of it, unless
 * their dates tell that they were said again: the same saying out of several sources is one thing to read. Words that
 * are put forward and the same words denied stay two. Keeps the order.
 */
export function withoutRepeats<T extends Holder>(list: readonly T[]): T[] {
  const kept: T[] = [];
  const places = new Map<string, number[]>();
  for (const each of list) {
    const words = sayingOf(each);
    const same = places.get(words) ?? [];
    const place = same.find((at) => !areApart(saidOrPublished(kept[at]!.statement), saidOrPublished(each.statement)));
    if (place !== undefined) kept[place] = joined(kept[place]!, each);
    else places.set(words, [...same, kept.push(each) - 1]);
  }
  return kept;
}
