import { BUILT_IN_PEOPLE } from '../packs/built-in-people';
import type { OpenOptions } from '../packs/open-pack';
import { inTransaction, reading, writing } from '../records/access';
import type { RecordsDatabase } from '../records/schema';
import type { Packs } from '../volumes/schema';
import { addJob } from './job-rows';

/** Key in `meta`: the edition that was put among the packs last. */
const PLANTED = 'people-edition';

const OPENING: OpenOptions = { format: { name: 'pack' }, header: { id: BUILT_IN_PEOPLE } };

/** Whether the pack is there, or on its way; for a `liveQuery` too. */
export async function isBuiltInThere(packs: Packs): Promise<boolean> {
  return inTransaction(packs, 'r', ['packs', 'jobs'], async () => {
    const jobs = await packs.jobs.toArray();
    const isComing = jobs.some(({ opening, state }) => opening.header?.id === BUILT_IN_PEOPLE && state !== 'done');
    return isComing || (await packs.packs.get(BUILT_IN_PEOPLE)) !== undefined;
  });
}

/** Adds the job that installs the people, whether they were there before or not. Returns the job's id. */
export function installBuiltInPeople(packs: Packs, file: Blob): Promise<string> {
  return addJob(packs, file, OPENING);
}

/**
 * Adds the job that installs the people that come with the extension, once for each edition of them. Whoever removed
 * them has removed them: a later edition does not bring them back.
 *
 * @param edition names the content of the file
 * @param load gives the file, packed; called only when this edition is new; null where the package has none
 * @returns whether a job was added
 * @throws DiskFull, StorageRefused: then nothing is kept, and the next call tries again
 */
export async function plantPeopleOnce(
  records: RecordsDatabase,
  packs: Packs,
  edition: string,
  load: () => Promise<Blob | null>,
): Promise<boolean> {
  const before = await reading(records, ['meta'], async () => records.meta.get(PLANTED));
  if (before?.value === edition) return false;
  const wasRemoved = before !== undefined && !(await isBuiltInThere(packs));
  const file = wasRemoved ? null : await load();
  if (file) await installBuiltInPeople(packs, file);
  await writing(records, ['meta'], async () => records.meta.put({ id: PLANTED, value: edition }));
  return file !== null;
}
