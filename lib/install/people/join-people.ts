import { joinRecordDirectories } from '../../codec/block-directory';
import { addToFilter, createFilter, NameKind } from '../../codec/name-filter';
import type { Volume } from '../../volumes/schema';
import type { Change, InstallPhase, JobWork } from '../installer';

const ENTRIES = [
  ['mains', NameKind.Main],
  ['aliases', NameKind.Alias],
  ['beginnings', NameKind.Beginning],
] as const;

/** Between two looks at the clock. */
const AT_A_TIME = 4096;

async function addAll(filter: Uint32Array, kind: NameKind, blob: Blob, { breathe }: JobWork): Promise<void> {
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
  const volume: Volume = { name: 'filter', directory: filter };
  return { volumes: [volume], drop: ENTRIES.map(([name]) => name) };
}

/** Makes the filter of all names. */
export const makeNameFilter: InstallPhase = {
  name: 'filtering',
  share: 0.03,
  steps: () => 1,
  step: makeFilter,
};

/** Volumes whose blocks are there, and need the directory of all. */
const VOLUMES = ['people', 'aliases', 'ids'];

async function joinStep(work: JobWork): Promise<Change> {
  const volumes = VOLUMES.map(async (name): Promise<Volume> => {
    const parts = await work.parts(`${name}-directory`);
    return { name, directory: joinRecordDirectories(parts.map(({ directory }) => directory)) };
  });
  return { volumes: await Promise.all(volumes), drop: VOLUMES.map((name) => `${name}-directory`) };
}

/** Joins the directories of all steps. */
export const joinPeopleParts: InstallPhase = { name: 'joining', share: 0.01, steps: () => 1, step: joinStep };
