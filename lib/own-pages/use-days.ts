import { useEffect, useRef, useState } from 'preact/hooks';
import { hasAccess } from '../access/site-access';
import { DownloadFailed } from '../download/download-file';
import { cancelJob } from '../install/job-rows';
import { openLibrary } from '../library/library';
import { askDesk } from '../messages/ask-desk';
import { UK_DAYS, type UkDays } from '../packs/uk-days';
import type { RecordsDatabase } from '../records/schema';
import type { Packs } from '../volumes/schema';
import { fetchDays, isStopped, wantDays } from './fetch-days';
import { type LentAccess, lendAccess } from './lent-access';
import { messageOf } from './use-live';

/** Why the days of a job were not fetched to their end. */
export interface DaysFault {
  job: string;
  message: string;
  /** The site whose access may help; null where it would not. */
  host: string | null;
}

/** Fetching days one after the other: which job is under way in this page, and what can be done. */
export interface DaysFetching {
  /** The job whose days are fetched now; null while none is. */
  running: string | null;
  /** Why the last one ended before its end; null when it did not. */
  fault: DaysFault | null;
  /** Sends the requests: call it only from a click. */
  start(days: UkDays): void;
  /** Goes on with a job where it was: call it only from a click. */
  goOn(job: string): void;
  /** Asks for access to the site first: call it straight from a click. */
  allow(job: string): void;
  /** Ends what is under way; what came stays. */
  stop(): void;
  /** Takes a job away with what came of it. */
  giveUp(job: string): void;
}

/** What {@link useDays} tells in passing. */
export interface DaysNotices {
  /** All of these days are here. */
  onAllHere(): void;
  /** There was no sitting on any of them. */
  onNothing(): void;
  onFault(message: string): void;
}

async function hostToAllow(error: unknown): Promise<string | null> {
  const may = error instanceof DownloadFailed && error.mayNeedAccess && !(await hasAccess(UK_DAYS).catch(() => true));
  return may ? new URL(UK_DAYS).host : null;
}

const LOCK = 'aforesaid-days';

/** One page of ours asks at a time; another waits. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}

/** Wires the fetching of days to the network, the reader's consent and the installer. Ends with the page. */
export function useDays(records: RecordsDatabase, packs: Packs, notices: DaysNotices): DaysFetching {
  const [running, setRunning] = useState<string | null>(null);
  const [fault, setFault] = useState<DaysFetching['fault']>(null);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);

  async function work(job: string, signal: AbortSignal): Promise<void> {
    setRunning(job);
    try {
      const found = await alone(() => fetchDays(packs, job, () => openLibrary(records, packs), signal));
      if (!found) notices.onNothing();
      await askDesk('packJobs', {});
    } catch (error) {
      if (!signal.aborted && !isStopped(error))
        setFault({ job, message: messageOf(error), host: await hostToAllow(error) });
    }
    if (!signal.aborted) setRunning(null);
  }

  const stop = () => {
    under.current.abort();
    setRunning(null);
  };

  function begin(jobOf: () => Promise<string | null>, access: LentAccess | null = null): void {
    stop();
    under.current = new AbortController();
    const { signal } = under.current;
    setFault(null);
    const run = async () => {
      await access?.granted;
      const job = await jobOf();
      if (job === null) notices.onAllHere();
      else await work(job, signal);
    };
    void run()
      .catch((error: unknown) => notices.onFault(messageOf(error)))
      .finally(() => access?.giveBack().catch(() => undefined));
  }

  return {
    running,
    fault,
    start: (days) => begin(() => wantDays(packs, days)),
    goOn: (job) => begin(async () => job),
    allow: (job) => begin(async () => job, lendAccess(records, UK_DAYS)),
    stop,
    giveUp(job) {
      if (running === job) stop();
      void cancelJob(packs, job).catch((error: unknown) => notices.onFault(messageOf(error)));
    },
  };
}
