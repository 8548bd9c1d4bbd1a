import type { Source } from '../model/statement';
import { reading } from './access';
import { RecordRefused } from './faults';
import { fromRow } from './rows';
import type { RecordsDatabase } from './schema';

/** A source to be added. Without an id it gets one from its address (or title, outlet and date). */
export type SourceDraft = Omit<Source, 'id' | 'changed' | 'deleted'> & { id?: string };

/** The sources with these ids, by id; one that is not there or deleted is missing from the map. */
export async function sourcesByIds(records: RecordsDatabase, ids: readonly string[]): Promise<Map<string, Source>> {
  return reading(records, ['sources'], async () => {
    const rows = await records.sources.bulkGet([...new Set(ids)]);
    return new Map(rows.flatMap((row) => (row && !row.deleted ? [[row.id, fromRow.sources(row)]] : [])));
  });
}

/**
 * Makes sure that facts have their sources. For use inside a transaction that includes `sources`.
 *
 * @param named path of each fact's source field → source id
 * @throws RecordRefused with the first path whose source is not in the library
 */
export async function requireSourcesOf(records: RecordsDatabase, named: Map<string, string>): Promise<void> {
  const ids = [...new Set(named.values())];
  const rows = await records.sources.bulkGet(ids);
  const known = new Set(rows.flatMap((row) => (row && !row.deleted ? [row.id] : [])));
  for (const [path, id] of named)
    if (!known.has(id)) throw new RecordRefused(path, 'must name a source in the library');
}
