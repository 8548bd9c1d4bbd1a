import { numberRows } from '../search/records/number-rows';
import { type Records, toRow } from './rows';
import type { RecordTable, Rows, StatementRow, Tables } from './schema';

/** What became of the records of one table. */
export interface Tally {
  added: number;
  updated: number;
  /** Left as they stand on the shelves. */
  unchanged: number;
}

/** Whether a record that is on the shelves gives way to the one that comes. */
export type GivesWay = (standing: { changed: number; deleted: boolean }, coming: { changed: number }) => boolean;

async function ready<Name extends RecordTable>(tables: Tables, name: Name, rows: Rows[Name][]): Promise<Rows[Name][]> {
  return name === 'statements' ? ((await numberRows(tables, rows as StatementRow[])) as Rows[Name][]) : rows;
}

/**
 * Puts records on one table: new ones are added, standing ones are replaced where they give way. For use inside a
 * read-write transaction that includes the table and `meta`.
 */
export async function mergeRecords<Name extends RecordTable>(
  tables: Tables,
  name: Name,
  records: Records[Name][],
  givesWay: GivesWay,
): Promise<Tally> {
  const table = tables[name];
  const standing = await table.bulkGet(records.map(({ id }) => id));
  const written = records.flatMap((record, i): Rows[Name][] => {
    const before = standing[i];
    return !before || givesWay(before, record) ? [toRow[name](record, before)] : [];
  });
  await table.bulkPut(await ready(tables, name, written));
  const added = standing.filter((row) => row === undefined).length;
  return { added, updated: written.length - added, unchanged: records.length - written.length };
}
