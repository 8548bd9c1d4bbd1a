import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockWith, directoryOf } from '../../lib/codec/block-directory';
import { blocksOf, listIn } from '../../lib/codec/posting-blocks';
import { PostingBytes, u32At, varintAt } from '../../lib/codec/posting-bytes';
import { countIn, eachPosting, type PostingList, PostingListWriter } from '../../lib/codec/posting-list';
import { bestOf } from '../../lib/codec/posting-search';
import {
  decodeShard,
  encodeShard,
  listAt,
  mergeShards,
  type PostingShard,
  SegmentBuilder,
  SHARDS,
  shardOf,
} from '../../lib/codec/posting-segment';
import { IMPACTS, impactOf, termHash } from '../../lib/codec/posting-term';

const ALL = Number.POSITIVE_INFINITY;

function listFrom(postings: readonly (readonly [number, number])[]): PostingList {
  const writer = new PostingListWriter();
  for (const [number, impact] of postings) writer.add(number, impact);
  const { count } = writer;
  const into = new PostingBytes(1);
  writer.finish(into);
  return { count, bytes: into.done() };
}

function postingsIn(list: PostingList, from = 0, to = ALL): [number, number][] {
  const found: [number, number][] = [];
  eachPosting(list, from, to, (number, impact) => found.push([number, impact]));
  return found;
}

const POSTINGS = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 7 })), { maxLength: 1200 })
  .map((gaps) => {
    let number = -1;
    return gaps.map(([gap, impact]): [number, number] => {
      number += gap;
      return [number, impact];
    });
  });

describe('numbers in bytes', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const bytes = new PostingBytes(1);
        for (const number of numbers) bytes.varint(number);
        for (const number of numbers) bytes.u32(number);
        const place = { at: 0 };
        expect(numbers.map(() => varintAt(bytes.done(), place))).toEqual(numbers);
        expect(numbers.map((_, at) => u32At(bytes.done(), place.at + at * 4))).toEqual(numbers);
      }),
    );
  });
});

describe('a posting list', () => {
  it('gives back what was written, whole or any range of it', () => {
    fc.assert(
      fc.property(POSTINGS, fc.nat(200_000), fc.nat(200_000), (postings, from, length) => {
        const list = listFrom(postings);
        expect(postingsIn(list)).toEqual(postings);
        const inRange = postings.filter(([number]) => number >= from && number < from + length);
        expect(postingsIn(list, from, from + length)).toEqual(inRange);
        expect(countIn(list, from, from + length)).toBe(inRange.length);
      }),
    );
  });

  it('takes one byte for a posting near the one before', () => {
    expect(listFrom(Array.from({ length: 200 }, (_, n) => [n * 15, 7])).bytes.length).toBe(200);
  });
});

describe('impacts', () => {
  it.each<[number, number, number]>([
    [1, 13, 0.98],
    [3, 13, 1.45],
    [1, 40, 0.55],
    [1, 10_000, 0.3],
    [200, 1, 1.45],
  ])('%i times in %i words: %d', (count, length, expected) => {
    expect(IMPACTS[impactOf(count, length)]).toBe(expected);
  });
});

const KEYS = fc.array(fc.constantFrom(...'tariff coffee iran weapon hospital bridge rain vote tax 42'.split(' ')), {
  maxLength: 12,
});
const STATEMENTS = fc.array(KEYS, { maxLength: 30 });

function segmentOf(statements: readonly string[][], first = 0): PostingShard[] {
  const builder = new SegmentBuilder(first);
  for (const keys of statements) builder.add(keys);
  return builder.finish();
}

/** For each term hash its postings, out of all shards. */
function contentOf(shards: readonly PostingShard[]): [number, [number, number][]][] {
  return shards.flatMap((shard) =>
    Array.from(shard.hashes, (hash, at): [number, [number, number][]] => [hash, postingsIn(listAt(shard, at))]),
  );
}

/** What the postings of statements should be. */
function expectedOf(statements: readonly string[][], keep: (number: number) => boolean = () => true) {
  const byHash = new Map<number, [number, number][]>();
  for (const [number, keys] of statements.entries()) {
    if (!keep(number)) continue;
    for (const key of new Set(keys)) {
      const count = keys.filter((each) => each === key).length;
      byHash.set(termHash(key), [...(byHash.get(termHash(key)) ?? []), [number, impactOf(count, keys.length)]]);
    }
  }
  return [...byHash].sort((a, b) => a[0] - b[0]);
}

