import type { NumberRange } from '../../codec/posting-search';
import { compareNewest } from '../../recall/dates';
import { withoutRepeats } from '../../recall/repeats';
import { blockCacheOf, heldPacks } from '../held-packs';
import type { Packs } from '../schema';
import { findRuns } from './find-runs';
import { type PackedStatement, statementFrom, withIds } from './packed-statement';
import { readNumbered } from './read-statements';

/** The newest numbers of runs: within a person, numbers rise with the date. */
function newestOf(runs: readonly NumberRange[], limit: number): number[] {
  return runs.flatMap(({ from, to }) =>
    Array.from({ length: Math.min(limit, to - from) }, (_, i) => Math.max(from, to - limit) + i),
  );
}

/**
 * The newest statements of these people (ids as in the library) in the installed packs, newest first; undated ones
 * last. The same words out of several packs are one.
 * Reads no more than the blocks that they are in.
 *
 * @param person under whom all of them shall stand; without it, each under the id that the pack gives
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function packedStatementsBy(
  packs: Packs,
  personIds: readonly string[],
  { limit, person }: { limit: number; person?: string },
): Promise<PackedStatement[]> {
  const held = await heldPacks(packs, 'statements');
  if (held.length === 0) return [];
  const people = new Set(personIds);
  const cache = blockCacheOf(packs);
  const found = await findRuns(cache, held, people);
  const rows = await readNumbered(
    cache,
    found.map((runs, at) => ({
      held: held[at]!,
      numbers: [...runs.values()].flatMap((each) => newestOf(each, limit)),
    })),
  );
  const own = rows.filter(({ row }) => people.has(row.person));
  const statements = own.map(({ held: { pack }, number, row }) =>
    statementFrom(pack, { ...row, person: person ?? row.person }, `${pack.id} ${number}`),
  );
  statements.sort((a, b) => compareNewest(a.statement, b.statement));
  return withIds(withoutRepeats(statements).slice(0, limit));
}
