import { type Planted, plantSeedsOnce, type Seeds } from '../../lib/records/plant-seeds';
import type { RecordsDatabase } from '../../lib/records/schema';

let versions = 0;

/** Plants a file as a version of its own, so that only the file itself decides what is done. */
export async function plantSeeds(records: RecordsDatabase, file: Seeds): Promise<Planted> {
  return (await plantSeedsOnce(records, `test ${++versions}`, async () => file))!;
}
