import { factsOf } from '../model/person';
import { aboutKey } from './rows';
import { MERGE_SCHEME } from './same-as';
import type { Shelves } from './schema';
import { READER } from './settings';

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
 * Takes the seeds off the shelves that an earlier file planted and a newer one leaves out, as if they had never been
 * there: no tombstone, so that a later file may bring them back. A seed stays that the reader changed, deleted, wrote a
 * note or a correction on, merged or switched off, and one that a record names which stays. For use inside a read-write
 * transaction with all tables.
 *
 * @param planted what earlier files planted
 * @param coming what the newer one plants
 * @param untouched whether a standing record is as it was planted
 */
export async function dropSeeds(
  shelves: Shelves,
  planted: SeedIds,
  coming: SeedIds,
  untouched: (standing: { changed: number }) => boolean,
): Promise<Dropped> {
  const dropped: Dropped = { removed: 0, kept: {} };
  // Statements go first: then they hold nobody and no source any more.
  for (const name of DROPPABLE) {
    const left = new Set(planted[name]);
    for (const id of coming[name] ?? []) left.delete(id);
    const standing = (await shelves[name].bulkGet([...left])).filter((row) => row !== undefined);
    const holds = await HELD[name](shelves);
    const gone = standing.filter((row) => untouched(row) && !holds(row.id)).map(({ id }) => id);
    await shelves[name].bulkDelete(gone);
    dropped.removed += gone.length;
    dropped.kept[name] = standing.map(({ id }) => id).filter((id) => !gone.includes(id));
  }
  return dropped;
}

type Holds = (id: string) => boolean;

/** Whether something of the reader's, or a record that stays, names a record of the table. */
const HELD: Record<Droppable, (shelves: Shelves) => Promise<Holds>> = {
  statements: async (shelves) => {
    const named = await namedByReader(shelves);
    return (id) => named.has(id) || named.has(aboutKey({ kind: 'statement', statement: id }));
  },
  identities: async () => () => false,
  people: async (shelves) => {
    const named = await namedByReader(shelves);
    const identities = await shelves.identities.toArray();
    const theirs = [...(await shelves.statements.toArray()), ...identities];
    const merged = identities.flatMap(({ scheme, value }) => (scheme === MERGE_SCHEME ? [value] : []));
    const held = new Set([...theirs.map(({ person }) => person), ...merged]);
    return (id) => held.has(id) || named.has(id) || named.has(aboutKey({ kind: 'person', person: id, name: '' }));
  },
  sources: async (shelves) => {
    const facts = (await shelves.people.toArray()).flatMap(factsOf);
    const rows = [...facts, ...(await shelves.statements.toArray()), ...(await shelves.identities.toArray())];
    const held = new Set(rows.map(({ source }) => source));
    return (id) => held.has(id);
  },
};

/** What notes are about, what corrections point to, and who is switched off. */
async function namedByReader(shelves: Shelves): Promise<Set<string | null>> {
  const alive = ({ deleted }: { deleted: boolean }) => !deleted;
  const notes = await shelves.notes.filter(alive).toArray();
  const corrections = await shelves.corrections.filter(alive).toArray();
  const choices = await shelves.settings.get(READER);
  return new Set([
    ...notes.map((note) => note.aboutKey),
    ...corrections.map(({ target }) => target),
    ...(choices?.value.mutedPeople ?? []),
  ]);
}
