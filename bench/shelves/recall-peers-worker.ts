/** Two other ways to find statements by their words, as the worker of a measured extension: beside `recall-worker.ts`. */
import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { inflate } from './inflate';

declare const chrome: { runtime: { getPlatformInfo(): Promise<unknown> } };

interface Row {
  id: number;
  words: string[];
}

type Database = Dexie & { rows: Table<Row, number>; index: Table<{ id: string; json: string }, string> };

const databases = new Map<string, Database>();

function databaseOf(library: string): Database {
  const known = databases.get(library);
  if (known) return known;
  const made = new Dexie(library) as Database;
  made.version(1).stores({ rows: 'id, *words', index: 'id' });
  databases.set(library, made);
  return made;
}

const LIMIT = 10;
const FIELDS = { fields: ['text'] };
const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])];

/** Rows in the database, found by an index over their words. */
const indexed = {
  async install(library: string, texts: string[]): Promise<void> {
    const { rows } = databaseOf(library);
    for (let at = 0; at < texts.length; at += 5000) {
      await rows.bulkPut(texts.slice(at, at + 5000).map((text, i) => ({ id: at + i, words: wordsOf(text) })));
    }
  },
  async search(library: string, text: string): Promise<number[]> {
    const found = new Map<number, number>();
    const keys = await databaseOf(library).rows.where('words').anyOf(wordsOf(text)).primaryKeys();
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .slice(0, LIMIT)
      .map(([id]) => id);
  },
};

const loaded = new Map<string, MiniSearch>();

/** The index as one record, out of which each worker makes it anew when it is first asked. */
const inMemory = {
  async install(library: string, texts: string[]): Promise<void> {
    const index = new MiniSearch(FIELDS);
    for (const [id, text] of texts.entries()) index.add({ id, text });
    await databaseOf(library).index.put({ id: 'all', json: JSON.stringify(index) });
  },
  async search(library: string, text: string): Promise<number[]> {
    let index = loaded.get(library);
    if (!index) {
      const { json } = (await databaseOf(library).index.get('all'))!;
      index = MiniSearch.loadJSON(json, FIELDS);
      loaded.clear();
      loaded.set(library, index);
    }
    return index
      .search(text)
      .slice(0, LIMIT)
      .map(({ id }) => id as number);
  },
};

const PEERS = { indexed, inMemory };
type Peer = keyof typeof PEERS;

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  install: async (peer: Peer, library: string, file: string) => {
    const text = await inflate(await (await fetch(file)).blob());
    const alive = setInterval(() => void chrome.runtime.getPlatformInfo(), 20_000);
    const since = performance.now();
    const texts = text
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { text: string }).text]));
    await PEERS[peer].install(library, texts);
    clearInterval(alive);
    return { took: performance.now() - since };
  },
  search: async (peer: Peer, library: string, text: string) => {
    const since = performance.now();
    const found = await PEERS[peer].search(library, text);
    return { inside: performance.now() - since, found: found.length };
  },
};
