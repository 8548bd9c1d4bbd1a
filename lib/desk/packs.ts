import { openPacks } from '../volumes/open-packs';
import type { Packs } from '../volumes/schema';
import { keepUnlessFailed } from './keep-unless-failed';

/**
 * Gives the database of packs, opened once per life of the worker; null where the browser does not open it, which is
 * reported: the reader's own records are read without packs too.
 */
export function createPacks(report: (error: unknown) => void): () => Promise<Packs | null> {
  const open = keepUnlessFailed(async () => {
    const packs = openPacks();
    await packs.open();
    return packs;
  });
  return () =>
    open().catch((error: unknown) => {
      report(error);
      return null;
    });
}
