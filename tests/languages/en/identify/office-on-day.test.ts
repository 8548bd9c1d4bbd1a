import { expect, it } from 'vitest';
import { nameInArticle } from '../../../../lib/languages/en/identify/name-in-article';
import { officeOnDay } from '../../../../lib/languages/en/identify/office-on-day';
import type { Article } from '../../../../lib/model/article';
import type { Role } from '../../../../lib/model/person';
import { english } from '../../../../scripts/english';
import { role } from './people';

const on = (date: string | null, roles: string[]) => {
  const published = date === null ? null : { date, precision: 'day' as const };
  const article: Article = { address: '', title: '', bylines: [], outlet: null, language: 'en', published, blocks: [] };
  return nameInArticle(article, { id: 'p1', name: 'Anna Kim', candidates: [], roles }, [], english().people);
};

const PRESIDENT = role('President', 'France', '2017', '2022-05-13');
const ENDED_EARLIER = role('President of France', null, '2017-05-14', '2020-05-13');
const SECOND_TERM = role('President', 'France', '2020-05-14', '2024-05-13');
const MEMBER = role('Member of Parliament', 'Leeds', '2010-05-06', '2024-05-30');
const SENATOR = role('Member', 'Senate');
const FORMER = role('Former U.S. Senator', 'U.S. Senate (OH)');
const ENDED = role('Mayor', 'Aurora, CO', undefined, '2027-12-01');

const SEEN: Role = { ...role('Prime Minister', 'Norway'), seen: { date: '2014', precision: 'year' } };
SEEN.asOf = { date: '2015', precision: 'year' };

it.each([
  ['an office seen in other years that the article prints', ['Norwegian Prime Minister'], true, SEEN],
  ['it only where the country is printed too', ['Prime Minister'], false, null],
  ['it only where the article says nothing of before', ['former Norwegian Prime Minister'], true, null],
  ['it only where the article prints it', ['Norwegian pilot'], true, null],
])('shows %s', (_, printed, withRole, expected) => {
  expect(officeOnDay([SEEN], on('2017-01-01', printed), { withRole })).toBe(expected);
});

it.each([
  ['a prime minister of the country that the article is about', 'Prime Minister', SEEN, SEEN],
  ['not one of before', 'former Prime Minister', SEEN, null],
  ['no president, who may be one of before', 'President', { ...SEEN, title: 'President' }, null],
])('shows %s', (_, printed, seen, expected) => {
  expect(officeOnDay([seen], on('2017-01-01', [printed]), { inArticle: true })).toBe(expected);
});

it('takes a party with a state for a seat in the Congress', () => {
  const mayor = role('Mayor', 'Aurora');
  expect(officeOnDay([mayor, SENATOR], on('2020-01-01', ['Democrat of Vermont']))).toBe(SENATOR);
  expect(officeOnDay([mayor, SENATOR], on('2020-01-01', ['Democrat of the old school']))).toBeNull();
});

it.each([
  ['the highest office of the day', '2020-01-01', [], [MEMBER, PRESIDENT], PRESIDENT],
  ['another one on another day', '2023-01-01', [], [MEMBER, PRESIDENT], MEMBER],
  ['none on a day that no dates cover', '2026-01-01', ['president'], [MEMBER, PRESIDENT], null],
  ['a dated one before one without dates', '2020-01-01', ['Senator'], [SENATOR, MEMBER], MEMBER],
  ['one without dates only if the article prints it', '2020-01-01', ['Senator'], [SENATOR, FORMER], SENATOR],
  ['a former one if the article says so', '2020-01-01', ['former Senator'], [SENATOR, FORMER], FORMER],
  ['nothing without dates otherwise', '2020-01-01', ['former pilot'], [SENATOR, FORMER], null],
  ['nothing of which only the end is known', '2016-01-01', ['Rep.'], [ENDED], null],
  ['nothing dated without a day', null, [], [MEMBER], null],
  ['nothing of which another record says that it had ended', '2021-01-01', [], [PRESIDENT, ENDED_EARLIER], null],
  ['it while both say that it was held', '2019-01-01', [], [ENDED_EARLIER, PRESIDENT], ENDED_EARLIER],
  ['a second term, however the first ended', '2021-01-01', [], [SECOND_TERM, ENDED_EARLIER], SECOND_TERM],
])('shows %s', (_, date, printed, roles, expected) => {
  expect(officeOnDay(roles, on(date, printed))).toBe(expected);
});
