import { directoryOf, joinDirectories } from '../../../shards/block-directory';
import { blocksOf } from '../../../shards/posting-blocks';
import { decodeShard, mergeShards, SHARDS } from '../../../shards/posting-segment';
import type { Change, InstallPhase, JobWork } from '../installer';
import type { StagedPart } from '../schema';

/** The bytes of one shard of every segment, with one request. */
async function readShards(parts: readonly StagedPart[], shard: number): Promise<Uint8Array[]> {
  const slices = parts.map(({ blob, directory }) => blob.slice(directory[shard], directory[shard + 1]));
  const bytes = await new Blob(slices).arrayBuffer();
  let at = 0;
  return slices.map(({ size }) => {
    at += size;
    return new Uint8Array(bytes, at - size, size);
  });
}

async function mergeStep(work: JobWork, shard: number): Promise<Change> {
  const encoded = await readShards(await work.parts('segments'), shard);
  const blocks = blocksOf(mergeShards(encoded.map(decodeShard)));
  const directory = directoryOf(blocks.map(({ firstHash, bytes }) => ({ firstHash, bytes: bytes.length })));
  const blob = new Blob(blocks.map(({ bytes }) => bytes));
  return {
    parts: [{ name: 'postings', part: shard, blob, directory }],
    drop: shard === SHARDS - 1 ? ['segments'] : [],
  };
}

/** Merges the segments of all partitions, shard by shard. */
export const mergeSegments: InstallPhase = { name: 'merging', share: 0.08, steps: () => SHARDS, step: mergeStep };

const VOLUMES = ['statements', 'postings', 'speakers'];

async function joinStep(work: JobWork, step: number): Promise<Change> {
  const name = VOLUMES[step]!;
  const parts = await work.parts(name);
  // A Blob of Blobs: the browser copies, nothing comes into memory.
  const blob = new Blob(parts.map((part) => part.blob));
  const directory = joinDirectories(parts.map((part) => part.directory));
  return { volumes: [{ name, blob, directory }], drop: [name] };
}

/** Puts the sorted parts together. */
export const joinStatementParts: InstallPhase = {
  name: 'joining',
  share: 0.02,
  steps: () => VOLUMES.length,
  step: joinStep,
};
