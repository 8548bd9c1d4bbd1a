import { onTestFinished } from 'vitest';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';

let made = 0;

/** Empty records in memory, under a name of their own; deleted when the test ends. */
export function freshRecords(): RecordsDatabase {
  made += 1;
  const records = openRecords(`test-${made}-${Math.random()}`);
  onTestFinished(async () => {
    await records.delete();
  });
  return records;
}
