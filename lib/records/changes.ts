/**
 * What changed since when, and who is told. Each write of this device has a sequence number, and a record bears that of
 * the last write to it; so what came from another device counts as changed here when it came. Sequence numbers say
 * nothing to other devices.
 */
import { liveQuery } from 'dexie';
import { reading } from './access';
import { CLOCK } from './clock';
import { type RecordsDatabase, TRAVELS, type TravellingTable, tableOf } from './schema';

const TABLES = (Object.keys(TRAVELS) as (keyof typeof TRAVELS)[]).filter(
  (name): name is TravellingTable => TRAVELS[name],
);

/** The records that changed, tombstones among them. */
export interface Changes {
  /** Sequence number of the last write; ask for what changed since then the next time. */
  upTo: number;
  /** Ids by table; a table without changes is missing. */
  ids: Partial<Record<TravellingTable, string[]>>;
}

/**
 * What changed after the write with this sequence number.
 *
 * @param since null: all there is, also what was written before there were sequence numbers
 */
export async function changesSince(records: RecordsDatabase, since: number | null): Promise<Changes> {
  return reading(records, [...TABLES, 'clock'], async () => {
    const upTo = (await records.clock.get(CLOCK))?.seq ?? 0;
    const ids: Changes['ids'] = {};
    for (const name of TABLES) {
      const table = tableOf(records, name);
      const rows = since === null ? table.toCollection() : table.where('seq').above(since);
      const changed = await rows.primaryKeys();
      if (changed.length > 0) ids[name] = changed;
    }
    return { upTo, ids };
  });
}

/**
 * Tells of every write from now on, once it is on the disk, whichever page or worker made it. Several writes may be
 * told as one.
 *
 * @param tell is called with what changed since the last call
 * @param report gets the failure after which nothing is told any more
 * @returns ends it
 */
export function onRecordsChanged(
  records: RecordsDatabase,
  tell: (changes: Changes) => void,
  report: (error: unknown) => void,
): () => void {
  let told: number | null = null;
  let last: Promise<void> = Promise.resolve();
  const tellSince = async (upTo: number) => {
    const since = told;
    told = Math.max(upTo, since ?? 0);
    if (since === null || upTo <= since) return;
    const changes = await changesSince(records, since);
    told = changes.upTo;
    if (!watched.closed) tell(changes);
  };
  const watched = liveQuery(async () => records.clock.get(CLOCK)).subscribe({
    next: (clock) => {
      last = last.then(() => tellSince(clock?.seq ?? 0)).catch(report);
    },
    error: report,
  });
  return () => watched.unsubscribe();
}
