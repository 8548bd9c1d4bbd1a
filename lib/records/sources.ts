import type { Source } from '../model/statement';
import { reading, writing } from './access';
import { sourceId } from './content-hash';
import { RecordRefused } from './faults';
import { requireSource, requireText } from './record-rules';
import type { Shelves } from './schema';
import { stampAfter } from './stamps';

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
  return writing(shelves, ['sources'], async () => {
    const known = await shelves.sources.bulkGet(ids);
    const sources = drafts.map((draft, i): Source => {
      const before = known[i];
      if (before && !before.deleted) return before;
      return { ...draft, id: ids[i]!, changed: stampAfter(before), deleted: false };
    });
    await shelves.sources.bulkPut(sources.filter((source) => !known.includes(source)));
    return sources;
  });
}

/** The sources with these ids, by id; one that is not there or deleted is missing from the map. */
export async function sourcesByIds(shelves: Shelves, ids: string[]): Promise<Map<string, Source>> {
  return reading(shelves, ['sources'], async () => {
    const rows = await shelves.sources.bulkGet([...new Set(ids)]);
    return new Map(rows.flatMap((row) => (row && !row.deleted ? [[row.id, row]] : [])));
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
