import { inTransaction } from '../records/access';
import { deleteEdition, editionsIn } from '../volumes/editions';
import { type JobRow, PACK_TABLES, type Packs } from '../volumes/schema';
import { listJobs } from './job-rows';
import { createBreath, yieldToOthers } from './job-work';
import { type JobParts, type OpenPack, runJob } from './run-job';

/** The part of `navigator.locks` that is used. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** What running jobs needs from outside. */
export interface RunOptions {
  openPack: OpenPack;
  installers: JobParts['installers'];
  report: (error: unknown) => void;
  /** Ends the work between two steps; the job goes on another time. */
  signal?: AbortSignal;
  locks?: Locks;
  yieldNow?: () => Promise<void>;
}

const LOCK = 'aforesaid-packs';

/** Deletes what no job and no pack stands for: left by jobs that were cancelled while they ran. */
async function dropOrphans(packs: Packs): Promise<void> {
  await inTransaction(packs, 'rw', PACK_TABLES, async () => {
    const jobs = await packs.jobs.toArray();
    const open = jobs.filter(({ state }) => state !== 'failed' && state !== 'done').map(({ id }) => id);
    const used = [...open, ...(await packs.packs.toArray()).map(({ edition }) => edition)];
    await packs.staged.where('job').noneOf(open).delete();
    for (const edition of await editionsIn(packs)) if (!used.includes(edition)) await deleteEdition(packs, edition);
  });
}

async function nextJob(packs: Packs, tried: Set<string>): Promise<JobRow | undefined> {
  return (await listJobs(packs)).find(({ id, state }) => state === 'waiting' && !tried.has(id));
}

async function runAll(packs: Packs, options: RunOptions): Promise<void> {
  await dropOrphans(packs);
  const { openPack, report, installers, yieldNow = yieldToOthers, signal } = options;
  const parts = { openPack, report, installers, breathe: createBreath(yieldNow, signal) };
  const tried = new Set<string>();
  for (let job = await nextJob(packs, tried); job && !signal?.aborted; job = await nextJob(packs, tried)) {
    await runJob(packs, job, parts);
    // One that was paused and continued meanwhile waits again, and is taken up by the call that continued it.
    tried.add(job.id);
  }
}

/**
 * Runs all jobs that wait, one after the other, and tidies up what was left behind. One installer works at a time on
 * this device; another waits for it and then finds nothing left to do. Called by the installer's loop
 * (`work-off-jobs.ts`), in a thread that lives only while a job waits.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function runJobs(packs: Packs, options: RunOptions): Promise<void> {
  const { locks = navigator.locks } = options;
  await locks.request(LOCK, () => runAll(packs, options));
}
