import { partitionsOfStep } from '../codec/partitions';
import type { StagedPart } from '../volumes/schema';

/** The bytes of one step's partitions of all parts, one part behind the other: one request, whatever their number. */
export async function readPartitions(parts: readonly StagedPart[], step: number, steps: number): Promise<ArrayBuffer> {
  const { from, to } = partitionsOfStep(step, steps);
  return new Blob(parts.map(({ blob, directory }) => blob.slice(directory[from], directory[to]))).arrayBuffer();
}
