import type { RecalledStatement } from '../model/recall';
import { compareNewest } from '../recall/dates';
import { withoutRepeats } from '../recall/repeats';
import { sourcesByIds } from '../records/sources';
import { latestStatements } from '../records/statements';
import { packedStatementsBy } from '../volumes/statements/packed-statements';
import { packedIdsOf } from './join-packed';
import type { LibraryParts } from './library-parts';

/** A statement with its source. */
export type Said = Pick<RecalledStatement, 'statement' | 'source'>;

async function ownLatest({ records, readMerges }: LibraryParts, person: string, most: number) {
  const statements = await latestStatements(records, person, most, readMerges);
  const sources = await sourcesByIds(
    records,
    statements.map(({ source }) => source),
  );
  return statements.flatMap((statement) => {
    const source = sources.get(statement.source);
    return source ? [{ statement, source, alsoIn: [] }] : [];
  });
}

async function packedLatest(parts: LibraryParts, person: string, most: number) {
  const { packs } = parts;
  return packs ? packedStatementsBy(packs, await packedIdsOf(parts, [person]), { limit: most, person }) : [];
}

/** As `Library.latestSaid`. */
export async function latestSaid(parts: LibraryParts, person: string, most: number): Promise<Said[]> {
  const [own, packed] = await Promise.all([ownLatest(parts, person, most), packedLatest(parts, person, most)]);
  const all = withoutRepeats([...own, ...packed]).sort((a, b) => compareNewest(a.statement, b.statement));
  return all.slice(0, most).map(({ statement, source }) => ({ statement, source }));
}
