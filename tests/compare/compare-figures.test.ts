import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePair } from '../../bench/compare/made-pairs';
import { otherFigures } from '../../lib/compare/compare-figures';
import { readForComparing } from '../../lib/compare/read-text';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';

const compare = (now: string, earlier: string) =>
  otherFigures(readForComparing(now, ENGLISH_COMPARE), readForComparing(earlier, ENGLISH_COMPARE), ENGLISH_COMPARE).map(
    (pair) => [now.slice(pair.now.start, pair.now.end), earlier.slice(pair.earlier.start, pair.earlier.end)],
  );

describe('another figure', () => {
  it.each<[string, string, ...[string, string][]]>([
    ['The tunnel will cost $5bn.', 'The tunnel will cost $3 billion.', ['$5bn', '$3 billion']],
    ['Rents in the harbour rose by 4%.', 'Rents in the harbour went up by seven per cent.', ['4%', 'seven per cent']],
    ['We will plant 2 million trees by 2030.', 'We will plant 2 million trees by 2040.', ['2030', '2040']],
    ['The strike lasted two weeks.', 'The strike lasted 10 days.', ['two weeks', '10 days']],
  ])('%s / %s', (now, earlier, ...expected) => {
    expect(compare(now, earlier)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['the same, written otherwise', 'The tunnel will cost $5bn.', 'The tunnel will cost $5,000 million.'],
    ['a day is 24 hours', 'The curfew lasts a single day.', 'The curfew lasts 24 hours.'],
    ['a rounding', 'The tunnel will cost $1.5bn.', 'The tunnel will cost $1.48 billion.'],
    ['in the range', 'The tunnel will cost $5bn to $7bn.', 'The tunnel will cost $6 billion.'],
    ['above the bound', 'The tunnel will cost more than $5bn.', 'The tunnel will cost $6 billion.'],
    ['per cent and points', 'Rents rose by 4% in the harbour.', 'Rents rose by 7 percentage points in the harbour.'],
    ['another thing', 'The tunnel will cost $5bn.', 'The harbour will cost $3bn.'],
    ['another year', 'Rents rose by 4% in the harbour in 2015.', 'Rents rose by 7% in the harbour in 2019.'],
    ['done and planned', 'We planted 2 million trees.', 'We will plant 3 million trees.'],
    ['a sum and a sum a year', 'The tunnel costs us $5m a year.', 'The tunnel costs us $9m.'],
    ['another currency', 'The tunnel will cost $5bn.', 'The tunnel will cost €3bn.'],
    ['no unit', 'The tunnel vote was 12.', 'The tunnel vote was 15.'],
    ['two candidates', 'The tunnel needs 5 guards.', 'The tunnel needs 7 guards or 9 guards.'],
  ])('is not told of %s', (_, now, earlier) => {
    expect(compare(now, earlier)).toEqual([]);
  });

  it('is told of most made pairs that have one, and of hardly any other', () => {
    const pairs = fc.sample(madePair, { numRuns: 1500, seed: 3 });
    const told = pairs.filter(({ now, earlier }) => compare(now, earlier).length > 0);
    const right = told.filter(({ isOther }) => isOther).length;
    expect(right / told.length).toBeGreaterThanOrEqual(0.98);
    expect(right / pairs.filter(({ isOther }) => isOther).length).toBeGreaterThanOrEqual(0.8);
  });

  it('is never told of a text and itself', () => {
    fc.assert(
      fc.property(madePair, ({ now }) => {
        expect(compare(now, now)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is told of the same two figures whichever text came first', () => {
    const turned = (pairs: string[][]) => pairs.map(([a, b]) => [b, a]);
    fc.assert(
      fc.property(madePair, ({ now, earlier }) => {
        expect(turned(compare(earlier, now)).sort()).toEqual(compare(now, earlier).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string(),
        (now, earlier) => void compare(now, earlier),
      ),
    );
  });
});
