import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOfArticle } from '../../../../lib/desk/people-of-article';
import { wordsOfArticle } from '../../../../lib/detect/words-of-article';
import { onePersonEach } from '../../../../lib/languages/en/identify/same-person';
import type { Article } from '../../../../lib/model/article';
import type { Person } from '../../../../lib/model/person';
import { languages } from '../../../../scripts/english';
import { person, role } from './people';

const NOTHING_SAID = { choices: new Map(), own: new Set<string>() };

/** Ids of those who are taken to be meant by names of a text in English. */
function decidedIn(text: string, people: Person[], date = '2025-06-01'): string[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const published = { date, precision: 'day' as const };
  const facts = { address: 'https://news.example/a', title: '', bylines: [], outlet: null, language: 'en' };
  const article: Article = { ...facts, published, blocks };
  const told = languages().of(article);
  const { entities } = peopleOfArticle(wordsOfArticle(article, told), told, people, NOTHING_SAID);
  return entities.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
}

const born = (date: string) => [
  { when: { date, precision: date.length === 4 ? ('year' as const) : ('day' as const) }, source: 's' },
];
const groups = (people: readonly Person[]) => onePersonEach(people).map((group) => group.map(({ id }) => id).sort());

describe('names that are words', () => {
  const member = (name: string) => person(name, [role('Member of Parliament', 'Leeds', '2020')], name, ['GB']);

  it.each([
    ['May', 'In May the House of Commons voted again. May was warm, and parliament rose early.'],
    ['Will', 'Will the government fall? Will parliament vote on the budget, the minister asked.'],
    ['Muslim', 'A Muslim member of parliament spoke. Muslim voters in Leeds were told by the party to wait.'],
    ['Rose Garden', 'The president spoke in the Rose Garden. The Rose Garden was full, and Congress listened.'],
    ['Lord Mayor', 'The Lord Mayor opened parliament. Nobody but the Lord Mayor of London may do so.'],
    ['Christian Union', 'The Christian Union voted with the government in parliament, the Christian Union said.'],
  ])('%s is left alone where it is no name', (name, text) => {
    expect(decidedIn(text, [member(name)])).toEqual([]);
  });

  it('a question is no name', () => {
    expect(
      decidedIn('Will May speak? Will May vote with the party in parliament, Leeds asks.', [member('Will May')]),
    ).toEqual([]);
  });

  it('are taken where the article names somebody', () => {
    const text = 'Will May, the member of parliament for Leeds, spoke on Monday. The House of Commons in London voted.';
    expect(decidedIn(text, [member('Will May')])).toEqual(['Will May']);
  });
});

describe('times that do not fit', () => {
  const SENATE = 'Sen. Anna Kim of Ohio spoke. The Senate of the United States voted on the budget.';
  const senator = (from: string, to?: string) =>
    person('oh', [role('U.S. Senator', 'U.S. Senate (OH)', from, to)], 'Anna Kim', ['US']);

  it.each([
    ['five centuries ago', senator('1492', '1510')],
    ['in the first century', senator('0044', '0054')],
    ['in a century to come', senator('2150')],
    ['backwards', senator('2031', '2019')],
  ])('%s: nobody is decided on', (_, one) => {
    expect(decidedIn(SENATE, [one])).toEqual([]);
  });

  it('the same is decided on where they fit', () => {
    expect(decidedIn(SENATE, [senator('2021-01-03', '2027-01-03')])).toEqual(['oh']);
  });
});

describe('identifiers', () => {
  const record = (id: string, identifiers: string[], year?: string): Person => ({
    ...person(id, []),
    identifiers,
    ...(year && { born: born(year) }),
  });

  it('that point at each other are of one person', () => {
    expect(groups([record('x:1', ['x:2']), record('x:2', ['x:1'])])).toEqual([['x:1', 'x:2']]);
  });

  it('that point at themselves, or in a ring, end', () => {
    expect(groups([record('x:1', ['x:1']), record('x:2', ['x:2'])])).toHaveLength(2);
    const ring = Array.from({ length: 5_000 }, (_, i) => record(`x:${i}`, [`x:${(i + 1) % 5_000}`]));
    expect(groups(ring)).toHaveLength(1);
  });

  it('that two people of two generations share join nobody', () => {
    const people = [record('x:1', ['w:Q1'], '1930'), record('y:1', ['w:Q1'], '1985')];
    expect(groups(people)).toEqual([['x:1'], ['y:1']]);
    expect(groups([record('x:1', ['w:Q1'], '1984'), people[1]!])).toEqual([['x:1', 'y:1']]);
  });

  it('join the same whatever the order', () => {
    const ids = fc.constantFrom('a:1', 'a:2', 'a:3', 'b:1', 'b:2', 'b:3');
    const records = fc.uniqueArray(fc.tuple(ids, fc.array(ids, { maxLength: 3 })), { selector: ([id]) => id });
    fc.assert(
      fc.property(records, (all) => {
        const people = all.map(([id, identifiers]) => record(id, identifiers));
        expect(groups([...people].reverse())).toEqual(groups(people));
      }),
    );
  });
});

it('of a thousand people of one name with one office nobody is decided on', () => {
  const many = Array.from({ length: 1_000 }, (_, i) =>
    person(`m:${i}`, [role('Mayor', `Town ${i}, OH`, '2020')], 'Anna Kim', ['US']),
  );
  expect(decidedIn('Mayor Anna Kim of Ohio spoke. The council voted on the budget of the government.', many)).toEqual(
    [],
  );
});

it('a person with three thousand roles is the one whose office of the day stands with the name', () => {
  const terms = Array.from({ length: 3_000 }, (_, i) =>
    role(`Member ${i}`, 'Board', String(1900 + (i % 100)), String(1901 + (i % 100))),
  );
  const one = person(
    'oh',
    [...terms, role('U.S. Senator', 'U.S. Senate (OH)', '2021-01-03', '2027-01-03')],
    'Anna Kim',
    ['US'],
  );
  expect(decidedIn('Sen. Anna Kim of Ohio spoke. The Senate of the United States voted.', [one])).toEqual(['oh']);
  expect(decidedIn('Singer Anna Kim of Lyon spoke of the songs.', [one])).toEqual([]);
});
