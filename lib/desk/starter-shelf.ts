import { openShelves } from '../records/open-shelves';
import { plantSeedsOnce, type Seeds } from '../records/plant-seeds';
import type { Shelves } from '../records/schema';
import { keepUnlessFailed } from './keep-unless-failed';

/**
 * Gives the shelves with the starter shelf on them, opened once per life of the worker.
 *
 * @param edition names the content of the packaged seeds
 * @param load gives them; called only when this edition is not on the shelves
 */
export function createStarterShelves(edition: string, load: () => Promise<Seeds>): () => Promise<Shelves> {
  return keepUnlessFailed(async () => {
    const shelves = openShelves();
    await plantSeedsOnce(shelves, edition, load);
    return shelves;
  });
}
