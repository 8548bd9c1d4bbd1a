import { factsOf } from '../model/person';
import { type Stamp, stamped } from './clock';
import { aboutKey, stampedFrom, toRow, unlessDropped } from './rows';
import { MERGE_SCHEME } from './same-as';
import { type RecordsDatabase, type Rows, tableOf } from './schema';
import { READER } from './settings';
import type { Door } from './write-records';

/** The tables whose seeds may be dropped; notes and corrections are nobody's but the reader's. */
const DROPPABLE = ['statements', 'identities', 'people', 'sources'] as const;

type Droppable = (typeof DROPPABLE)[number];

/** Ids of seeds, by table. */
export type SeedIds = { [Name in Droppable]?: string[] };

/** The ids of these records, by table. */
export function seedIds(records: { [Name in Droppable]: { id: string }[] }): SeedIds {
  return Object.fromEntries(DROPPABLE.map((name) => [name, records[name].map(({ id }) => id)]));
}

/** What became of the seeds that a newer file leaves out. */
export interface Dropped {
  removed: number;
  /** Those that stay: the reader touched them, or something that stays names them. */
  kept: SeedIds;
}

/**
 * Takes the seeds out of the library that an earlier file planted and a newer one leaves out, as if they had never been
 * there: their tombstones count as nothing (`unlessDropped`), but travel, so that another device's copy does not bring
 * them back. A seed stays that the reader changed, deleted, wrote a note or a correction on, merged or switched off,
 * and one that a record names which stays; it gets the newer file's stamp, so that it stays on every device. For use
 * inside a transaction of the door with all tables.
 *
 * @param planted what earlier files planted
 * @param coming what the newer one plants
 * @param stamp of the newer file's seeds
 * @param untouched whether a standing record is as it was planted
 */
export async function dropSeeds(
  records: RecordsDatabase,
  door: Door,
  { planted, coming, stamp }: { planted: SeedIds; coming: SeedIds; stamp: Stamp },
  untouched: (standing: { changed: number }) => boolean,
): Promise<Dropped> {
  const dropped: Dropped = { removed: 0, kept: {} };
  // Statements go first: then they hold nobody and no source any more.
  for (const name of DROPPABLE) {
    const left = new Set(planted[name]);
    for (const id of coming[name] ?? []) left.delete(id);
    const { removed, kept } = await dropFrom(name, records, door, { ids: [...left], stamp, untouched });
    dropped.removed += removed;
    dropped.kept[name] = kept;
  }
  return dropped;
}

interface Dropping {
  ids: string[];
  stamp: Stamp;
  untouched: (standing: { changed: number }) => boolean;
}

async function dropFrom<Name extends Droppable>(
  name: Name,
  records: RecordsDatabase,
  door: Door,
  { ids, stamp, untouched }: Dropping,
): Promise<{ removed: number; kept: string[] }> {
  const rows = await tableOf(records, name).bulkGet(ids);
  const standing = rows.flatMap((row) => unlessDropped(row) ?? []);
  const holds = await HELD[name](records);
  const plain = standing.filter(untouched);
  const gone = new Set(plain.flatMap(({ id }) => (holds(id) ? [] : [id])));
  await door.receive(
    name,
    plain.map((row) => toRow[name]({ ...stampedFrom[name](row), ...stamped(stamp), deleted: gone.has(row.id) }, row)),
  );
  return { removed: gone.size, kept: standing.map(({ id }) => id).filter((id) => !gone.has(id)) };
}

type Holds = (id: string) => boolean;

async function rowsOf<Name extends Droppable>(records: RecordsDatabase, name: Name): Promise<Rows[Name][]> {
  const rows = await tableOf(records, name).toArray();
  return rows.filter(unlessDropped);
}

/** Whether something of the reader's, or a record that stays, names a record of the table. */
const HELD: Record<Droppable, (records: RecordsDatabase) => Promise<Holds>> = {
  statements: async (records) => {
    const named = await namedByReader(records);
    return (id) => named.has(id) || named.has(aboutKey({ kind: 'statement', statement: id }));
  },
  identities: async () => () => false,
  people: async (records) => {
    const named = await namedByReader(records);
    const identities = await rowsOf(records, 'identities');
    const theirs = [...(await rowsOf(records, 'statements')), ...identities];
    const merged = identities.flatMap(({ scheme, value }) => (scheme === MERGE_SCHEME ? [value] : []));
    const held = new Set([...theirs.map(({ person }) => person), ...merged]);
    return (id) => held.has(id) || named.has(id) || named.has(aboutKey({ kind: 'person', person: id, name: '' }));
  },
  sources: async (records) => {
    const facts = (await rowsOf(records, 'people')).flatMap(factsOf);
    const rows = [...facts, ...(await rowsOf(records, 'statements')), ...(await rowsOf(records, 'identities'))];
    const held = new Set(rows.map(({ source }) => source));
    return (id) => held.has(id);
  },
};

/** What notes are about, what corrections point to, and who is switched off. */
async function namedByReader(records: RecordsDatabase): Promise<Set<string | null>> {
  const alive = ({ deleted }: { deleted: boolean }) => !deleted;
  const notes = await records.notes.filter(alive).toArray();
  const corrections = await records.corrections.filter(alive).toArray();
  const choices = await records.settings.get(READER);
  return new Set([
    ...notes.flatMap((note) => note.aboutKey),
    ...corrections.map(({ target }) => target),
    ...(choices?.value.mutedPeople ?? []),
  ]);
}
