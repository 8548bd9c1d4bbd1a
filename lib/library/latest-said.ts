import type { RecalledStatement } from '../model/recall';
import { withoutRepeats } from '../recall/repeats';
import type { ReadMerges } from '../records/same-as';
import type { Shelves } from '../records/schema';
import { sourcesByIds } from '../records/sources';
import { latestStatements } from '../records/statements';
import type { Packs } from '../volumes/schema';
import { packedStatementsBy } from '../volumes/statements/packed-statements';
import { packedIdsOf } from './join-packed';

/** A statement with its source. */
export type Said = Pick<RecalledStatement, 'statement' | 'source'>;

const dateOf = ({ statement: { said, published } }: Said): string => (said ?? published)?.date ?? '';

async function ownLatest(shelves: Shelves, person: string, most: number, merges?: ReadMerges) {
  const statements = await latestStatements(shelves, person, most, merges);
  const sources = await sourcesByIds(
    shelves,
    statements.map(({ source }) => source),
  );
  return statements.flatMap((statement) => {
    const source = sources.get(statement.source);
    return source ? [{ statement, source, alsoIn: [] }] : [];
  });
}

/**
 * The newest statements of a person, of the shelves and of packs, each under this id, and what is in the same words once.
 *
 * @param merges `asApart` leaves out what those said who were merged with them
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function latestSaid(
  shelves: Shelves,
  packs: Packs | null,
  person: string,
  most: number,
  merges?: ReadMerges,
): Promise<Said[]> {
  const [own, packed] = await Promise.all([
    ownLatest(shelves, person, most, merges),
    packs ? packedStatementsBy(packs, await packedIdsOf(shelves, [person], merges), { limit: most, person }) : [],
  ]);
  const all = withoutRepeats([...own, ...packed]).sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  return all.slice(0, most).map(({ statement, source }) => ({ statement, source }));
}
