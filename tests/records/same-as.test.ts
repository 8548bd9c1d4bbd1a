import { expect, it } from 'vitest';
import type { Person } from '../../lib/model/person';
import { joinPeople } from '../../lib/records/same-as';

const record = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  names: [{ text: id, kind: 'main', source: `s-${id}` }],
  roles: [],
  links: [],
  epithets: [],
  changed: 0,
  deleted: false,
  ...change,
});
const born = (date: string, source: string) => ({ when: { date, precision: 'year' as const }, source });

it('one person out of several records has every date and country with its source, the first one’s first', () => {
  const first = record('a', { born: [born('1971', 'x')], countries: [{ text: 'PL', source: 'x' }] });
  const second = record('b', { born: [born('1972', 'y'), born('1971', 'x')], died: [born('2020', 'y')] });
  expect(joinPeople([first, record('c'), second])).toMatchObject({
    born: [born('1971', 'x'), born('1972', 'y')],
    died: [born('2020', 'y')],
    countries: [{ text: 'PL', source: 'x' }],
  });
});

it('one person out of records that tell no dates has none', () => {
  const joined = joinPeople([record('a'), record('b')]);
  for (const field of ['born', 'died', 'countries']) expect(joined).not.toHaveProperty(field);
});
