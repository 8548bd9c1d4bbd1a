import type { StatementRow, Tables } from './schema';
import { readWritten } from './written-state';

/** The tables that {@link numberRows} needs in its transaction. */
export const NUMBERING = ['statements', 'meta'] as const;

/**
 * Gives numbers to rows that have none, in their order: such as no statement has or had, so that the index never takes
 * one for another. For use inside a read-write transaction over {@link NUMBERING}, by everybody who puts new
 * statements.
 */
export async function numberRows(tables: Tables, rows: readonly StatementRow[]): Promise<StatementRow[]> {
  if (rows.every(({ number }) => number !== undefined)) return [...rows];
  const last = await tables.statements.orderBy('number').last();
  const index = await readWritten(tables);
  let next = Math.max(index?.end ?? 1, (last?.number ?? 0) + 1);
  return rows.map((row) => (row.number === undefined ? { ...row, number: next++ } : row));
}
