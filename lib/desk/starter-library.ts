import { openRecords } from '../records/open-records';
import { plantSeedsOnce, type Seeds } from '../records/plant-seeds';
import type { RecordsDatabase } from '../records/schema';
import { keepUnlessFailed } from './keep-unless-failed';

/**
 * Gives the records with the starter library in them, opened once per life of the worker.
 *
 * @param edition names the content of the packaged seeds
 * @param load gives them; called only when this edition is not in the library
 */
export function createStarterLibrary(edition: string, load: () => Promise<Seeds>): () => Promise<RecordsDatabase> {
  return keepUnlessFailed(async () => {
    const records = openRecords();
    await plantSeedsOnce(records, edition, load);
    return records;
  });
}
