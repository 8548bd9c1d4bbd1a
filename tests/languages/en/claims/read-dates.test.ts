import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../lib/languages/en/claims/read-dates';

const INSTANT = new Date('2025-09-03T12:00:00Z');

/** Everything the library would say of a text. */
function plain(results: ReturnType<typeof casual.parse>): unknown[] {
  return results.map((result) => ({
    index: result.index,
    text: result.text,
    start: result.start.date().toISOString(),
    end: result.end?.date().toISOString() ?? null,
    tags: [...result.tags()].sort(),
  }));
}

const same = (text: string): void => {
  const all = casual.parse(text, { instant: INSTANT, timezone: 0 }, { forwardDate: false });
  expect(plain(readDates(text, INSTANT))).toEqual(plain(all));
};

/** What dates are written with, and what looks like it. */
const PIECES =
  `on in for within about last this next past after before ago earlier later from now out forward Monday Tues.
  Fri weekend week weeks month year years quarter day days hour hours h hrs min mins s m d w y mo mos yr sec half an a few
  several the couple of one two ten twelve 3 5h 10m 24 1999 2019 2019-05-03 5/6/2020 March Sept. Dec may 3rd 14th , and - + . ~ about around just roughly mar may august marsecond sept2019 mayof
  today yesterday tonight night morning noon at pm 5:30 end said tens halfs state market votes plans UTC EST BC`.split(
    /\s+/,
  );

describe('dates in a text', () => {
  it.each([
    'on Monday in an interview',
    'three days after the vote',
    'two weeks and 3 days ago, on Friday',
    '5h ago',
    'tens before',
    'half as before',
    'in a week',
    'last 3 months',
    '3 March 2019',
    'March 3rd to 5th',
    'in Sept. 2019',
    '2019 December',
    '2019-05-03',
    'an hour later on Tuesday night',
  ])('leaves no parser out that has something to say of “%s”', same);

  it('says what the library says, of any mixture', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 14 })
      .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
    fc.assert(fc.property(text, same), { numRuns: 500 });
  });
});
