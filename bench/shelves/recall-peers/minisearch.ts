/** minisearch: the index as one JSON text, out of which each worker makes it anew when it is first asked. */
import MiniSearch from 'minisearch';
import { inParts } from '../pack-lines';
import { keepRecord, loadedOnce, readRecord } from '../records';
import { LIMIT, statementHandlers } from './statement-engine';

const FIELDS = { fields: ['text'] };

const indexOf = loadedOnce(async (library) => MiniSearch.loadJSON(await readRecord<string>(library), FIELDS));

export const handlers = statementHandlers({
  async install(library, texts) {
    const index = new MiniSearch(FIELDS);
    await inParts(texts, 5000, (part, first) => index.addAll(part.map((text, i) => ({ id: first + i, text }))));
    await keepRecord(library, JSON.stringify(index));
  },
  search: async (library, query) => (await indexOf(library)).search(query).slice(0, LIMIT),
});
