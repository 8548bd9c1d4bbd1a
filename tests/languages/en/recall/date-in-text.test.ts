import { describe, expect, it } from 'vitest';
import { lastDayIn } from '../../../../lib/languages/en/recall/date-in-text';

describe('the last day written in a text', () => {
  it.each<[string, string | null]>([
    ['Footage by Ada — Ada Hill (@adahill) January 14, 2020', '2020-01-14'],
    ['26 May 2015', '2015-05-26'],
    ['on Sept. 3rd, 2019 and then on 4th Oct 2019 it rained', '2019-10-04'],
    ['2019-10-22T10:00:00Z', '2019-10-22'],
    ['in May 2015', null],
    ['2015', null],
    ['Marching 14, 2020', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(lastDayIn(text)).toBe(expected);
  });
});
