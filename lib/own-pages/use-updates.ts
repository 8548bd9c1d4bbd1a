import { useEffect, useRef, useState } from 'preact/hooks';
import { askDesk } from '../messages/ask-desk';
import { dayHere } from '../model/when';
import type { InstalledPack, Packs } from '../volumes/schema';
import { hostsOf, type NotUpdated, type Updated, type UpdateProgress, updatable, updatePacks } from './update-packs';
import { messageOf } from './use-live';

/** Fetching all packs again: what would be asked, how far it is, and what came of it. */
export interface Updates {
  /** How many packs would be fetched again. */
  count: number;
  /** The sites that would be asked. */
  hosts: string[];
  /** Null while nothing is fetched. */
  progress: UpdateProgress | null;
  /** Of the last time; empty before it. */
  failed: readonly NotUpdated[];
  /** How many packs did not change, the last time. */
  unchanged: number;
  /** Sends the requests: call it only from a click. */
  start(): void;
  cancel(): void;
}

const NOTHING: Updated = { failed: [], unchanged: 0 };

/** Wires the update of all packs to the network and the installer. */
export function useUpdates(packs: Packs, installed: readonly InstalledPack[]): Updates {
  const [progress, setProgress] = useState<UpdateProgress | null>(null);
  const [last, setLast] = useState<Updated>(NOTHING);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);
  const list = updatable(installed);

  async function run(signal: AbortSignal): Promise<void> {
    const today = dayHere(Date.now());
    try {
      setLast(await updatePacks(packs, list, { signal, today, onProgress: setProgress }));
    } catch (error) {
      if (!signal.aborted) setLast({ ...NOTHING, failed: [{ name: '', message: messageOf(error) }] });
    }
    if (!signal.aborted) setProgress(null);
    void askDesk('packJobs', {});
  }

  return {
    count: list.length,
    hosts: hostsOf(list),
    progress,
    ...last,
    start() {
      under.current = new AbortController();
      setLast(NOTHING);
      void run(under.current.signal);
    },
    cancel() {
      under.current.abort();
      setProgress(null);
    },
  };
}
