import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockByStatement,
  commonCount,
  STATEMENTS_IN_BLOCK,
  splitCommon,
  wordsIn,
} from '../../lib/codec/common-postings';
import { listIn } from '../../lib/codec/posting-blocks';
import { eachPosting, type PostingList } from '../../lib/codec/posting-list';
import { listAt, type PostingShard, ShardWriter } from '../../lib/codec/posting-segment';

type Postings = [number, number][];

function postingsIn(list: PostingList | null): Postings {
  const found: Postings = [];
  if (list) eachPosting(list, 0, Number.POSITIVE_INFINITY, (number, impact) => found.push([number, impact]));
  return found;
}

function shardOf(terms: [hash: number, postings: Postings][]): PostingShard {
  const writer = new ShardWriter();
  for (const [hash, postings] of terms) {
    for (const [number, impact] of postings) writer.list.add(number, impact);
    writer.end(hash);
  }
  return writer.finish();
}

const everySo = (step: number, count: number): Postings => Array.from({ length: count }, (_, i) => [i * step, i % 8]);

describe('common words', () => {
  it('are those in more than 4,000 statements and one of a hundred; up to one of fifty they have a list as well', () => {
    const shard = shardOf([
      [3, everySo(7, 4000)],
      [5, everySo(7, 4001)],
      [9, everySo(3, 6000)],
    ]);
    const hashesIn = (statements: number) => {
      const { listed, common } = splitCommon(shard, statements);
      return [[...listed.hashes], [...common.hashes]];
    };
    expect(hashesIn(30_000)).toEqual([[3], [5, 9]]);
    expect(hashesIn(250_000)).toEqual([
      [3, 5],
      [5, 9],
    ]);
    expect(hashesIn(500_000)).toEqual([[3, 5, 9], [9]]);
    expect(hashesIn(600_000)).toEqual([[3, 5, 9], []]);
    const { listed, common } = splitCommon(shard, 30_000);
    expect(postingsIn(listAt(listed, 0))).toEqual(everySo(7, 4000));
    expect(postingsIn(listAt(common, 1))).toEqual(everySo(3, 6000));
  });

  it('are known with their counts, and others not', () => {
    const words = Uint32Array.from([
      ...wordsIn(
        shardOf([
          [2, everySo(1, 9)],
          [7, everySo(1, 3)],
        ]),
      ),
      ...wordsIn(shardOf([[0xf0000000, everySo(2, 5)]])),
    ]);
    expect([2, 7, 0xf0000000].map((hash) => commonCount(words, hash))).toEqual([9, 3, 5]);
    expect([0, 3, 8, 0xffffffff].map((hash) => commonCount(words, hash))).toEqual([null, null, null, null]);
    expect(commonCount(new Uint32Array(0), 7)).toBeNull();
  });

  it('lie by statement: the blocks have all postings, each in the block of its number', () => {
    const POSTINGS = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(7)), { minLength: 1, maxLength: 400 })
      .map((gaps) => {
        let number = -1;
        return gaps.map(([gap, impact]): [number, number] => {
          number += gap;
          return [number, impact];
        });
      });
    fc.assert(
      fc.property(fc.array(POSTINGS, { maxLength: 4 }), fc.array(POSTINGS, { maxLength: 3 }), (low, high) => {
        const terms = [low.map((list, i) => [i, list] as const), high.map((list, i) => [900 + i, list] as const)];
        const shards = terms.map((some) => shardOf(some.map(([hash, list]) => [hash, list])));
        const last = Math.max(0, ...[...low, ...high].map((list) => list.at(-1)![0]));
        const blocks = Array.from({ length: Math.floor(last / STATEMENTS_IN_BLOCK) + 1 }, (_, i) =>
          blockByStatement(shards, i * STATEMENTS_IN_BLOCK),
        );
        for (const [hash, list] of terms.flat()) {
          const found = blocks.map((block) => postingsIn(listIn(block, hash)));
          expect(found.flat()).toEqual(list);
          for (const [i, some] of found.entries())
            for (const [number] of some) expect(Math.floor(number / STATEMENTS_IN_BLOCK)).toBe(i);
        }
        for (const block of blocks) expect(listIn(block, 500)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
