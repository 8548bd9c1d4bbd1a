import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenFromText } from '../../lib/page/when-from-text';

const CASES: [text: string, date: string | null][] = [
  // moments, with their zone
  ['2025-09-01T09:30:00Z', '2025-09-01T09:30:00Z'],
  ['2025-09-01T09:30:12.345Z', '2025-09-01T09:30:12Z'],
  ['2025-09-01T11:30:00+02:00', '2025-09-01T09:30:00Z'],
  ['2025-09-01T04:30:00-0500', '2025-09-01T09:30:00Z'],
  ['2024-08-08T08:00Z', '2024-08-08T08:00:00Z'],
  ['2019-12-30T05:03-0500', '2019-12-30T10:03:00Z'],
  ['2024-04-28 07:00:00Z', '2024-04-28T07:00:00Z'],
  ['2024-04-25 04:21:02.000000-0400', '2024-04-25T08:21:02Z'],
  ['2026-01-06 13:55:27 +01:00', '2026-01-06T12:55:27Z'],
  ['2025-12-31T23:30:00-05:00', '2026-01-01T04:30:00Z'],
  ['1756719000', '2025-09-01T09:30:00Z'],
  ['1756719000000', '2025-09-01T09:30:00Z'],
  ['Mon, 01 Sep 2025 09:30:00 GMT', '2025-09-01T09:30:00Z'],
  ['Mon, 01 Sep 2025 05:30:00 -0400', '2025-09-01T09:30:00Z'],
  ['April 26, 2023 2:20pm EDT', '2023-04-26T18:20:00Z'],
  ['November 2, 2023 3:53 PM EDT', '2023-11-02T19:53:00Z'],
  ['Mon 18 Nov 2019 18.54 GMT', '2019-11-18T18:54:00Z'],
  ['Sept. 1, 2025 12:05 a.m. UTC', '2025-09-01T00:05:00Z'],
  // days: no clock, or a clock in nobody knows which zone
  ['2025-09-01', '2025-09-01'],
  ['2025-09-01T09:30:00', '2025-09-01'],
  ['2019-11-19T18:18:25.828095', '2019-11-19'],
  ['November 18, 2019', '2019-11-18'],
  ['18 November 2019', '2019-11-18'],
  ['18th Nov. 2019', '2019-11-18'],
  ['Updated Nov. 19, 2019 8:21 am', '2019-11-19'],
  ['2025年1月13日 21時37分', '2025-01-13'],
  ['2024.04.24', '2024-04-24'],
  ['2019/11/9', '2019-11-09'],
  // no date
  ['', null],
  ['yesterday', null],
  ['2025-13-01', null],
  ['2025-02-30', null],
  ['12/30/2019', null],
  ['0001-01-01T00:00:00Z', null],
  ['20250901', null],
];

describe('a date in metadata', () => {
  it.each(CASES)('%s is %s', (text, date) => {
    expect(whenFromText(text)?.date ?? null).toBe(date);
  });

  it('has the precision it was given with', () => {
    expect(whenFromText('2025-09-01T09:30:00Z')?.precision).toBe('minute');
    expect(whenFromText('2025-09-01T09:30:00')?.precision).toBe('day');
  });

  it.each([
    ['2024-10-16T00:00:00+08:00', '2024-10-16'],
    ['October 14, 2024 9:30 PM EDT', '2024-10-14'],
    ['2024-10-16T12:00:00+08:00', undefined],
    ['2024-10-16T00:00:00Z', undefined],
  ])('of %s has the day of its zone: %s', (text, day) => {
    expect(whenFromText(text)?.day).toBe(day);
  });

  it('is the same moment in whatever zone it is written', () => {
    const time = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2050, 0) }).map((ms) => ms - (ms % 1000));
    fc.assert(
      fc.property(time, fc.integer({ min: -12 * 4, max: 14 * 4 }), (ms, quarters) => {
        const local = new Date(ms + quarters * 900_000).toISOString().slice(0, 19);
        const [hours, minutes] = [Math.floor(Math.abs(quarters) / 4), (Math.abs(quarters) % 4) * 15];
        const zone = `${quarters < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        expect(whenFromText(local + zone)?.date).toBe(`${new Date(ms).toISOString().slice(0, 19)}Z`);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        whenFromText(text);
      }),
    );
  });
});
