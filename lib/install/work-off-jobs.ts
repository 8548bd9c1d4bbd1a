/** The installer's own loop. It runs in a thread of its own, away from pages and from what answers them. */
import { liveQuery } from 'dexie';
import { openPack } from '../packs/open-pack';
import type { Packs } from '../volumes/schema';
import { anyJobWaits } from './job-rows';
import { type RunOptions, runJobs } from './run-jobs';

/**
 * Installs whatever waits, now and whenever a job is added or continued by anybody.
 *
 * @param onIdle called whenever nothing is left to do; true: storage is refused, and jobs that wait go on another time
 * @returns what ends the watching; a job under way ends at its next commit
 */
export function workOffJobs(
  packs: Packs,
  onIdle: (gaveUp: boolean) => void,
  report: (error: unknown) => void,
  options: Pick<RunOptions, 'installers'> & Partial<RunOptions>,
): () => void {
  const end = new AbortController();
  let working = false;
  let again = false;

  async function work(): Promise<void> {
    again = true;
    if (working) return;
    working = true;
    let gaveUp = false;
    try {
      while (again && !end.signal.aborted) {
        again = false;
        while (!end.signal.aborted && (await anyJobWaits(packs)))
          await runJobs(packs, { openPack, report, signal: end.signal, ...options });
      }
    } catch (error) {
      gaveUp = true;
      report(error);
    }
    working = false;
    if (!end.signal.aborted) onIdle(gaveUp);
  }

  const watching = liveQuery(() => anyJobWaits(packs)).subscribe({
    next: () => void work(),
    error: (error: unknown) => {
      report(error);
      onIdle(true);
    },
  });
  return () => {
    watching.unsubscribe();
    end.abort();
  };
}
