/**
 * orama: all of its data as one JSON text, loaded by each worker when it is first asked. It keeps the words as well.
 */
import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { inParts } from '../pack-lines';
import { keepRecord, loadedOnce, readRecord } from '../records';
import { LIMIT, statementHandlers } from './statement-engine';

// Nothing is sorted by the texts, and what would be needed for it costs time and memory.
const empty = () => create({ schema: { text: 'string' }, sort: { enabled: false } });

const indexOf = loadedOnce(async (library) => {
  const index = empty();
  load(index, JSON.parse(await readRecord<string>(library)) as RawData);
  return index;
});

export const handlers = statementHandlers({
  async install(library, texts) {
    const index = empty();
    await inParts(texts, 5000, (part, first) =>
      insertMultiple(
        index,
        part.map((text, i) => ({ id: String(first + i), text })),
      ),
    );
    await keepRecord(library, JSON.stringify(save(index)));
  },
  search: async (library, query) => (await search(await indexOf(library), { term: query, limit: LIMIT })).hits,
});
