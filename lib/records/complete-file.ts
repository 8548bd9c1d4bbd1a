import { type Stamp, type Stamped, timeOf } from './clock';
import { statementId } from './content-hash';
import type { WrittenFile } from './records-file';
import type { StampedRecords } from './rows';
import type { RecordTable } from './schema';

/** The records of a file with nothing missing. */
export type FileRecords = { [Name in RecordTable]: StampedRecords[Name][] };

type StampedStatement = StampedRecords['statements'];

/**
 * Whoever changes a record of a file by hand raises `changed` and leaves the stamp: then the stamp is what they saw,
 * and `changed` says when they wrote.
 */
export function withOwnTime<T extends Stamped>(record: T): T {
  const { stamp, ...plain } = record;
  if (stamp === undefined || timeOf(stamp) === record.changed) return record;
  return { ...plain, ...('about' in plain && { seen: [...((plain as { seen?: Stamp[] }).seen ?? []), stamp] }) } as T;
}

const withStamps = <T extends { changed?: number; stamp?: Stamp; deleted?: boolean }>(record: T) =>
  withOwnTime({ changed: 0, deleted: false, ...record });

async function withId(statement: Omit<StampedStatement, 'id'>): Promise<StampedStatement> {
  return { ...statement, id: await statementId(statement) };
}

/**
 * Fills in what a file may leave out: stamps and the statements' ids, always computed anew. Checks nothing: for files
 * that were checked (by `whole-records.ts`, or seeds by the tests), so that the desk needs no validator.
 */
export async function completeRecords(file: Omit<WrittenFile, 'settings'>): Promise<FileRecords> {
  return {
    people: file.people.map(withStamps),
    identities: file.identities.map(withStamps),
    sources: file.sources.map(withStamps),
    statements: await Promise.all(file.statements.map(withStamps).map(withId)),
    notes: file.notes.map(withStamps),
    corrections: file.corrections.map(withStamps),
    pairs: (file.pairs ?? []).map(withStamps),
  };
}
