import { listJobs } from '../store/packs/job-rows';
import { openPacks } from '../store/packs/open-packs';
import type { OpenPack } from '../store/packs/run-job';
import { runJobs } from '../store/packs/run-jobs';
import type { Packs } from '../store/packs/schema';
import { keepUnlessFailed } from './keep-unless-failed';

/**
 * Gives the database of packs, opened once per life of the worker; null where the browser does not open it, which is
 * reported: the reader's own shelves are read without packs too.
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

/** What the loop needs from outside. */
export interface PackJobParts {
  packs: () => Promise<Packs | null>;
  openPack: OpenPack;
  /** Any call of the extension's API: it keeps the worker alive while a job runs. */
  keepAlive: () => void;
  report: (error: unknown, when: string) => void;
}

/**
 * Gives the loop that installs packs: to be called when the background starts and whenever a job was added or continued.
 * Does next to nothing when no job waits; a call while it runs lets it look again when it is done. Never rejects.
 */
export function createPackJobs({ packs, openPack, keepAlive, report }: PackJobParts): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  async function runOnce(): Promise<void> {
    const open = await packs();
    if (!open || !(await listJobs(open)).some(({ state }) => state === 'waiting')) return;
    await runJobs(open, { openPack, keepAlive, report: (error) => report(error, 'install pack') });
  }

  async function runUntilDone(): Promise<void> {
    do {
      isAskedAgain = false;
      await runOnce().catch((error: unknown) => report(error, 'install packs'));
    } while (isAskedAgain);
    running = null;
  }

  return () => {
    isAskedAgain = running !== null;
    running ??= runUntilDone();
    return running;
  };
}
