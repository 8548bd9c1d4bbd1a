import { learnPhrases } from '../../codec/learn-phrases';
import { PARTITIONS } from '../../codec/partitions';
import { gatherRows } from '../../codec/staged-rows';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';

/** As much is learnt from; rows lie by their hash, so the first are as good as any. */
const SAMPLE_BYTES = 512 * 1024;
/** Of one row at most: somebody with thousands of aliases is no sample. */
const ROW_BYTES = 2048;

/** Rows of the first partitions, as many as are learnt from. */
async function sampleOf(work: JobWork): Promise<Uint8Array[]> {
  const parts = await work.parts('rows');
  const sample: Uint8Array[] = [];
  let bytes = 0;
  for (let partition = 0; partition < PARTITIONS; partition++) {
    await work.breathe();
    for (const { text } of gatherRows(await readPartitions(parts, partition, PARTITIONS))) {
      if (bytes >= SAMPLE_BYTES) return sample;
      sample.push(text.subarray(0, ROW_BYTES));
      bytes += sample.at(-1)!.length;
    }
  }
  return sample;
}

async function learn(work: JobWork): Promise<Change> {
  return { volumes: [{ name: 'phrases', directory: learnPhrases(await sampleOf(work)) }] };
}

/** Learns the phrases that the rows of this pack are written with. */
export const learnRows: InstallPhase = { name: 'learning', share: 0.01, steps: () => 1, step: learn };
