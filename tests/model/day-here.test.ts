import { afterEach, expect, it, vi } from 'vitest';
import { dayHere } from '../../lib/model/when';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['Asia/Taipei', '2025-10-16'],
  ['UTC', '2025-10-15'],
  ['America/Los_Angeles', '2025-10-15'],
])('a moment is of the day that the reader has: %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayHere(Date.parse('2025-10-15T22:30:00Z'))).toBe(day);
});

it('has two figures for months and days', () => {
  expect(dayHere(new Date(2025, 0, 5).getTime())).toBe('2025-01-05');
});
