import { inTransaction } from '../records/access';
import type { JobRow, Packs } from '../volumes/schema';
import type { Change } from './installer';

/** The job was paused or cancelled, or the installer is to stop: no fault, the work just ends. */
export class JobStopped extends Error {
  override name = 'JobStopped';
}

/** What a commit changes in the job's row. */
export type JobStep = Partial<
  Pick<JobRow, 'header' | 'phase' | 'cursor' | 'part' | 'progress' | 'leftOutFirst' | 'terms'>
>;

async function write(packs: Packs, job: string, { parts, volumes, blocks, drop }: Change): Promise<void> {
  if (parts?.length) await packs.staged.bulkPut(parts.map((part) => ({ ...part, job })));
  if (volumes?.length) await packs.volumes.bulkPut(volumes.map((volume) => ({ ...volume, edition: job })));
  if (blocks?.length) await packs.blocks.bulkPut(blocks.map((block) => ({ ...block, edition: job })));
  for (const name of drop ?? []) {
    const keys = await packs.staged.where('job').equals(job).primaryKeys();
    await packs.staged.bulkDelete(keys.filter((key) => key[1] === name));
  }
}

/**
 * Writes what a step made together with the cursor behind it: both or neither.
 *
 * @returns the job's row as it is now
 * @throws JobStopped when the job was cancelled (nothing is written) or paused (what was made is kept); DiskFull,
 * StorageRefused, RecordsSuperseded
 */
export async function commitChange(packs: Packs, id: string, change: Change, step: JobStep): Promise<JobRow> {
  const job = await inTransaction(packs, 'rw', ['jobs', 'staged', 'volumes', 'blocks'], async () => {
    const before = await packs.jobs.get(id);
    if (!before) throw new JobStopped();
    await write(packs, id, change);
    const blockBytes = (change.blocks ?? []).reduce((sum, { bytes }) => sum + bytes.length, before.blockBytes);
    const after = { ...before, ...step, blockBytes, facts: { ...before.facts, ...change.facts } };
    await packs.jobs.put(after);
    return after;
  });
  if (job.state !== 'waiting') throw new JobStopped();
  return job;
}
