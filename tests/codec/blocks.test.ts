import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksWith, joinRecordDirectories, recordDirectory, recordNumber } from '../../lib/codec/block-directory';
import { deflate, inflate } from '../../lib/codec/deflate';
import { cutPairs, pairsIn, sortPairs } from '../../lib/codec/pair-blocks';
import { PARTITIONS, partitionsOfStep, stepsFor } from '../../lib/codec/partitions';
import { readPerson, writePerson } from '../../lib/codec/person-row';
import { readRowsAt, writeRows } from '../../lib/codec/row-blocks';
import { gatherRows, stageRows } from '../../lib/codec/staged-rows';
import type { PackPerson } from '../../lib/model/pack';

const u32 = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.nat({ max: 0xffffffff }), fc.constant(0xffffffff));
const pairs = fc.array(fc.tuple(u32, u32), { maxLength: 1500 });

describe('pairs in blocks', () => {
  it('finds every pair by its hash, and none by another', () => {
    fc.assert(
      fc.property(pairs, pairs, u32, (first, second, stranger) => {
        const parts = [first, second].map((list, half) => {
          // Two parts of a volume never overlap: the second has the larger hashes.
          const flat = Uint32Array.from(list.flatMap(([value, hash]) => [value, ((hash >>> 1) | (half << 31)) >>> 0]));
          sortPairs(flat);
          return flat;
        });
        const all = Uint32Array.from(parts.flatMap((part) => [...part]));
        const blocks = parts.map((part, half) =>
          cutPairs(part).map((block, i) => ({ ...block, number: half * 100 + i })),
        );
        const directory = joinRecordDirectories(blocks.map(recordDirectory));
        const byNumber = new Map(blocks.flat().map(({ number, bytes }) => [number, new Uint32Array(bytes.buffer)]));
        const found = (hash: number) =>
          blocksWith(directory, hash).flatMap((block) => pairsIn(byNumber.get(recordNumber(directory, block))!, hash));
        const wanted = (hash: number) => [...all].filter((_, i) => i % 2 === 0 && all[i + 1] === hash);
        for (const hash of new Set([stranger, ...[...all].filter((_, i) => i % 2 === 1).slice(0, 50)]))
          expect(found(hash)).toEqual(wanted(hash));
      }),
      { numRuns: 100 },
    );
  });
});

describe('rows in blocks', () => {
  const row = fc.record({ hash: u32, tag: u32, text: fc.string({ unit: 'binary', maxLength: 20 }) });
  const placed = (rows: { hash: number; tag: number; text: string }[]) =>
    rows.map((each) => ({ ...each, text: new TextEncoder().encode(each.text) }));

  it('are read as they were written, also when deflated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const bytes = await inflate(await deflate(writeRows(placed(rows))));
        expect(readRowsAt(bytes.buffer, bytes.byteOffset)).toEqual({ rows: placed(rows), end: bytes.length });
      }),
      { numRuns: 50 },
    );
  });

  it('are sorted over several parts, equal ones in order of the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 30 }), { minLength: 1, maxLength: 4 }), (parts) => {
        const staged = parts.map((part) => stageRows(placed(part)));
        const all = new Uint8Array(staged.flatMap(({ bytes }) => [...bytes]));
        const gathered = gatherRows(all.buffer).map(({ hash, tag }) => [hash, tag]);
        const wanted = parts
          .flat()
          .map(({ hash, tag }) => [hash, tag] as const)
          .sort(([a], [b]) => a - b);
        expect(gathered).toEqual(wanted);
        for (const { cuts, bytes } of staged) expect([cuts[0], cuts[PARTITIONS]]).toEqual([0, bytes.length]);
      }),
      { numRuns: 50 },
    );
  });

  it('fails on damaged bytes', async () => {
    await expect(inflate(new Uint8Array([255, 1, 2, 3]))).rejects.toThrow();
  });
});

it('writes a person and reads the same', () => {
  const maybe = fc.option(fc.string());
  const position = fc.record({ title: fc.string(), org: maybe, start: maybe, end: maybe, seen: maybe });
  const person: fc.Arbitrary<PackPerson> = fc.record({
    id: fc.string(),
    name: fc.string(),
    aliases: fc.array(fc.string()),
    description: maybe,
    country: maybe,
    birth: maybe,
    death: maybe,
    positions: fc.array(position),
    links: fc.dictionary(fc.string(), fc.string()).map((links) => ({ ...links })),
    source: maybe,
    licence: maybe,
  });
  fc.assert(
    fc.property(person, (each) => {
      expect(readPerson(writePerson(each))).toEqual(each);
    }),
  );
});

it('divides all partitions among the steps', () => {
  for (const total of [0, 1, 1000, 50_000, 1_000_000, 10 ** 9]) {
    const steps = stepsFor(total, 16_384);
    const ranges = Array.from({ length: steps }, (_, step) => partitionsOfStep(step, steps));
    expect(ranges[0]!.from).toBe(0);
    expect(ranges.at(-1)!.to).toBe(PARTITIONS);
    for (const [i, { from }] of ranges.entries()) if (i > 0) expect(from).toBe(ranges[i - 1]!.to);
  }
});
