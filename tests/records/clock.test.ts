import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  follow,
  LAST_MOMENT,
  MOST_AHEAD,
  newClock,
  packStamp,
  STAMP_FORM,
  stampAfter,
  stamped,
  stampOf,
  tick,
  timeOf,
} from '../../lib/records/clock';

const time = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: LAST_MOMENT }));
const NOW = 1_756_700_000_000;

describe('stamps', () => {
  it('sort as text as their times, counters and devices do', () => {
    const parts = fc.tuple(time, fc.nat(36 ** 3 - 1));
    fc.assert(
      fc.property(parts, parts, ([a, m], [b, n]) => {
        expect(packStamp(a, m, 'aaaaaaaa') < packStamp(b, n, 'aaaaaaaa')).toBe(a < b || (a === b && m < n));
      }),
    );
  });

  it('give their parts back, and a plain time where that is all there is', () => {
    const stamp = packStamp(NOW, 2, 'k3v9q1zt');
    expect(stamp).toMatch(STAMP_FORM);
    expect([timeOf(stamp), deviceOf(stamp)]).toEqual([NOW, 'k3v9q1zt']);
    expect(stamped(stamp)).toEqual({ changed: NOW, stamp });
    expect(stamped(packStamp(NOW))).toEqual({ changed: NOW });
    expect(stampOf({ changed: NOW })).toBe(packStamp(NOW));
    expect(packStamp(LAST_MOMENT)).toMatch(STAMP_FORM);
  });
});

describe('the clock', () => {
  it('gives every change a later stamp, whatever the device’s own time does within a day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MOST_AHEAD })), (times) => {
        let clock = newClock();
        let last = '';
        for (const after of times) {
          clock = tick(clock, NOW + after);
          const stamp = stampAfter(undefined, clock);
          expect(stamp > last).toBe(true);
          last = stamp;
        }
        expect(clock.seq).toBe(times.length);
      }),
    );
  });

  it('goes on when its counter is full', () => {
    const clock = tick({ ...newClock(), time: NOW, count: 36 ** 3 - 1 }, NOW);
    expect(clock).toMatchObject({ time: NOW + 1, count: 0 });
  });

  it('follows what came from elsewhere, so that the next change is later', () => {
    const theirs = packStamp(NOW + 1000, 7, 'zzzzzzzz');
    const clock = tick(follow(newClock(), theirs, NOW), NOW);
    expect(stampAfter(undefined, clock) > theirs).toBe(true);
    const back = follow(clock, packStamp(NOW, 0, 'zzzzzzzz'), NOW);
    expect(back).toEqual(clock);
  });

  it('is not taken along by a stamp of a wrong year, nor kept there by its own', () => {
    const wrong = packStamp(NOW + MOST_AHEAD + 1, 0, 'zzzzzzzz');
    const clock = newClock();
    expect(follow(clock, wrong, NOW)).toEqual(clock);
    expect(tick({ ...clock, time: NOW + MOST_AHEAD + 1 }, NOW).time).toBe(NOW);
  });

  it('makes a name for the device that begins with a letter', () => {
    for (let i = 0; i < 50; i++) expect(newClock().device).toMatch(/^[a-z][0-9a-z]{7}$/);
  });
});

describe('a change', () => {
  const clock = tick(newClock(), NOW);

  it('is later than what it changed, also where a clock was wrong', () => {
    const ahead = packStamp(NOW + 1e9, 3, 'zzzzzzzz');
    expect(timeOf(stampAfter(ahead, clock))).toBe(NOW + 1e9 + 1);
    expect(timeOf(stampAfter(packStamp(NOW), clock))).toBe(NOW + 1);
  });

  it('of what an imported file dates at the end of time can still be shown and imported', () => {
    const last = packStamp(LAST_MOMENT);
    const after = stampAfter(last, clock);
    expect(after > last).toBe(true);
    expect(timeOf(after)).toBe(LAST_MOMENT);
    expect(new Date(LAST_MOMENT).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
  });
});
