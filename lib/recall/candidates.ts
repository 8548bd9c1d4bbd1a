import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { type Bag, bagOf } from './bag';
import { isEarlier } from './dates';
import type { Collection } from './rank';
import { createRarity } from './rarity';

/** A statement that may be recalled. */
export interface Candidate {
  statement: Statement;
  source: Source;
  bag: Bag;
}

/** All that one person is known to have said before, and how rare each word is in it. */
export interface Candidates extends Collection {
  all: Candidate[];
}

function collect(all: Candidate[]): Candidates {
  const holding = new Map<string, number>();
  let length = 0;
  for (const { bag } of all) {
    length += bag.length;
    for (const key of bag.counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  }
  const rarity = createRarity(all.length, (key) => holding.get(key) ?? 0);
  return { all, rarity, averageLength: Math.max(1, length / Math.max(1, all.length)) };
}

/**
 * The statements of these people (`Person.id`s) that may be shown beside an article of this date, by person; each is
 * read once. Left out: deleted ones, ones without their source, ones made after the article was published.
 */
export function candidatesByPerson(
  people: ReadonlySet<string>,
  statements: Statement[],
  sources: Source[],
  published: When | null,
): Map<string, Candidates> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byPerson = new Map<string, Candidate[]>();
  for (const statement of statements) {
    const source = sourceById.get(statement.source);
    if (!source || statement.deleted || !people.has(statement.person) || !isEarlier(statement, published)) continue;
    const list = byPerson.get(statement.person) ?? [];
    list.push({ statement, source, bag: bagOf(statement.words) });
    byPerson.set(statement.person, list);
  }
  return new Map([...byPerson].map(([person, all]) => [person, collect(all)]));
}
