import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDates } from '../../../../lib/languages/en/claims/read-dates';
import { weekdayInWords } from '../../../../lib/languages/en/claims/weekday-in-words';

const DAY = 86_400_000;

/** A day by chrono, which takes the nearest: one that is to come is meant as the one before. */
function byChrono(words: string, reference: Date): string[] {
  return readDates(words, reference).map(({ start }) => {
    const time = Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12);
    return isoDay(time > reference.getTime() + DAY / 2 ? time - 7 * DAY : time);
  });
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const WORDS = [
  ...['', 'on', 'in a speech', 'at a rally in Ulm', 'late', 'early', 'that', 'in a', 'said', '’s debate', 'of the'],
  ...[',', '.', '“We go,”', '(', 'one', 'two', 'a few', 'the second', 'before', 'after', 'earlier', 'later', 'from'],
  ...[
    'last',
    'next',
    'this',
    'past',
    'week',
    'weeks',
    'morning',
    'night',
    'noon',
    'today',
    'tonight',
    'May',
    'Mayfield',
  ],
  ...['2015', '5 p.m.', 'ago', 'an hour', 'sat', 'Sunday', 'monday', 'the weekend', 'yesterday', 'and', 'until'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

it('tells the weekday that chrono tells, or leaves it to chrono', () => {
  const some = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' '));
  const day = fc.constantFrom(...DAYS.flatMap((name) => [name, `${name} night`, `${name} morning`, `${name}’s`]));
  const moment = fc.date({ min: new Date('2015-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(some, day, some, moment, (before, name, after, reference) => {
      const words = `${before} ${name} ${after}`;
      const told = weekdayInWords(words, reference);
      if (told !== null) expect([words, [isoDay(told)]]).toEqual([words, byChrono(words, reference)]);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['on Monday', '2025-09-01'],
  ['On Wednesday,', '2025-09-03'],
  ['at Thursday’s debate', '2025-08-28'],
  ['late Friday night in Ulm', '2025-08-29'],
  ['last Monday', null],
  ['two weeks before Monday', null],
  ['on Monday and Tuesday', null],
  ['on Monday, June 3', null],
  ['by the river', null],
])('reads %j', (words, expected) => {
  const told = weekdayInWords(words, new Date('2025-09-03T08:00:00Z'));
  expect(told && isoDay(told)).toBe(expected);
});
