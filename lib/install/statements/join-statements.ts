import { blockByStatement, STATEMENTS_IN_BLOCK, splitCommon, wordsIn } from '../../codec/common-postings';
import { blocksOf } from '../../codec/posting-blocks';
import { decodeShard, encodeShard, mergeShards, SHARDS } from '../../codec/posting-segment';
import type { StagedPart } from '../../volumes/schema';
import { COMMON_WORDS_VOLUME } from '../../volumes/statements/volume-names';
import type { Change, InstallPhase, JobWork } from '../installer';
import { finishVolumes, joinChanges, type NextBlock, nextBlocks } from './numbered-blocks';

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
  const { listed, common } = splitCommon(mergeShards(encoded.map(decodeShard)), statementsOf(work));
  const drop = shard === SHARDS - 1 ? ['segments'] : [];
  const words: StagedPart = {
    name: COMMON_WORDS_VOLUME,
    part: shard,
    blob: new Blob([encodeShard(common)]),
    directory: wordsIn(common),
  };
  return joinChanges([nextBlocks(work, 'postings', shard, blocksOf(listed)), { parts: [words], drop }]);
}

const statementsOf = ({ job }: JobWork) => job.facts.statements ?? 0;

/** Blocks of common words that are made at once. */
const BLOCKS_AT_ONCE = 64;

const commonSteps = (work: JobWork) => Math.ceil(statementsOf(work) / (BLOCKS_AT_ONCE * STATEMENTS_IN_BLOCK));

async function commonStep(work: JobWork, step: number): Promise<Change> {
  const parts = await work.parts(COMMON_WORDS_VOLUME);
  const bytes = await Promise.all(parts.map(({ blob }) => blob.arrayBuffer()));
  const shards = bytes.map((each) => decodeShard(new Uint8Array(each)));
  const blocks: NextBlock[] = [];
  for (let i = 0; i < BLOCKS_AT_ONCE; i++) {
    await work.breathe();
    const first = (step * BLOCKS_AT_ONCE + i) * STATEMENTS_IN_BLOCK;
    if (first < statementsOf(work)) blocks.push({ firstHash: first, bytes: blockByStatement(shards, first) });
  }
  return nextBlocks(work, 'common', step, blocks);
}

/** Merges the segments of all partitions, shard by shard. */
export const mergeSegments: InstallPhase = { name: 'merging', share: 0.07, steps: () => SHARDS, step: mergeStep };

/** Puts the postings of common words in order of the statements. */
export const placeCommon: InstallPhase = { name: 'placing', share: 0.01, steps: commonSteps, step: commonStep };

/** Puts the directories of all steps together. */
export const joinStatementParts: InstallPhase = { name: 'joining', share: 0.02, steps: () => 1, step: finishVolumes };
