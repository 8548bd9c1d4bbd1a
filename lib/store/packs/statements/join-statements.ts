import { blocksOf } from '../../../shards/posting-blocks';
import { decodeShard, mergeShards, SHARDS } from '../../../shards/posting-segment';
import type { Change, InstallPhase, JobWork } from '../installer';
import type { StagedPart } from '../schema';
import { finishVolumes, joinChanges, nextBlocks } from './numbered-blocks';

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
  const drop = shard === SHARDS - 1 ? ['segments'] : [];
  return joinChanges([nextBlocks(work, 'postings', shard, blocks), { drop }]);
}

/** Merges the segments of all partitions, shard by shard. */
export const mergeSegments: InstallPhase = { name: 'merging', share: 0.08, steps: () => SHARDS, step: mergeStep };

/** Puts the directories of all steps together. */
export const joinStatementParts: InstallPhase = { name: 'joining', share: 0.02, steps: () => 1, step: finishVolumes };
