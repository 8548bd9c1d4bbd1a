/** Installations whose file is fetched day by day: what came so far is kept, so that they go on where they were. */
import type { OpenOptions } from '../packs/open-pack';
import { inTransaction } from '../records/access';
import { newId } from '../records/new-id';
import { newJob } from '../volumes/new-job';
import type { DaysToFetch, JobRow, Packs } from '../volumes/schema';
import { JobStopped } from './commit-change';
import { SOURCE } from './job-rows';

const EMPTY = new Uint32Array(0);

/**
 * Adds an installation of these days. Nothing is fetched by it.
 *
 * @param opening what is known of the pack by now: the header is shown while days are fetched
 * @returns the job's id
 * @throws DiskFull, StorageRefused
 */
export async function addDaysJob(
  packs: Packs,
  opening: OpenOptions,
  { house, wanted }: Pick<DaysToFetch, 'house' | 'wanted'>,
): Promise<string> {
  const id = newId();
  const days: DaysToFetch = { house, wanted, next: 0, found: [], members: {} };
  await inTransaction(packs, 'rw', ['jobs'], () =>
    packs.jobs.add({ ...newJob(id, opening, null, 0), state: 'fetching', days }),
  );
  return id;
}

/** What came of a day. */
export interface FetchedDay {
  /** Its text in UTF-8; null when nothing was said on it. */
  text: Blob | null;
  members: Readonly<Record<string, string>>;
}

/** The days of a job that is still fetched. @throws JobStopped when there is none */
export async function daysJob(packs: Packs, id: string): Promise<JobRow & { days: DaysToFetch }> {
  const job = await packs.jobs.get(id);
  if (job?.state !== 'fetching' || !job.days) throw new JobStopped();
  return { ...job, days: job.days };
}

/**
 * Keeps what came of the next day: both the day and that it is here, or neither.
 *
 * @param day which day it is: where another one is next by now, nothing is kept
 * @throws JobStopped when the job was cancelled or is another page's work, DiskFull, StorageRefused
 */
export async function addDay(packs: Packs, id: string, day: string, { text, members }: FetchedDay): Promise<void> {
  await inTransaction(packs, 'rw', ['jobs', 'staged'], async () => {
    const { days, ...job } = await daysJob(packs, id);
    if (days.wanted[days.next] !== day) throw new JobStopped();
    const size = text?.size ?? 0;
    if (text) await packs.staged.add({ job: id, name: SOURCE, part: days.found.length, blob: text, directory: EMPTY });
    await packs.jobs.put({
      ...job,
      days: {
        ...days,
        next: days.next + 1,
        found: text ? [...days.found, day] : days.found,
        members: { ...days.members, ...members },
      },
      progress: { ...job.progress, of: job.progress.of + size },
    });
  });
}

/**
 * Lets a job whose days are all here be installed; `runJobs` must be called.
 *
 * @throws JobStopped when it was cancelled
 */
export async function finishDays(packs: Packs, id: string, opening: OpenOptions): Promise<void> {
  await inTransaction(packs, 'rw', ['jobs'], async () => {
    const { days: _, ...job } = await daysJob(packs, id);
    await packs.jobs.put({ ...job, opening, state: 'waiting' });
  });
}
