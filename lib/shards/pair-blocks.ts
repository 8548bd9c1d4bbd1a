/** Sorted pairs of 32-bit numbers (a hash, and what it leads to), in blocks that are read one by one. */
import { type BlockDirectory, directoryOf } from './block-directory';

/** 4 kB: what a disk reads at once. */
const PAIRS_IN_BLOCK = 512;

/**
 * Sorts pairs by their first number, then by the second, in place.
 *
 * @param pairs `[second, first]` one behind the other, so that a pair read as one number of 64 bits orders as it should
 * (every platform that runs a browser is little-endian)
 */
export function sortPairs(pairs: Uint32Array<ArrayBuffer>): void {
  new BigUint64Array(pairs.buffer, pairs.byteOffset, pairs.length / 2).sort();
}

/** The directory of sorted pairs that lie as they are. */
export function pairDirectory(pairs: Uint32Array): BlockDirectory {
  const blocks = [];
  for (let at = 0; at < pairs.length; at += PAIRS_IN_BLOCK * 2) {
    const length = Math.min(PAIRS_IN_BLOCK * 2, pairs.length - at);
    blocks.push({ firstHash: pairs[at + 1]!, bytes: length * 4 });
  }
  return directoryOf(blocks);
}

/** The second numbers of all pairs in a block with this first number. */
export function pairsIn(block: Uint32Array, first: number): number[] {
  let low = 0;
  let high = block.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle * 2 + 1]! < first) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at * 2 < block.length && block[at * 2 + 1] === first; at++) found.push(block[at * 2]!);
  return found;
}
