import { expect, it } from 'vitest';
import { dateInWords } from '../../../../lib/languages/en/claims/date-in-words';
import type { When } from '../../../../lib/model/when';

const IN_UTC: When = { date: '2024-10-15T16:00:00Z', precision: 'minute' };
const IN_TAIPEI: When = { ...IN_UTC, day: '2024-10-16' };
const IN_OTTAWA: When = { date: '2024-10-15T01:30:00Z', precision: 'minute', day: '2024-10-14' };

it.each([
  ['yesterday', IN_UTC, '2024-10-14'],
  ['yesterday', IN_TAIPEI, '2024-10-15'],
  ['yesterday', IN_OTTAWA, '2024-10-13'],
  ['on Wednesday', IN_UTC, '2024-10-09'],
  ['on Wednesday', IN_TAIPEI, '2024-10-16'],
  ['on Tuesday', IN_OTTAWA, '2024-10-08'],
  ['on 16 October', IN_TAIPEI, '2024-10-16'],
])('%s counts from the day of the page: %o', (words, published, date) => {
  expect(dateInWords(words, published)).toEqual({ date, precision: 'day' });
});
