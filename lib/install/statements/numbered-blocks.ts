import { directoryOf, joinDirectories } from '../../codec/block-directory';
import type { StagedPart } from '../../volumes/schema';
import { COMMON_WORDS, VOLUMES, type VolumeName } from '../../volumes/statements/volume-names';
import type { Change, JobWork } from '../installer';

/** A block on its way into a volume: what it begins with, a hash or a number. */
export interface NextBlock {
  firstHash: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const factOf = (name: VolumeName) => `${name}Blocks`;
const partOf = (name: VolumeName) => `${name}-directory`;

/**
 * The next blocks of a volume as records, numbered in order over all steps, and what this step tells of them. Their
 * directory keeps lengths: how long a block is says how common its word is before it is read.
 */
export function nextBlocks(work: JobWork, name: VolumeName, part: number, blocks: readonly NextBlock[]): Change {
  const first = work.job.facts[factOf(name)] ?? 0;
  const directory = directoryOf(blocks.map(({ firstHash, bytes }) => ({ firstHash, bytes: bytes.length })));
  return {
    blocks: blocks.map(({ bytes }, i) => ({ name, number: first + i, bytes })),
    parts: [{ name: partOf(name), part, blob: new Blob(), directory } satisfies StagedPart],
    facts: { [factOf(name)]: first + blocks.length },
  };
}

/** Several changes as one. */
export function joinChanges(changes: readonly Change[]): Change {
  return {
    blocks: changes.flatMap(({ blocks = [] }) => blocks),
    parts: changes.flatMap(({ parts = [] }) => parts),
    drop: changes.flatMap(({ drop = [] }) => drop),
    facts: Object.assign({}, ...changes.map(({ facts }) => facts)),
  };
}

/** The volumes, once all their blocks are there. */
export async function finishVolumes(work: JobWork): Promise<Change> {
  const volumes = VOLUMES.map(async (name) => {
    const parts = await work.parts(partOf(name));
    return { name, directory: joinDirectories(parts.map(({ directory }) => directory)) };
  });
  const words = (await work.parts(COMMON_WORDS)).flatMap(({ directory }) => [...directory]);
  return {
    volumes: [...(await Promise.all(volumes)), { name: COMMON_WORDS, directory: Uint32Array.from(words) }],
    drop: [...VOLUMES.map(partOf), COMMON_WORDS],
  };
}
