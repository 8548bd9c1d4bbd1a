import { inTransaction } from '../records/access';
import type { JobRow, Packs } from '../volumes/schema';
import { JobStopped } from './commit-change';
import type { JobWork } from './installer';

/** Milliseconds of work after which others get their turn: under a frame, so that a page being read does not wait. */
const TURN = 12;

/** Puts this work behind everything else that waits; a timer would be held back by 4 ms each time. */
export function yieldToOthers(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void, options: object): Promise<void> } };
  if (scheduler) return scheduler.postTask(() => {}, { priority: 'background' });
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Gives a function that gives way when its turn is over.
 *
 * @throws JobStopped from that function when `signal` is aborted
 */
export function createBreath(yieldNow: () => Promise<void>, signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (signal?.aborted) throw new JobStopped();
    if (performance.now() - since < TURN) return;
    await yieldNow();
    since = performance.now();
  };
}

/** What the steps of a job may look at. */
export function createJobWork(packs: Packs, job: JobRow, breathe: () => Promise<void>): JobWork {
  return {
    job,
    breathe,
    parts: (name) =>
      inTransaction(packs, 'r', ['staged'], () =>
        packs.staged.where('[job+name+part]').between([job.id, name, 0], [job.id, name, Number.MAX_VALUE]).toArray(),
      ),
    volume: (name) => inTransaction(packs, 'r', ['volumes'], () => packs.volumes.get([job.id, name])),
  };
}
