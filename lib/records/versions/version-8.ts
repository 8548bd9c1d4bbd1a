import type { Transaction } from 'dexie';
import type { KeptRow, StatementRow } from '../schema';
import type { RecordsVersion } from './versions';

/** What was taken back has its time below zero from now on. */
async function upgrade(transaction: Transaction): Promise<void> {
  const statements = transaction.table<StatementRow>('statements');
  const gone = new Set(await statements.filter(({ deleted }) => deleted).primaryKeys());
  const kept = transaction.table<KeptRow>('kept').filter(({ id }) => gone.has(id));
  await kept.modify((row) => {
    row.at = -Math.abs(row.at);
  });
}

/** What was kept is found by its article, and counted as it stands. */
export const version8: RecordsVersion = { number: 8, stores: { kept: 'id, at, source' }, upgrade };
