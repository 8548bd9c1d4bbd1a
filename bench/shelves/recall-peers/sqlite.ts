/**
 * SQLite in WebAssembly: FTS5 over a file of the origin's private file system, which it opens and reads as it lies. For
 * the dedicated worker of a page, which alone may read such files synchronously.
 */
import initialise, { type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { inParts } from '../pack-lines';
import { LIMIT, statementHandlers, wordsOf } from './statement-engine';

type Database = InstanceType<SAHPoolUtil['OpfsSAHPoolDb']>;

let sqlite: ReturnType<typeof initialise> | null = null;
let pool: Promise<SAHPoolUtil> | null = null;
const databases = new Map<string, Database>();

async function databaseOf(library: string): Promise<Database> {
  // A pool opens as many files as it has room for: one database for each size, with what a transaction needs.
  sqlite ??= initialise();
  pool ??= sqlite.then(({ installOpfsSAHPoolVfs }) => installOpfsSAHPoolVfs({ initialCapacity: 8 }));
  const { OpfsSAHPoolDb } = await pool;
  const database = databases.get(library) ?? new OpfsSAHPoolDb(`/${library}`);
  databases.set(library, database);
  return database;
}

/** All words with an or between them, each taken as it is. */
const matchOf = (query: string) =>
  wordsOf(query)
    .map((word) => `"${word}"`)
    .join(' OR ');

export const handlers = statementHandlers({
  async install(library, texts) {
    const database = await databaseOf(library);
    // The statements themselves are not kept, as with the other indexes; what fails half-way is installed anew.
    database.exec('PRAGMA journal_mode = off; PRAGMA cache_size = -65536');
    database.exec("CREATE VIRTUAL TABLE statements USING fts5(words, content = ''); BEGIN");
    const insert = database.prepare('INSERT INTO statements (rowid, words) VALUES (?, ?)');
    await inParts(texts, 5000, (part, first) => {
      for (const [i, text] of part.entries()) insert.bind([first + i + 1, text]).stepReset();
    });
    insert.finalize();
    database.exec("COMMIT; INSERT INTO statements (statements) VALUES ('optimize')");
  },
  async search(library, query) {
    const select = `SELECT rowid FROM statements WHERE statements MATCH ? ORDER BY rank LIMIT ${LIMIT}`;
    return (await databaseOf(library)).selectValues(select, [matchOf(query)]);
  },
  outside: async () => (await sqlite)?.wasm.heap8u().byteLength ?? 0,
});
