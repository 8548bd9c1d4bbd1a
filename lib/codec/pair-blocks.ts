/** Sorted pairs of 32-bit numbers (a hash, and what it leads to), in blocks that are read one by one. */

/** 8 kB a block. */
const PAIRS_IN_BLOCK = 1024;

/**
 * Sorts pairs by their first number, then by the second, in place.
 *
 * @param pairs `[second, first]` one behind the other, so that a pair read as one number of 64 bits orders as it should
 * (every platform that runs a browser is little-endian)
 */
export function sortPairs(pairs: Uint32Array<ArrayBuffer>): void {
  new BigUint64Array(pairs.buffer, pairs.byteOffset, pairs.length / 2).sort();
}

/** A block of pairs and the first number of its first pair. */
export interface PairBlock {
  firstHash: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Sorted pairs cut into blocks. */
export function cutPairs(pairs: Uint32Array<ArrayBuffer>): PairBlock[] {
  const blocks: PairBlock[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_IN_BLOCK * 2) {
    const block = pairs.slice(at, at + PAIRS_IN_BLOCK * 2);
    blocks.push({ firstHash: block[1]!, bytes: new Uint8Array(block.buffer) });
  }
  return blocks;
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
