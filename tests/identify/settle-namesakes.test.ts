import { describe, expect, it } from 'vitest';
import { type Choices, settleNamesakes } from '../../lib/identify/settle-namesakes';
import type { Article } from '../../lib/model/article';
import type { Entity } from '../../lib/model/mention';
import { english } from '../../scripts/english';
import { person, role } from './people';

const article = (...texts: string[]): Article => ({
  address: 'https://news.example/a',
  title: '',
  bylines: [],
  outlet: null,
  language: 'en',
  published: { date: '2025-06-01', precision: 'day' },
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

const entity = (id: string, name: string, candidates: string[], roles: string[] = []): Entity => ({
  id,
  name,
  candidates,
  roles,
});

const PEOPLE = [
  person('fr', [role('President', 'France', '2020')]),
  person('ru', [role('President', 'Russia', '2020')]),
  person('mate', [role('Minister', 'Russia', '2020')], 'Ben Óg'),
];
const ANNA = entity('p1', 'Anna Kim', ['fr', 'ru'], ['president']);
const NO_CHOICE: Choices = new Map();

describe('namesakes in an article', () => {
  it('are left to the reader where the page does not tell, the likeliest first', () => {
    const [anna] = settleNamesakes(
      article('President Anna Kim spoke in Russia.'),
      [ANNA],
      PEOPLE,
      NO_CHOICE,
      english().people,
    );
    expect(anna).toEqual({ ...ANNA, candidates: ['ru', 'fr'] });
  });

  it('are one where role, country and company all tell', () => {
    const said = article('President Anna Kim met Ben Óg in Russia.');
    const others = [ANNA, entity('p2', 'Ben Óg', ['mate'])];
    const [anna, ben] = settleNamesakes(
      said,
      [{ ...ANNA, roles: ['Russian president'] }, others[1]!],
      PEOPLE,
      NO_CHOICE,
      english().people,
    );
    expect(anna).toMatchObject({ candidates: ['ru'], namesakes: ['fr'] });
    expect(anna!.chosenBy).toEqual(expect.arrayContaining(['role', 'place-of-role', 'country', 'company']));
    expect(ben).toBe(others[1]);
  });

  it('are whom the reader chose for the name, however it is written', () => {
    const [anna] = settleNamesakes(
      article('ANNA KIM spoke.'),
      [{ ...ANNA, name: 'ANNA KIM' }],
      PEOPLE,
      new Map([['anna kim', { person: 'fr', here: true }]]),
      english().people,
    );
    expect(anna).toMatchObject({ candidates: ['fr'], chosenBy: ['chosen-before', 'role', 'in-office'] });
  });

  it.each([
    ['Israel Katz spoke.', ['il', 'us']],
    ['Israel Katz spoke. Katz is an Israeli.', ['il', 'us']],
    ['Israel Katz spoke in America, United States.', ['us']],
  ])('are not told apart by a country that is their own name: %s', (text, expected) => {
    const people = [person('il', [], 'Israel Katz', ['IL']), person('us', [], 'Israel Katz', ['US'])];
    const katz = entity('p1', 'Israel Katz', ['il', 'us']);
    for (const { id } of people) {
      const choices: Choices = new Map([['israel katz', { person: id, here: false }]]);
      const [settled] = settleNamesakes(article(text), [katz], people, choices, english().people);
      expect(settled!.candidates.toSorted()).toEqual(
        expected.length === 1 && id !== expected[0] ? ['il', 'us'] : expected,
      );
    }
  });

  it('are nobody when the reader said that it is none of them, also where there is only one', () => {
    const none = new Map([['anna kim', { person: null, here: true }]]);
    expect(settleNamesakes(article(''), [ANNA], PEOPLE, none, english().people)[0]!.candidates).toEqual([]);
    expect(
      settleNamesakes(article(''), [{ ...ANNA, candidates: ['fr'] }], PEOPLE, none, english().people)[0]!.candidates,
    ).toEqual([]);
  });
});
