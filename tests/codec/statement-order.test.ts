import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockWith } from '../../lib/codec/block-directory';
import { blockStarts, inOrder, personHash, runsOf } from '../../lib/codec/statement-order';
import type { CodedStatement } from '../../lib/codec/statement-rows';
import { cutRuns, runsIn } from '../../lib/codec/statement-volume';

const row = (person: string, text: string, date: string | null = '2020-01-01', address = 'a'): CodedStatement => ({
  person,
  speaker: person,
  date,
  kind: 'quote',
  text,
  sources: [{ title: null, address, licence: null }],
});

describe('the order of statements', () => {
  it.each<[string, string | null, string | null, number]>([
    ['the same day', '2020-01-01', '2020-01-01', 1],
    ['three days later', '2020-01-01', '2020-01-04', 1],
    ['four days later', '2020-01-01', '2020-01-05', 2],
    ['a day, and its year', '2020-01-01', '2020', 1],
    ['a day, and another year', '2020-01-01', '2019', 2],
    ['a month, and its year', '2020-03', '2020', 1],
    ['two months', '2020-03', '2020-04', 2],
    ['no date at all', null, null, 1],
    ['a day, and no date', '2020-01-01', null, 2],
  ])('the same words with %s', (_, one, other, expected) => {
    const rows = inOrder([row('p', 'The bridge stays.', one, 'a'), row('p', '“The bridge stays”', other, 'b')]);
    expect(rows).toHaveLength(expected);
    expect(rows.flatMap(({ sources }) => sources.map(({ address }) => address)).sort()).toEqual(['a', 'b']);
  });

  it('tells texts apart that have the same letters', () => {
    expect(inOrder([row('p', 'He is a therapist.'), row('p', 'He is at her a pist.')])).toHaveLength(2);
    expect(inOrder([row('p', 'Äh 1'), row('p', 'Öh 1')])).toHaveLength(2);
  });

  it('is by person and date, whatever the order before, and loses nobody', () => {
    const ROW = fc
      .tuple(
        fc.constantFrom('p', 'q', 'r', '__proto__'),
        fc.nat(5),
        fc.constantFrom(null, '2019', '2020-05', '2021-02-03'),
      )
      .map(([person, n, date]) => row(person, `Number ${n} of ours.`, date, `${n}`));
    fc.assert(
      fc.property(fc.array(ROW, { maxLength: 20 }), (rows) => {
        const ordered = inOrder(rows);
        const keys = ordered.map(({ person, date }) => `${String(personHash(person)).padStart(10, '0')} ${date ?? ''}`);
        expect(keys).toEqual([...keys].sort());
        const all = (of: CodedStatement[]) => new Set(of.map(({ person, text }) => `${person} ${text}`));
        expect(all(ordered)).toEqual(all(rows));
        const runs = runsOf(ordered, 7);
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(ordered.length);
        for (const { hash, first, count } of runs) {
          const people = new Set(ordered.slice(first - 7, first - 7 + count).map(({ person }) => person));
          expect([...people].map(personHash)).toEqual([hash]);
        }
        expect(new Set(runs.map(({ hash }) => hash)).size).toBe(runs.length);
      }),
    );
  });
});

describe('what is found without reading rows', () => {
  it('every run by its hash, in whatever block', () => {
    const runs = Array.from({ length: 1000 }, (_, i) => ({ hash: i * 4_000_003, first: i * 3, count: 3 }));
    const blocks = cutRuns(runs);
    expect(blocks).toHaveLength(2);
    for (const run of runs) {
      const { bytes } = blocks.findLast(({ firstHash }) => firstHash <= run.hash)!;
      expect(runsIn(new Uint32Array(bytes.buffer), run.hash)).toEqual([run]);
      expect(runsIn(new Uint32Array(bytes.buffer), run.hash + 1)).toEqual([]);
    }
  });

  it('the block of every number', () => {
    const rows = Array.from({ length: 500 }, (_, i) => row('p', `Number ${i} of ours. `.repeat(1 + (i % 40)), null));
    const starts = blockStarts(rows);
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(500);
    const directory = Uint32Array.from(starts.flatMap((start) => [100 + start, 0]));
    for (const [block, start] of starts.slice(0, -1).entries()) {
      expect(blockWith(directory, 100 + start)).toBe(block);
      expect(blockWith(directory, 100 + starts[block + 1]! - 1)).toBe(block);
    }
  });
});