describe('a segment', () => {
  it('has each term in the shard of its hash, in order, with the statements that hold it', () => {
    fc.assert(
      fc.property(STATEMENTS, (statements) => {
        const shards = segmentOf(statements);
        expect(shards).toHaveLength(SHARDS);
        for (const [at, { hashes }] of shards.entries()) for (const hash of hashes) expect(shardOf(hash)).toBe(at);
        expect(contentOf(shards)).toEqual(expectedOf(statements));
      }),
    );
  });

  it('survives being stored', () => {
    fc.assert(
      fc.property(STATEMENTS, (statements) => {
        const shards = segmentOf(statements);
        expect(contentOf(shards.map((shard) => decodeShard(encodeShard(shard))))).toEqual(contentOf(shards));
      }),
    );
  });

  it('merged of several is the same as built at once', () => {
    fc.assert(
      fc.property(fc.array(STATEMENTS, { maxLength: 5 }), (runs) => {
        let first = 0;
        const segments = runs.map((run) => {
          const segment = segmentOf(run, first);
          first += run.length;
          return segment;
        });
        const merged = Array.from({ length: SHARDS }, (_, at) => mergeShards(segments.map((shards) => shards[at]!)));
        const built = segmentOf(runs.flat());
        expect(merged.map(encodeShard)).toEqual(built.map(encodeShard));
      }),
    );
  });

  it('merged without some statements holds only the others', () => {
    fc.assert(
      fc.property(STATEMENTS, fc.func(fc.boolean()), (statements, decide) => {
        const kept = statements.map((_, number) => decide(number));
        const keep = (number: number) => kept[number]!;
        const left = segmentOf(statements).map((shard) => mergeShards([shard], keep));
        expect(contentOf(left)).toEqual(expectedOf(statements, keep));
      }),
    );
  });

  it('joins two terms of one hash', () => {
    const [one, other] = sameHash();
    const shards = segmentOf([[one], [other, other], [one, other]]);
    expect(contentOf(shards)).toEqual([
      [
        termHash(one),
        [
          [0, impactOf(1, 1)],
          [1, impactOf(2, 2)],
          [2, impactOf(1, 2)],
        ],
      ],
    ]);
  });
});

/** Two keys of one hash. */
function sameHash(): [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const key = `w${n}`;
    const before = seen.get(termHash(key));
    if (before !== undefined) return [before, key];
    seen.set(termHash(key), key);
  }
}

describe('blocks of a shard', () => {
  it('give each list back, and nothing for a term that is not there', () => {
    const statements = Array.from({ length: 4000 }, (_, n) => ['common', `w${n}`, `v${n % 90}`]);
    for (const shard of segmentOf(statements)) {
      const blocks = blocksOf(shard);
      for (const [at, hash] of shard.hashes.entries()) {
        const block = blocks.findLast(({ firstHash }) => firstHash <= hash)!;
        expect(postingsIn(listIn(block.bytes, hash)!)).toEqual(postingsIn(listAt(shard, at)));
        if (!shard.hashes.includes(hash + 1)) expect(listIn(block.bytes, hash + 1)).toBeNull();
      }
    }
  });

  it('hold little but a long list alone', () => {
    const statements = Array.from({ length: 9000 }, (_, n) => ['common', `w${n}`]);
    const shard = segmentOf(statements)[shardOf(termHash('common'))]!;
    const blocks = blocksOf(shard);
    const long = blocks.filter(({ bytes }) => bytes.length > 8000);
    expect(long.map(({ firstHash }) => firstHash)).toEqual([termHash('common')]);
    expect(blocks.length).toBeGreaterThan(1);
  });

  it('tell by their directory which one a word is in', () => {
    const statements = Array.from({ length: 9000 }, (_, n) => ['common', `w${n}`]);
    const blocks = segmentOf(statements).flatMap(blocksOf);
    const directory = directoryOf(blocks.map(({ firstHash, bytes }) => ({ firstHash, bytes: bytes.length })));
    for (const key of ['common', ...statements.map(([, own]) => own!)]) {
      expect(listIn(blocks[blockWith(directory, termHash(key))]!.bytes, termHash(key))).not.toBeNull();
    }
    expect(blockWith(directory, blocks[0]!.firstHash - 1)).toBe(-1);
  });
});

describe('the best of a range', () => {
  it('are those with the greatest sums, whatever the range, the range left out and those not wanted', () => {
    const LISTS = fc.array(fc.record({ list: POSTINGS, weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 4 });
    const RANGE = fc.tuple(fc.nat(120_000), fc.nat(120_000)).map(([a, b]) => ({ from: Math.min(a, b), to: a + b }));
    fc.assert(
      fc.property(LISTS, RANGE, fc.option(RANGE, { nil: undefined }), fc.nat(5), (lists, range, without, limit) => {
        const isWanted = limit % 2 === 0 ? undefined : (number: number) => number % 3 !== 0;
        const sums = new Map<number, number>();
        for (const { list, weight } of lists) {
          for (const [number, impact] of list) {
            if (number < range.from || number >= range.to) continue;
            if (without && number >= without.from && number < without.to) continue;
            if (isWanted && !isWanted(number)) continue;
            sums.set(number, (sums.get(number) ?? 0) + weight * IMPACTS[impact]!);
          }
        }
        const expected = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
        const asked = lists.map(({ list, weight }) => ({ list: listFrom(list), weight }));
        const found = bestOf(asked, range, limit, without, isWanted);
        expect(found).toHaveLength(expected.length);
        for (const [at, { number, score, held }] of found.entries()) {
          expect(score).toBeCloseTo(expected[at]![1], 4);
          const holding = lists.flatMap(({ list }, bit) => (list.some(([each]) => each === number) ? [bit] : []));
          expect(held).toBe(holding.reduce((bits, bit) => bits | (1 << bit), 0));
        }
      }),
    );
  });
});
