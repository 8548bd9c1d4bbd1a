import { openRecords } from '../../lib/records/open-records';
import type { Seeds } from '../../lib/records/plant-seeds';
import type { RecordsDatabase } from '../../lib/records/schema';
import starter from '../../seeds/starter.json';
import { plantSeeds } from '../records/plant-now';

let count = 0;

/** Fresh records of their own name with the shipped starter library on them; the test closes and deletes them. */
export async function plantedRecords(): Promise<RecordsDatabase> {
  const records = openRecords(`desk-test-${++count}`);
  await plantSeeds(records, starter as Seeds);
  return records;
}
