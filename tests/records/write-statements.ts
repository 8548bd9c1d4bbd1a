/** How a statement of the library is added and deleted by itself, for tests: no page offers it yet. */
import type { Statement } from '../../lib/model/statement';
import { reading } from '../../lib/records/access';
import { fromRow } from '../../lib/records/rows';
import { readSameAs } from '../../lib/records/same-as';
import type { RecordsDatabase } from '../../lib/records/schema';
import { ADDING, identifyStatements, putNewStatements, type StatementDraft } from '../../lib/records/statements';
import { writeRecords } from '../../lib/records/write-records';

/**
 * Adds statements in one transaction. One that is in the library already (same person, words and source) stays as it
 * is, and one that the reader deleted stays deleted.
 *
 * @returns those that are new, and how many were there
 * @throws RecordRefused for the first without words, person or source in the library, or with a false date: then
 * none is added
 */
export async function addStatements(
  records: RecordsDatabase,
  drafts: StatementDraft[],
): Promise<{ added: Statement[]; kept: number }> {
  const identified = await identifyStatements(drafts);
  return writeRecords(records, ADDING, async (door) => {
    const added = await putNewStatements(records, door, identified);
    return { added, kept: drafts.length - added.length };
  });
}

/** The statements with these ids, by id; one that is not there or deleted is missing from the map. */
export async function statementsByIds(records: RecordsDatabase, ids: string[]): Promise<Map<string, Statement>> {
  return reading(records, ['statements', 'identities'], async () => {
    const sameAs = await readSameAs(records);
    const rows = await records.statements.bulkGet([...new Set(ids)]);
    const live = rows.flatMap((row) => (row && !row.deleted ? [fromRow.statements(row)] : []));
    return new Map(live.map((each) => [each.id, { ...each, person: sameAs.keptFor(each.person) }]));
  });
}

async function setDeleted(records: RecordsDatabase, id: string, deleted: boolean): Promise<boolean> {
  return writeRecords(records, ['statements', 'meta'], async (door) => {
    const row = await records.statements.get(id);
    if (!row || row.deleted === deleted) return false;
    await door.put('statements', [{ ...fromRow.statements(row), deleted }]);
    return true;
  });
}

/** Hides a statement; it stays as a tombstone and is not added again. Returns whether there was one. */
export async function deleteStatement(records: RecordsDatabase, id: string): Promise<boolean> {
  return setDeleted(records, id, true);
}

/** Brings a deleted statement back. Returns whether there was one to bring back. */
export async function restoreStatement(records: RecordsDatabase, id: string): Promise<boolean> {
  return setDeleted(records, id, false);
}
