/** How much is kept by reading, and how much may be. */
import type { Settings } from '../model/settings';
import { reading } from './access';
import type { RecordsDatabase } from './schema';
import { readSettings } from './settings';

/** Statements kept by reading on this device that were not taken back. */
export interface KeptCount {
  /** Since midnight, by the reader's clock. */
  today: number;
  inAll: number;
}

/** Which bound is reached; the day's ends by itself. */
export type ReachedBound = 'day' | 'all';

/**
 * Counts what was kept, from an index alone.
 *
 * @param now milliseconds since 1970
 */
export async function countKept(records: RecordsDatabase, now: number): Promise<KeptCount> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return reading(records, ['kept'], async () => ({
    today: await records.kept.where('at').aboveOrEqual(midnight).count(),
    inAll: await records.kept.where('at').above(0).count(),
  }));
}

/** The bound that is reached, the one in all first; null where more may be kept by itself. */
export function reachedBound(
  { today, inAll }: KeptCount,
  { keepPerDay, keepInAll }: Pick<Settings, 'keepPerDay' | 'keepInAll'>,
): ReachedBound | null {
  if (keepInAll !== null && inAll >= keepInAll) return 'all';
  return keepPerDay !== null && today >= keepPerDay ? 'day' : null;
}

/** How much is kept, of how much. */
export interface KeptSoFar extends KeptCount, Pick<Settings, 'keepPerDay' | 'keepInAll'> {
  reached: ReachedBound | null;
}

/**
 * How much is kept, with the bounds that the reader chose.
 *
 * @param now milliseconds since 1970
 */
export async function keptSoFar(records: RecordsDatabase, now: number): Promise<KeptSoFar> {
  const { keepPerDay, keepInAll } = await readSettings(records);
  const count = await countKept(records, now);
  return { ...count, keepPerDay, keepInAll, reached: reachedBound(count, { keepPerDay, keepInAll }) };
}
