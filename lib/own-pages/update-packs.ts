import { downloadWithState, isUnchanged } from '../download/download-file';
import { addJob } from '../install/job-rows';
import { BUILT_IN_PEOPLE } from '../packs/built-in-people';
import type { OpenOptions } from '../packs/open-pack';
import type { InstalledPack, Packs } from '../volumes/schema';
import { messageOf } from './use-live';
import { wait } from './wait';

/** How far an update of all packs is. */
export interface UpdateProgress {
  /** Of which pack the file is fetched now. */
  name: string;
  /** Its number, from 1, and how many there are. */
  at: number;
  of: number;
}

/** A pack that is as it was, and why. */
export interface NotUpdated {
  name: string;
  message: string;
}

/** What became of an update; the packs of which nothing is told here are being installed. */
export interface Updated {
  failed: NotUpdated[];
  /** How many packs have files that did not change since they were fetched. */
  unchanged: number;
}

/** What an update is given from outside. */
export interface UpdateOptions {
  signal: AbortSignal;
  /** ISO day. */
  today: string;
  onProgress(progress: UpdateProgress): void;
  fetch?: typeof fetch;
}

/** Milliseconds between two files, so that no server is asked in haste. */
const PACE = 500;

/** A file whose reader needs more than the address of it: who speaks, which table belongs to it. */
const ASKS_READER: readonly string[] = ['transcript', 'un-debate'];

/** The packs that can be fetched again without a question. */
export function updatable(packs: readonly InstalledPack[]): InstalledPack[] {
  return packs.filter(
    ({ id, address, opening }) =>
      address !== null && id !== BUILT_IN_PEOPLE && !ASKS_READER.includes(opening.format.name),
  );
}

/** The sites that {@link updatePacks} asks, each once. */
export const hostsOf = (packs: readonly InstalledPack[]): string[] => [
  ...new Set(packs.flatMap(({ address }) => (address && URL.canParse(address) ? [new URL(address).host] : []))),
];

/** As it was opened before; a file that says nothing of itself is of today. */
function openingOf({ header, opening }: InstalledPack, today: string): OpenOptions {
  if (opening.format.name === 'pack') return opening;
  return { ...opening, header: { ...header, ...opening.header, version: today, asOf: today } };
}

/**
 * Fetches the files of these packs again, one after the other, after one click of the reader's, and hands each to the
 * installer. A pack whose file does not come, or did not change, is as it was, and the others go on.
 *
 * @param list packs with an address ({@link updatable})
 * @throws the signal's reason when it was aborted, DiskFull, StorageRefused
 */
export async function updatePacks(
  packs: Packs,
  list: readonly InstalledPack[],
  { signal, today, onProgress, fetch: send }: UpdateOptions,
): Promise<Updated> {
  const failed: NotUpdated[] = [];
  let unchanged = 0;
  for (const [i, pack] of list.entries()) {
    const { name } = pack.header;
    if (i > 0) await wait(PACE, signal);
    signal.throwIfAborted();
    onProgress({ name, at: i + 1, of: list.length });
    const outside = { signal, ...(send && { fetch: send }) };
    if (pack.fileState && (await isUnchanged(pack.address!, pack.fileState, outside))) {
      unchanged++;
      continue;
    }
    const got = await downloadWithState(pack.address!, { ...outside, onProgress: () => undefined }).catch(
      (error: unknown) => ({ error }),
    );
    signal.throwIfAborted();
    if ('error' in got) failed.push({ name, message: messageOf(got.error) });
    else await addJob(packs, got.file, openingOf(pack, today), pack.address, got.state);
  }
  return { failed, unchanged };
}
