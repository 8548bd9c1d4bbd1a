import { BUILT_IN_PEOPLE } from '../packs/built-in-people';
import type { OpenOptions } from '../packs/open-pack';
import { reading, writing } from '../records/access';
import type { RecordsDatabase } from '../records/schema';
import type { InstalledPack, JobRow, Packs } from '../volumes/schema';
import { listPacks } from './install-pack';
import { addJob, listJobs } from './job-rows';

/** Key in `meta`: the edition that was put among the packs last. */
const PLANTED = 'people-edition';

const OPENING: OpenOptions = { format: { name: 'pack' }, header: { id: BUILT_IN_PEOPLE } };

/** Whether the people are among these packs, or one of these jobs brings them. */
export function haveBuiltIn(packs: readonly InstalledPack[], jobs: readonly JobRow[]): boolean {
  const isComing = jobs.some(({ opening, state }) => opening.header?.id === BUILT_IN_PEOPLE && state !== 'done');
  return isComing || packs.some(({ id }) => id === BUILT_IN_PEOPLE);
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
  const wasRemoved = before !== undefined && !haveBuiltIn(await listPacks(packs), await listJobs(packs));
  const file = wasRemoved ? null : await load();
  if (file) await installBuiltInPeople(packs, file);
  await writing(records, ['meta'], async () => records.meta.put({ id: PLANTED, value: edition }));
  return file !== null;
}
