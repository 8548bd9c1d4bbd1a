import { expect, it } from 'vitest';
import { LAST_MOMENT, stampAfter } from '../../lib/records/stamps';

it('a change is later than what it changed, also where a clock was wrong', () => {
  const ahead = Date.now() + 1e9;
  expect(stampAfter({ changed: ahead })).toBe(ahead + 1);
  expect(stampAfter(undefined)).toBeGreaterThan(0);
});

it('a change of what an imported file dates at the end of time can still be shown and imported', () => {
  expect(stampAfter({ changed: LAST_MOMENT })).toBe(LAST_MOMENT);
  expect(new Date(LAST_MOMENT).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
});
