import { openShelves } from '../store/open-shelves';
import { plantSeedsOnce, type Seeds } from '../store/plant-seeds';
import type { Shelves } from '../store/schema';

/**
 * Gives the shelves with the starter shelf on them, opened once per life of the worker.
 *
 * @param edition names the content of the packaged seeds
 * @param load gives them; called only when this edition is not on the shelves
 */
export function createStarterShelves(edition: string, load: () => Promise<Seeds>): () => Promise<Shelves> {
  let opening: Promise<Shelves> | null = null;
  const open = async (): Promise<Shelves> => {
    const shelves = openShelves();
    await plantSeedsOnce(shelves, edition, load);
    return shelves;
  };
  return () => {
    // A failed opening is tried again at the next question: storage may have been freed meanwhile.
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
