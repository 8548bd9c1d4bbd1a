/**
 * Words so common that for an article no list of them is read. Their postings lie by statement instead: a block has
 * those of {@link STATEMENTS_IN_BLOCK} statements, so that what one person said is looked through with a block or two
 * for all such words.
 */
import { eachPosting } from './posting-list';
import { encodeShard, listAt, type PostingShard, ShardWriter } from './posting-segment';

/**
 * Words in more than this share of the statements are common, if more than so many hold them. In small packs there are
 * none.
 */
const COMMON_SHARE = 0.01;
const COMMON_AT_LEAST = 4000;

/**
 * Up to this share common words have a list over the whole pack as well: a search of nothing but common words finds by
 * them.
 */
const LISTED_SHARE = 0.02;

const isCommon = (count: number, statements: number) => count > Math.max(COMMON_AT_LEAST, COMMON_SHARE * statements);

/** Whether a word that so many of the statements hold has a list over the whole pack. */
export const isListed = (count: number, statements: number): boolean =>
  count <= Math.max(COMMON_AT_LEAST, LISTED_SHARE * statements);

/** Statements whose postings of common words make a block: 8 kB, where a statement has five of them. */
export const STATEMENTS_IN_BLOCK = 1024;

/** Pairs of hash and count, in order of the hashes. */
export type CommonWords = Uint32Array;

/** The terms of a shard that have lists, and those that are common; some are both. */
export function splitCommon(shard: PostingShard, statements: number): { listed: PostingShard; common: PostingShard } {
  const [listed, common] = [new ShardWriter(), new ShardWriter()];
  for (const [at, hash] of shard.hashes.entries()) {
    const list = listAt(shard, at);
    if (isListed(list.count, statements)) listed.put(hash, list);
    if (isCommon(list.count, statements)) common.put(hash, list);
  }
  return { listed: listed.finish(), common: common.finish() };
}

/** The common words of a shard, with their counts. */
export function wordsIn({ hashes, counts }: PostingShard): CommonWords {
  return Uint32Array.from([...hashes].flatMap((hash, at) => [hash, counts[at]!]));
}

/** How many statements hold a word; null where it is none of the common ones. */
export function commonCount(words: CommonWords, hash: number): number | null {
  let [low, high] = [0, words.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle * 2]! < hash) low = middle + 1;
    else high = middle;
  }
  return words[low * 2] === hash ? words[low * 2 + 1]! : null;
}

/** The block of the statements from number `first` on, out of shards with the whole lists, in order of their hashes. */
export function blockByStatement(shards: readonly PostingShard[], first: number): Uint8Array<ArrayBuffer> {
  const writer = new ShardWriter();
  for (const shard of shards) {
    for (const [at, hash] of shard.hashes.entries()) {
      eachPosting(listAt(shard, at), first, first + STATEMENTS_IN_BLOCK, (number, impact) =>
        writer.list.add(number, impact),
      );
      if (writer.list.count > 0) writer.end(hash);
    }
  }
  return encodeShard(writer.finish());
}
