/** What is found in the volumes of statements without reading rows: which block has a number, which numbers a person has. */
import { type BlockDirectory, blockCount, directoryOf } from './block-directory';
import type { SpeakerRun } from './statement-order';

/** Runs of speakers that are read at once: 4 kB. */
const RUNS_IN_BLOCK = 341;

/** Runs as numbers, three for each, and their directory. */
export function writeRuns(runs: readonly SpeakerRun[]): {
  numbers: Uint32Array<ArrayBuffer>;
  directory: BlockDirectory;
} {
  const numbers = new Uint32Array(runs.length * 3);
  for (const [at, { hash, first, count }] of runs.entries()) numbers.set([hash, first, count], at * 3);
  const blocks = [];
  for (let at = 0; at < runs.length; at += RUNS_IN_BLOCK) {
    blocks.push({ firstHash: runs[at]!.hash, bytes: Math.min(RUNS_IN_BLOCK, runs.length - at) * 12 });
  }
  return { numbers, directory: directoryOf(blocks) };
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

/** The block of a directory that has the statement of this number; its first number is `directory[block * 2]`. */
export function blockWithNumber(directory: BlockDirectory, number: number): number {
  let [low, high] = [0, blockCount(directory)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directory[middle * 2]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many statements lie before this directory's end, once `total` are in it. */
export function blockNumbers(directory: BlockDirectory, block: number, total: number): { from: number; to: number } {
  const isLast = block === blockCount(directory) - 1;
  return { from: directory[block * 2]!, to: isLast ? total : directory[block * 2 + 2]! };
}
