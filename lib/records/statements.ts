import { Dexie } from 'dexie';
import type { Statement } from '../model/statement';
import { reading } from './access';
import { statementId } from './content-hash';
import { RecordRefused } from './faults';
import { NUMBERING } from './number-rows';
import { requireStatement } from './record-rules';
import { fromRow, unlessDropped } from './rows';
import { type ReadMerges, readSameAs, type SameAs } from './same-as';
import type { RecordsDatabase, StatementRow } from './schema';
import { requireSourcesOf } from './sources';
import type { Door } from './write-records';

/** A statement to be added; its id is computed. */
export type StatementDraft = Omit<Statement, 'id' | 'changed' | 'deleted'>;

const TABLES = ['statements', 'identities'] as const;

async function requirePeopleOf(records: RecordsDatabase, drafts: StatementDraft[]): Promise<void> {
  const people = (await records.people.bulkGet(drafts.map(({ person }) => person))).map(unlessDropped);
  const missing = people.findIndex((person) => !person);
  if (missing >= 0) throw new RecordRefused(`[${missing}].person`, 'must name a person in the library');
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
 * Puts statements that are not in the library. For use inside a transaction over {@link ADDING}.
 *
 * @throws RecordRefused for the first whose person or source is not in the library
 */
export async function putNewStatements(
  records: RecordsDatabase,
  door: Door,
  identified: Map<string, StatementDraft>,
): Promise<Statement[]> {
  const drafts = [...identified.values()];
  await requireSourcesOf(records, new Map(drafts.map(({ source }, i) => [`[${i}].source`, source])));
  await requirePeopleOf(records, drafts);
  const standing = await records.statements.bulkGet([...identified.keys()]);
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
 * @param merges `asApart` leaves out those of people who were merged with them
 * @returns newest first, by the day said and where that is unknown the day published; undated ones last
 */
export async function statementsBy(
  records: RecordsDatabase,
  personIds: readonly string[],
  merges: ReadMerges = readSameAs,
): Promise<Statement[]> {
  return reading(records, TABLES, async () => {
    const sameAs = await merges(records);
    const members = new Set(personIds.flatMap((id) => sameAs.membersOf(sameAs.keptFor(id))));
    const found = [...members].map((id) =>
      records.statements
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
  records: RecordsDatabase,
  personId: string,
  n: number,
  merges: ReadMerges = readSameAs,
): Promise<Statement[]> {
  return reading(records, TABLES, async () => {
    const sameAs = await merges(records);
    const members = sameAs.membersOf(sameAs.keptFor(personId));
    const newest = members.map((id) =>
      records.statements
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
