import { describe, expect, it } from 'vitest';
import type { When } from '../../../../lib/model/when';
import { findClaims } from '../../../../scripts/english';
import { articleOfBlocks, blocksOf } from '../../../detect/people/article-of';

/** A Wednesday. */
const WEDNESDAY: When = { date: '2025-09-03T08:00:00Z', precision: 'minute' };

function said(text: string, published: When | null): (When | null)[] {
  const article = articleOfBlocks([text], published);
  return findClaims(article, blocksOf(article), { entities: [], mentions: [] }).map((c) => c.said);
}

const day = (date: string): When => ({ date, precision: 'day' });
const CASES: [name: string, text: string, expected: (When | null)[]][] = [
  ['a day after the cue', 'Berg said on Monday that the bridge was safe.', [day('2025-09-01')]],
  ['a day between speaker and cue', 'Berg on Tuesday said the bridge was safe.', [day('2025-09-02')]],
  ['a day that is later in the week', 'Berg said Friday that the bridge was safe.', [day('2025-08-29')]],
  ['a day at the start', 'On Monday, Berg said that the bridge was safe.', [day('2025-09-01')]],
  ['a day after a quotation', '“The bridge is safe,” Berg said on Monday.', [day('2025-09-01')]],
  ['a date without a year', 'Berg said on December 24 that the bridge was safe.', [day('2024-12-24')]],
  ['a month', 'Berg said last month that the bridge was safe.', [{ date: '2025-08', precision: 'month' }]],
  ['a year', 'Berg said in 2019 that the bridge was safe.', [{ date: '2019', precision: 'year' }]],
  ['no time', 'Berg said that the bridge was safe.', [null]],
  ['once', 'Berg once said that the bridge was safe.', [null]],
  ['a time in what is said', 'Berg said that the bridge would open on Monday.', [null]],
  ['a day to come', 'Berg said that on Monday the bridge would open.', [null]],
];

describe('when a claim was said', () => {
  it.each(CASES)('reads %s', (_name, text, expected) => {
    expect(said(text, WEDNESDAY)).toEqual(expected);
  });

  it('leaves a day open where the article’s own day is not known', () => {
    expect(said('Berg said on Monday that the bridge was safe.', null)).toEqual([null]);
    expect(said('Berg said on Monday that the bridge was safe.', { date: '2025', precision: 'year' })).toEqual([null]);
  });

  it('counts no years back from a day that is not known', () => {
    expect(said('22 years ago, Berg said that the bridge was safe.', null)).toEqual([null]);
  });

  it('needs no day of the article for a year', () => {
    expect(said('Berg said in 2019 that the bridge was safe.', null)).toEqual([{ date: '2019', precision: 'year' }]);
  });
});
