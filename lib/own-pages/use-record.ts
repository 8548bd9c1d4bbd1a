import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { cancelJob } from '../install/job-rows';
import { askDesk } from '../messages/ask-desk';
import { dayHere } from '../model/when';
import { wikiquotePackId } from '../packs/record-pack';
import type { InstalledPack, Packs } from '../volumes/schema';
import { fetchWikiquote, RECORD_SOURCES, type RecordParts } from './fetch-record';
import { messageOf, useLive } from './use-live';

/** Where the record of one person stands. */
export type RecordState =
  | { step: 'offered' }
  | { step: 'fetching'; bytes: number; of: number | null }
  | { step: 'installing'; share: number }
  | { step: 'failed'; message: string };

/** One person's page of Wikiquote: where it stands, and what can be done. */
export interface PersonRecord {
  state: RecordState;
  /** As it is installed now; null where it is not. */
  installed: InstalledPack | null;
  /** Sends the requests: call it only from a click. */
  fetch(): void;
  cancel(): void;
}

const today = () => dayHere(Date.now());

/** Why something under way ended: its view is gone. What the installer has by then goes on. */
const LEFT = 'left';

/**
 * Waits until a job is installed. One that is gone was seen done by another page.
 *
 * @throws Error with the job's message for the reader when it failed; the signal's reason
 */
async function ended(packs: Packs, id: string, signal: AbortSignal, onShare: (share: number) => void): Promise<void> {
  let unsubscribe = () => {};
  try {
    await new Promise<void>((done, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason), { once: true });
      const watching = liveQuery(() => packs.jobs.get(id)).subscribe({
        next: (job) => {
          if (!job || job.state === 'done') done();
          else if (job.state === 'failed') failed(new Error(job.fault?.message ?? ''));
          else onShare(job.progress.share);
        },
        error: failed,
      });
      unsubscribe = () => watching.unsubscribe();
    });
  } finally {
    unsubscribe();
  }
}

/**
 * Wires the record of one person to the network and the installer.
 *
 * @param onDone called when their statements are in the library
 */
export function useRecord(
  packs: Packs,
  qid: string,
  onDone: () => void = () => {},
  sources: RecordParts = RECORD_SOURCES,
): PersonRecord {
  const [state, setState] = useState<RecordState>({ step: 'offered' });
  const under = useRef(new AbortController());
  const found = useLive(async () => (await packs.packs.get(wikiquotePackId(qid))) ?? null, [packs, qid]);
  useEffect(() => () => under.current.abort(LEFT), [qid]);

  async function run(signal: AbortSignal): Promise<void> {
    const show = (next: RecordState) => !signal.aborted && setState(next);
    let job: string | null = null;
    try {
      const onProgress = (bytes: number, of: number | null) => show({ step: 'fetching', bytes, of });
      job = await fetchWikiquote(packs, qid, { signal, today: today(), onProgress }, sources);
      show({ step: 'installing', share: 0 });
      void askDesk('packJobs', {});
      await ended(packs, job, signal, (share) => show({ step: 'installing', share }));
      show({ step: 'offered' });
      if (!signal.aborted) onDone();
    } catch (error) {
      show({ step: 'failed', message: messageOf(error) });
    } finally {
      if (job !== null && signal.reason !== LEFT) await cancelJob(packs, job).catch(() => undefined);
    }
  }

  return {
    state,
    installed: found.status === 'ready' ? found.value : null,
    fetch() {
      under.current.abort();
      under.current = new AbortController();
      setState({ step: 'fetching', bytes: 0, of: null });
      void run(under.current.signal);
    },
    cancel() {
      under.current.abort();
      setState({ step: 'offered' });
    },
  };
}
