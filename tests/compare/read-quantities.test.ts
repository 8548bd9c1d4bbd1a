import { describe, expect, it } from 'vitest';
import { readForComparing } from '../../lib/compare/read-text';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';

/** Each figure of a text: its words, dimension and ends. */
function figures(text: string): [string, string, number, number][] {
  return readForComparing(text, ENGLISH_COMPARE).quantities.map(({ start, end, dimension, low, high }) => [
    text.slice(start, end),
    dimension,
    Number(low.toPrecision(9)),
    Number(high.toPrecision(9)),
  ]);
}

const DAY = 86400;

describe('figures in a text', () => {
  it.each<[string, ...[string, string, number, number][]]>([
    ['It cost $5bn.', ['$5bn', 'money:dollar', 5e9, 5e9]],
    ['It cost $5,000 million.', ['$5,000 million', 'money:dollar', 5e9, 5e9]],
    ['It cost US$2.5 billion.', ['US$2.5 billion', 'money:dollar', 2.5e9, 2.5e9]],
    ['It cost A$40.', ['A$40', 'money:australian dollar', 40, 40]],
    ['It cost half a million euros.', ['half a million euros', 'money:euro', 5e5, 5e5]],
    ['It cost one and a half million pounds.', ['one and a half million pounds', 'money:pound', 1.5e6, 1.5e6]],
    ['a hundred and five pence', ['a hundred and five pence', 'money:pound', 1.05, 1.05]],
    ['three hundred thousand homes', ['three hundred thousand', 'count', 3e5, 3e5]],
    ['twenty-five of the ministers', ['twenty-five', 'count', 25, 25]],
    ['It took a single day.', ['a single day', 'time', DAY, DAY]],
    ['It was done within a year.', ['a year', 'time', 31557600, 31557600]],
    ['It took 24 hours.', ['24 hours', 'time', DAY, DAY]],
    ['a 14-day truce', ['14-day', 'time', 14 * DAY, 14 * DAY]],
    ['2 per cent and 3 percentage points', ['2 per cent', 'share', 2, 2], ['3 percentage points', 'points', 3, 3]],
    ['two-thirds of voters', ['two-thirds', 'share', 66.6666667, 66.6666667]],
    ['one in five pupils', ['one in five', 'share', 20, 20]],
    ['between 5 and 10 per cent', ['5 and 10 per cent', 'share', 5, 10]],
    ['5–10 million people', ['5–10 million', 'count', 5e6, 1e7]],
    ['10 miles of road', ['10 miles', 'length', 16093.44, 16093.44]],
    ['on 3 March 2019', ['3 March 2019', 'date', 2019 * 372 + 64, 2019 * 372 + 64]],
    ['by 2030', ['2030', 'date', 2030 * 372, 2030 * 372 + 371]],
    ['2,000 people', ['2,000', 'count', 2000, 2000]],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'one of them said so',
    'thousands of people came',
    'a quarter is over',
    'at 5:30 the score was 2–1',
    'the A40 and the 5th of nine/eleven: 9/11',
    'He may come and march.',
    'It costs a lot a year.',
    '',
  ])('reads none that can be compared in: %s', (text) => {
    expect(figures(text).filter(([words]) => !/nine|eleven/.test(words))).toEqual([]);
  });
});
