/** Rows in Dexie, found by an index over their words. */
import { keyedRows } from '../keyed-rows';
import { inParts } from '../pack-lines';
import { LIMIT, statementHandlers, wordsOf } from './statement-engine';

export const handlers = statementHandlers({
  install: (library, texts) =>
    inParts(texts, 5000, (part, first) =>
      keyedRows<number>(library).bulkPut(part.map((text, i) => ({ id: first + i, keys: wordsOf(text) }))),
    ),
  async search(library, query) {
    const found = new Map<number, number>();
    const ids = await keyedRows<number>(library).where('keys').anyOf(wordsOf(query)).primaryKeys();
    for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1]).slice(0, LIMIT);
  },
});
