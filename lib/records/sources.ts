import type { Source } from '../model/statement';
import { reading } from './access';
import { sourceId } from './content-hash';
import { RecordRefused } from './faults';
import { requireSource, requireText } from './record-rules';
import { fromRow } from './rows';
import type { Shelves } from './schema';
import { writeRecords } from './write-records';

/** A source to be added. Without an id it gets one from its address (or title, outlet and date). */
export type SourceDraft = Omit<Source, 'id' | 'changed' | 'deleted'> & { id?: string };

/**
 * Adds sources; one that is there already stays as it is.
 *
 * @returns the sources as they stand on the shelves, in the order asked
 * @throws RecordRefused without title, with a false date or an address that is not http(s): then none is added
 */
export async function addSources(shelves: Shelves, drafts: SourceDraft[]): Promise<Source[]> {
  for (const draft of drafts) {
    requireSource(draft);
    requireText(draft.id ?? draft.title, 'id');
  }
  const ids = await Promise.all(drafts.map((draft) => draft.id ?? sourceId(draft)));
  return writeRecords(shelves, ['sources'], async (door) => {
    const known = await shelves.sources.bulkGet(ids);
    const standing = new Map(known.flatMap((row) => (row && !row.deleted ? [[row.id, fromRow.sources(row)]] : [])));
    const named = drafts.map((draft, i) => ({ ...draft, id: ids[i]!, deleted: false }));
    const added = await door.put(
      'sources',
      named.filter(({ id }) => !standing.has(id)),
    );
    for (const source of added) standing.set(source.id, source);
    return ids.map((id) => standing.get(id)!);
  });
}

/** The sources with these ids, by id; one that is not there or deleted is missing from the map. */
export async function sourcesByIds(shelves: Shelves, ids: readonly string[]): Promise<Map<string, Source>> {
  return reading(shelves, ['sources'], async () => {
    const rows = await shelves.sources.bulkGet([...new Set(ids)]);
    return new Map(rows.flatMap((row) => (row && !row.deleted ? [[row.id, fromRow.sources(row)]] : [])));
  });
}

/**
 * Makes sure that facts have their sources. For use inside a transaction that includes `sources`.
 *
 * @param named path of each fact's source field → source id
 * @throws RecordRefused with the first path whose source is not on the shelves
 */
export async function requireSourcesOf(shelves: Shelves, named: Map<string, string>): Promise<void> {
  const ids = [...new Set(named.values())];
  const rows = await shelves.sources.bulkGet(ids);
  const known = new Set(rows.flatMap((row) => (row && !row.deleted ? [row.id] : [])));
  for (const [path, id] of named)
    if (!known.has(id)) throw new RecordRefused(path, 'must name a source on the shelves');
}
