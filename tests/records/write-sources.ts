import type { Source } from '../../lib/model/statement';
import { sourceId } from '../../lib/records/content-hash';
import { requireSource, requireText } from '../../lib/records/record-rules';
import { fromRow } from '../../lib/records/rows';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { SourceDraft } from '../../lib/records/sources';
import { writeRecords } from '../../lib/records/write-records';

/**
 * Adds sources; one that is there already stays as it is.
 *
 * @returns the sources as they stand in the library, in the order asked
 * @throws RecordRefused without title, with a false date or an address that is not http(s): then none is added
 */
export async function addSources(records: RecordsDatabase, drafts: SourceDraft[]): Promise<Source[]> {
  for (const draft of drafts) {
    requireSource(draft);
    requireText(draft.id ?? draft.title, 'id');
  }
  const ids = await Promise.all(drafts.map((draft) => draft.id ?? sourceId(draft)));
  return writeRecords(records, ['sources'], async (door) => {
    const known = await records.sources.bulkGet(ids);
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
