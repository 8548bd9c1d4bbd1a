/** Two other ways to keep a million names, as the worker of a measured extension: beside `people-worker.ts`. */
import { Dexie, type Table } from 'dexie';
import { foldName } from '../../lib/store/name-keys';
import { inflate } from './inflate';

interface Row {
  id: string;
  name: string;
  keys: string[];
}

type Database = Dexie & { people: Table<Row, string>; names: Table<{ id: string; text: string }, string> };

const databases = new Map<string, Database>();

function databaseOf(library: string): Database {
  const known = databases.get(library);
  if (known) return known;
  const made = new Dexie(library) as Database;
  made.version(1).stores({ people: 'id, *keys', names: 'id' });
  databases.set(library, made);
  return made;
}

const RUN = /\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|al))*/gu;
const MOST_WORDS = 5;

/** Every stretch of two to five words that a name could be. */
function namesProposed(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const words = run.split(' ');
    return words.flatMap((_, first) =>
      Array.from({ length: Math.max(0, Math.min(MOST_WORDS, words.length - first) - 1) }, (_, i) =>
        words.slice(first, first + i + 2).join(' '),
      ),
    );
  });
}

interface Line {
  id: string;
  name: string;
  aliases: string[];
}

/** Rows in the database of Dexie, found by an index over their names: as the reader's own shelves are. */
const indexed = {
  async install(library: string, lines: Line[]): Promise<void> {
    const { people } = databaseOf(library);
    for (let at = 0; at < lines.length; at += 10_000) {
      const rows = lines
        .slice(at, at + 10_000)
        .map((line) => ({ ...line, keys: [line.name, ...line.aliases].map(foldName) }));
      await people.bulkPut(rows);
    }
  },
  async recognise(library: string, names: string[]): Promise<string[]> {
    const database = databaseOf(library);
    return database.transaction('r', ['people'], async () => {
      const found = await Promise.all(names.map((name) => database.people.where('keys').equals(name).primaryKeys()));
      const rows = await database.people.bulkGet([...new Set(found.flat())]);
      return rows.flatMap((row) => row?.id ?? []);
    });
  },
};

const maps = new Map<string, Map<string, string>>();

/** All names in one record, out of which each worker builds a Map when it is first asked. */
const inMemory = {
  async install(library: string, lines: Line[]): Promise<void> {
    const names = lines.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((each) => `${foldName(each)}\t${id}`),
    );
    await databaseOf(library).names.put({ id: 'all', text: names.join('\n') });
  },
  async recognise(library: string, names: string[]): Promise<string[]> {
    let map = maps.get(library);
    if (!map) {
      const { text } = (await databaseOf(library).names.get('all'))!;
      map = new Map(text.split('\n').map((line) => line.split('\t') as [string, string]));
      maps.set(library, map);
    }
    return names.flatMap((name) => map.get(name) ?? []);
  },
};

const PEERS = { indexed, inMemory };
type Peer = keyof typeof PEERS;

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  install: async (peer: Peer, library: string, file: string) => {
    const text = await inflate(await (await fetch(file)).blob());
    const since = performance.now();
    const lines = text.split('\n').filter((line) => line !== '');
    await PEERS[peer].install(
      library,
      lines.map((line) => JSON.parse(line) as Line),
    );
    return { took: performance.now() - since };
  },
  recognise: async (peer: Peer, library: string, texts: string[]) => {
    const since = performance.now();
    const names = new Set(texts.flatMap(namesProposed).map(foldName));
    const ids = await PEERS[peer].recognise(library, [...names]);
    return { inside: performance.now() - since, ids: [...new Set(ids)] };
  },
};
