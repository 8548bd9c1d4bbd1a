import type { FileState } from '../model/pack';
import type { OpenOptions } from '../packs/open-pack';
import { inTransaction } from '../records/access';
import { newId } from '../records/new-id';
import { deleteEdition } from '../volumes/editions';
import { newJob } from '../volumes/new-job';
import { type JobRow, PACK_TABLES, type Packs } from '../volumes/schema';

/** Name of the staged parts that hold the file itself: one, or several that are one after the other. */
export const SOURCE = 'source';

const EMPTY = new Uint32Array(0);

/**
 * Adds a file to be installed. From now on it does not depend on the page that gave it; `runJobs` installs it.
 *
 * @param address where the file was fetched from, to update the pack from there again
 * @param fileState in which state the server said the file to be, to fetch it again only in another
 * @returns the job's id
 * @throws DiskFull, StorageRefused: then nothing is kept
 */
export async function addJob(
  packs: Packs,
  source: Blob,
  opening: OpenOptions,
  address: string | null = null,
  fileState: FileState | null = null,
): Promise<string> {
  const id = newId();
  await inTransaction(packs, 'rw', ['jobs', 'staged'], async () => {
    await packs.jobs.add({ ...newJob(id, opening, address, source.size), ...(fileState && { fileState }) });
    await packs.staged.add({ job: id, name: SOURCE, part: 0, blob: source, directory: EMPTY });
  });
  return id;
}

/** All jobs, oldest first; for a `liveQuery` too. */
export async function listJobs(packs: Packs): Promise<JobRow[]> {
  const jobs = await inTransaction(packs, 'r', ['jobs'], () => packs.jobs.toArray());
  return jobs.sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
}

/** Whether a job waits for its turn, or was interrupted in its work; for a `liveQuery` too. */
export async function anyJobWaits(packs: Packs): Promise<boolean> {
  return (await listJobs(packs)).some(({ state }) => state === 'waiting');
}

/** Changes the state of a job that is in `from`. Returns whether it was. */
async function changeState(packs: Packs, id: string, from: JobRow['state'], to: JobRow['state']): Promise<boolean> {
  return inTransaction(packs, 'rw', ['jobs'], async () => {
    const job = await packs.jobs.get(id);
    if (job?.state !== from) return false;
    await packs.jobs.put({ ...job, state: to });
    return true;
  });
}

/** Stops a job at its next commit; what is staged stays. Returns whether there was one to stop. */
export async function pauseJob(packs: Packs, id: string): Promise<boolean> {
  return changeState(packs, id, 'waiting', 'paused');
}

/** Lets a paused job go on where it was; `runJobs` must be called. Returns whether there was one. */
export async function continueJob(packs: Packs, id: string): Promise<boolean> {
  return changeState(packs, id, 'paused', 'waiting');
}

/**
 * Takes a job away with everything it staged, or forgets one that failed or is done. What is installed stays. A job
 * that runs stops at its next commit.
 */
export async function cancelJob(packs: Packs, id: string): Promise<void> {
  await inTransaction(packs, 'rw', PACK_TABLES, async () => {
    await packs.jobs.delete(id);
    await dropMade(packs, id);
  });
}

/** Deletes what a job made and nobody uses. For use inside a transaction over all tables. */
export async function dropMade(packs: Packs, id: string): Promise<void> {
  await packs.staged.where('job').equals(id).delete();
  const isInstalled = (await packs.packs.toArray()).some(({ edition }) => edition === id);
  if (!isInstalled) await deleteEdition(packs, id);
}
