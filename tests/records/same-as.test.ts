import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Identity, Person } from '../../lib/model/person';
import { joinPeople, sameAsFrom } from '../../lib/records/same-as';

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

const merge = (other: string, into: string): Identity => ({
  id: `aforesaid:${other}`,
  person: into,
  scheme: 'aforesaid',
  value: other,
  source: 's',
  changed: 1,
  deleted: false,
});

/** Follows merges step by step; a circle ends at its smallest id. */
function followed(into: ReadonlyMap<string, string>, start: string): string {
  const path = [start];
  for (let next = into.get(start); next !== undefined; next = into.get(next)) {
    if (path.includes(next)) return path.slice(path.indexOf(next)).sort()[0]!;
    path.push(next);
  }
  return path.at(-1)!;
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

it('everybody stands for whom the merges lead to, in chains and circles of any kind', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const into = new Map(pairs.filter(([other, kept]) => other !== kept));
      const { keptFor, membersOf } = sameAsFrom([...into].map(([other, kept]) => merge(other, kept)));
      for (const id of IDS) {
        const kept = followed(into, id);
        expect(keptFor(id)).toBe(kept);
        const members = IDS.filter((one) => followed(into, one) === kept);
        expect(membersOf(kept)[0]).toBe(kept);
        expect(membersOf(kept).toSorted()).toEqual(members);
      }
    }),
  );
});
