import { joinDirectories } from '../../../shards/block-directory';
import { addToFilter, createFilter, Entry } from '../../../shards/name-filter';
import type { Change, InstallPhase, JobWork } from '../installer';
import type { Volume } from '../schema';

const ENTRIES = [
  ['mains', Entry.Main],
  ['aliases', Entry.Alias],
  ['beginnings', Entry.Beginning],
] as const;

/** Between two looks at the clock. */
const AT_A_TIME = 4096;

async function addAll(filter: Uint32Array, kind: Entry, blob: Blob, { breathe }: JobWork): Promise<void> {
  for (const [i, hash] of new Uint32Array(await blob.arrayBuffer()).entries()) {
    if (i % AT_A_TIME === 0) await breathe();
    addToFilter(filter, kind, hash);
  }
}

async function makeFilter(work: JobWork): Promise<Change> {
  const filter = createFilter(work.job.facts.entries!);
  for (const [name, kind] of ENTRIES) {
    for (const { blob } of await work.parts(name)) await addAll(filter, kind, blob, work);
  }
  const volume: Volume = { name: 'filter', blob: new Blob([filter as BlobPart]), directory: new Uint32Array(0) };
  return { volumes: [volume], drop: ENTRIES.map(([name]) => name) };
}

/** Makes the filter of all names. */
export const makeNameFilter: InstallPhase = {
  name: 'filtering',
  share: 0.03,
  steps: () => 1,
  step: makeFilter,
};

/** Parts that become volumes as they are. */
const VOLUMES = [
  { volume: 'people', from: 'people' },
  { volume: 'aliases', from: 'alias-pairs' },
  { volume: 'ids', from: 'id-pairs' },
] as const;

async function joinStep(work: JobWork, step: number): Promise<Change> {
  const { volume, from } = VOLUMES[step]!;
  const parts = await work.parts(from);
  // A Blob of Blobs: the browser copies, nothing comes into memory.
  const blob = new Blob(parts.map((part) => part.blob));
  const directory = joinDirectories(parts.map((part) => part.directory));
  return { volumes: [{ name: volume, blob, directory }], drop: [from] };
}

/** Puts the sorted parts together. */
export const joinPeopleParts: InstallPhase = {
  name: 'joining',
  share: 0.01,
  steps: () => VOLUMES.length,
  step: joinStep,
};
