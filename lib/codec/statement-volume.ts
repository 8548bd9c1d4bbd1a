/** Which numbers of statements a person has, found without reading rows. */
import type { SpeakerRun } from './statement-order';

/** Runs in a block: 8 kB. */
const RUNS_IN_BLOCK = 682;

/** Runs in order of their hashes cut into blocks, three numbers for each run. */
export function cutRuns(runs: readonly SpeakerRun[]): { firstHash: number; bytes: Uint8Array<ArrayBuffer> }[] {
  const blocks = [];
  for (let at = 0; at < runs.length; at += RUNS_IN_BLOCK) {
    const some = runs.slice(at, at + RUNS_IN_BLOCK);
    const numbers = Uint32Array.from(some.flatMap(({ hash, first, count }) => [hash, first, count]));
    blocks.push({ firstHash: some[0]!.hash, bytes: new Uint8Array(numbers.buffer) });
  }
  return blocks;
}

/** The runs of a block with this hash: nearly always one at most. */
export function runsIn(block: Uint32Array, hash: number): SpeakerRun[] {
  let [low, high] = [0, block.length / 3];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle * 3]! < hash) low = middle + 1;
    else high = middle;
  }
  const runs: SpeakerRun[] = [];
  for (let at = low * 3; block[at] === hash; at += 3) runs.push({ hash, first: block[at + 1]!, count: block[at + 2]! });
  return runs;
}
