import { Dexie } from 'dexie';
import type { Statement } from '../model/statement';
import { reading } from './access';
import { statementId } from './content-hash';
import { RecordRefused } from './faults';
import { NUMBERING } from './number-rows';
import { requireStatement } from './record-rules';
import { fromRow, unlessDropped } from './rows';
import { type ReadMerges, readSameAs, type SameAs } from './same-as';
import type { Shelves, StatementRow } from './schema';
import { requireSourcesOf } from './sources';
import { type Door, writeRecords } from './write-records';

/** A statement to be added; its id is computed. */
export type StatementDraft = Omit<Statement, 'id' | 'changed' | 'deleted'>;

const TABLES = ['statements', 'identities'] as const;

async function requirePeopleOf(shelves: Shelves, drafts: StatementDraft[]): Promise<void> {
  const people = (await shelves.people.bulkGet(drafts.map(({ person }) => person))).map(unlessDropped);
  const missing = people.findIndex((person) => !person);
  if (missing >= 0) throw new RecordRefused(`[${missing}].person`, 'must name a person on the shelves');
}

/**
 * Adds statements in one transaction. One that is on the shelves already (same person, words and source) stays as it
 * is, and one that the reader deleted stays deleted.
 *
 * @returns those that are new, and how many were there
 * @throws RecordRefused for the first without words, person or source on the shelves, or with a false date: then
 * none is added
 */
export async function addStatements(
  shelves: Shelves,
  drafts: StatementDraft[],
): Promise<{ added: Statement[]; kept: number }> {
  const identified = await identifyStatements(drafts);
  return writeRecords(shelves, ADDING, async (door) => {
    const added = await putNewStatements(shelves, door, identified);
    return { added, kept: drafts.length - added.length };
  });
}

/** The tables that {@link putNewStatements} needs in its transaction. */
export const ADDING = [...NUMBERING, 'people', 'sources'] as const;

/**
 * The drafts by the ids they get. Not inside a transaction: hashing would end it.
 *
 * @throws RecordRefused for the first without words or with a false date
 */
export async function identifyStatements(drafts: StatementDraft[]): Promise<Map<string, StatementDraft>> {
  drafts.forEach(requireStatement);
  const ids = await Promise.all(drafts.map(statementId));
  return new Map(drafts.map((draft, i) => [ids[i]!, draft]));
}

/**
 * Puts statements that are not on the shelves. For use inside a transaction over {@link ADDING}.
 *
 * @throws RecordRefused for the first whose person or source is not on the shelves
 */
export async function putNewStatements(
  shelves: Shelves,
  door: Door,
  identified: Map<string, StatementDraft>,
): Promise<Statement[]> {
  const drafts = [...identified.values()];
  await requireSourcesOf(shelves, new Map(drafts.map(({ source }, i) => [`[${i}].source`, source])));
  await requirePeopleOf(shelves, drafts);
  const standing = await shelves.statements.bulkGet([...identified.keys()]);
  const known = new Set(standing.flatMap((row) => (unlessDropped(row) ? [row!.id] : [])));
  const added = [...identified]
    .filter(([id]) => !known.has(id))
    .map(([id, draft]) => ({ ...draft, id, deleted: false }));
  return door.put('statements', added);
}

/** Newest first by the day said, else published; undated last; then by id, so that the order never changes. */
function compareNewest(a: StatementRow, b: StatementRow): number {
  if (a.when !== b.when) return a.when < b.when ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** All statements of one person in the index, whenever they were said. */
const rangeOf = (id: string) => [[id, Dexie.minKey], [id, Dexie.maxKey], true, true] as const;

/** Records in order, under the person kept where theirs was merged. */
function inOrder(rows: StatementRow[], sameAs: SameAs): Statement[] {
  return rows.sort(compareNewest).map((row) => ({ ...fromRow.statements(row), person: sameAs.keptFor(row.person) }));
}

/**
 * All statements of these people and of those merged with them, each under the id of the person kept.
 *
 * @returns newest first, by the day said and where that is unknown the day published; undated ones last
 */
export async function statementsBy(shelves: Shelves, personIds: string[]): Promise<Statement[]> {
  return reading(shelves, TABLES, async () => {
    const sameAs = await readSameAs(shelves);
    const members = new Set(personIds.flatMap((id) => sameAs.membersOf(sameAs.keptFor(id))));
    const found = [...members].map((id) =>
      shelves.statements
        .where('[person+when]')
        .between(...rangeOf(id))
        .toArray(),
    );
    const rows = (await Promise.all(found)).flat();
    return inOrder(
      rows.filter(({ deleted }) => !deleted),
      sameAs,
    );
  });
}

/**
 * The `n` newest statements of one person, in the order of {@link statementsBy}; reads no more rows than it needs.
 *
 * @param merges `asApart` leaves out those of people who were merged with them
 */
export async function latestStatements(
  shelves: Shelves,
  personId: string,
  n: number,
  merges: ReadMerges = readSameAs,
): Promise<Statement[]> {
  return reading(shelves, TABLES, async () => {
    const sameAs = await merges(shelves);
    const members = sameAs.membersOf(sameAs.keptFor(personId));
    const newest = members.map((id) =>
      shelves.statements
        .where('[person+when]')
        .between(...rangeOf(id))
        .reverse()
        .filter(({ deleted }) => !deleted)
        .limit(n)
        .toArray(),
    );
    return inOrder((await Promise.all(newest)).flat(), sameAs).slice(0, n);
  });
}

/** The statements with these ids, by id; one that is not there or deleted is missing from the map. */
export async function statementsByIds(shelves: Shelves, ids: string[]): Promise<Map<string, Statement>> {
  return reading(shelves, TABLES, async () => {
    const sameAs = await readSameAs(shelves);
    const rows = await shelves.statements.bulkGet([...new Set(ids)]);
    const live = rows.filter((row) => row !== undefined && !row.deleted) as StatementRow[];
    return new Map(inOrder(live, sameAs).map((statement) => [statement.id, statement]));
  });
}

async function setDeleted(shelves: Shelves, id: string, deleted: boolean): Promise<boolean> {
  return writeRecords(shelves, ['statements', 'meta'], async (door) => {
    const row = await shelves.statements.get(id);
    if (!row || row.deleted === deleted) return false;
    await door.put('statements', [{ ...fromRow.statements(row), deleted }]);
    return true;
  });
}

/** Hides a statement; it stays as a tombstone and is not added again. Returns whether there was one. */
export async function deleteStatement(shelves: Shelves, id: string): Promise<boolean> {
  return setDeleted(shelves, id, true);
}

/** Brings a deleted statement back. Returns whether there was one to bring back. */
export async function restoreStatement(shelves: Shelves, id: string): Promise<boolean> {
  return setDeleted(shelves, id, false);
}
