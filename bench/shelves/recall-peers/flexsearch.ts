/**
 * flexsearch: an index of whole words, exported as texts and imported by each worker when it is first asked. Its own
 * store in IndexedDB asks for a `window`, which no worker has.
 */
import { Index } from 'flexsearch';
import { inParts } from '../pack-lines';
import { keepRecord, loadedOnce, readRecord } from '../records';
import { LIMIT, statementHandlers } from './statement-engine';

const WORDS = { tokenize: 'strict' } as const;

const indexOf = loadedOnce(async (library) => {
  const index = new Index(WORDS);
  for (const [key, data] of await readRecord<[string, string][]>(library)) index.import(key, data);
  return index;
});

export const handlers = statementHandlers({
  async install(library, texts) {
    const index = new Index(WORDS);
    await inParts(texts, 5000, (part, first) => {
      for (const [i, text] of part.entries()) index.add(first + i, text);
    });
    const exported: [string, string][] = [];
    await index.export(async (key, data) => void exported.push([key, data]));
    await keepRecord(library, exported);
  },
  // Without `suggest` a statement has to have every word of the query.
  search: async (library, query) => (await indexOf(library)).search(query, { limit: LIMIT, suggest: true }),
});
