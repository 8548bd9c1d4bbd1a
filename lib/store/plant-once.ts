import { reading, writing } from './access';
import { type Planted, plantSeeds } from './plant-seeds';
import type { Shelves } from './schema';
import type { WrittenFile } from './shelf-file';

/** Key in `meta` of the edition of the seeds that was planted last. */
const EDITION = 'seeds-edition';

/**
 * Plants the seeds unless this edition was planted before: one look into `meta`, so that a worker that was just woken
 * neither loads nor hashes the file. The edition is written last; a worker killed before that plants again, which
 * changes nothing.
 *
 * @param edition names the file's content
 * @param load gives the file, parsed; called only when it is needed
 * @returns what was planted; null when nothing had to be
 * @throws what `load` and `plantSeeds` throw
 */
export async function plantOnce(
  shelves: Shelves,
  edition: string,
  load: () => Promise<Omit<WrittenFile, 'settings'>>,
): Promise<Planted | null> {
  const before = await reading(shelves, ['meta'], () => shelves.meta.get(EDITION));
  if (before?.value === edition) return null;
  const planted = await plantSeeds(shelves, await load());
  await writing(shelves, ['meta'], () => shelves.meta.put({ id: EDITION, value: edition }));
  return planted;
}
