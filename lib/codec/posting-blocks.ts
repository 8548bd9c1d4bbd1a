/** Shards cut into blocks that are read one by one: short lists share a block, a long one has its own. */
import type { PostingList } from './posting-list';
import { decodeShard, encodeShard, listWith, type PostingShard } from './posting-segment';

/** Bytes from which a block is full: a record of the store that is neither small nor large. */
const FULL = 8192;
/** Bytes that each term takes beside its list. */
const HEAD = 12;

/** A block on its way into a volume. */
export interface PostingBlock {
  firstHash: number;
  bytes: Uint8Array<ArrayBuffer>;
}

function cut({ hashes, counts, ends, bytes }: PostingShard, from: number, to: number): PostingBlock {
  const start = from === 0 ? 0 : ends[from - 1]!;
  const shard = {
    hashes: hashes.slice(from, to),
    counts: counts.slice(from, to),
    ends: ends.slice(from, to).map((end) => end - start),
    bytes: bytes.subarray(start, ends[to - 1]!),
  };
  return { firstHash: hashes[from]!, bytes: encodeShard(shard) };
}

/** The blocks of one merged shard, in order of the terms' hashes. */
export function blocksOf(shard: PostingShard): PostingBlock[] {
  const { hashes, ends } = shard;
  const blocks: PostingBlock[] = [];
  let from = 0;
  let filled = 0;
  for (let at = 0; at < hashes.length; at++) {
    const length = HEAD + ends[at]! - (at === 0 ? 0 : ends[at - 1]!);
    // A long list goes alone: whoever reads it wants no other.
    if (at > from && filled + length > FULL) {
      blocks.push(cut(shard, from, at));
      [from, filled] = [at, 0];
    }
    filled += length;
  }
  if (from < hashes.length) blocks.push(cut(shard, from, hashes.length));
  return blocks;
}

/** The list of a term in a block, or null when it is not there. */
export function listIn(block: Uint8Array, hash: number): PostingList | null {
  return listWith(decodeShard(block), hash);
}
