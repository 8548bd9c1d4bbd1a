import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, settleNamesakes } from '../../../../lib/languages/en/identify/settle-namesakes';
import type { Article, NamedPage } from '../../../../lib/model/article';
import type { Entity, Mention } from '../../../../lib/model/mention';
import type { Person } from '../../../../lib/model/person';
import { english } from '../../../../scripts/english';
import { person, role } from './people';

const article = (text: string, date = '2025-06-01'): Article => ({
  address: 'https://news.example/a',
  title: '',
  bylines: [],
  outlet: null,
  language: 'en',
  published: { date, precision: 'day' },
  blocks: [{ kind: 'paragraph', text }],
});

/** An entity with one mention for each place at which the name stands. */
function named(text: string, name: string, candidates: string[], roles: string[] = [], id = 'p1') {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const span = { block: 0, start, end: start + name.length };
    mentions.push({ span, text: name, kind: 'name', entity: id, rule: 'known-name', confidence: 1 });
  }
  return { entity: { id, name, candidates, roles } satisfies Entity as Entity, mentions };
}

const NO_CHOICE: Choices = new Map();

function settle(
  text: string,
  people: Person[],
  roles: string[] = [],
  choices = NO_CHOICE,
  name = 'Anna Kim',
  date?: string,
  own: ReadonlySet<string> = new Set(),
  pages: readonly NamedPage[] = [],
) {
  const { entity, mentions } = named(
    text,
    name,
    people.map(({ id }) => id),
    roles,
  );
  const [settled] = settleNamesakes(
    { ...article(text, date), named: [...pages] },
    { entities: [entity], mentions },
    people,
    { choices, own },
    english().people,
  );
  return settled!;
}

const OHIO = person('oh', [role('U.S. Senator', 'U.S. Senate (OH)', '2021-01-03', '2027-01-03')], 'Anna Kim', ['US']);
const OREGON = person('or', [role('State Representative', 'OR district 3', '2015', '2019')], 'Anna Kim', ['US']);
const FRENCH = person('fr', [role('President', 'France', '2020')], 'Anna Kim', ['FR']);
const RUSSIAN = person('ru', [role('President', 'Russia', '2020')], 'Anna Kim', ['RU']);
const NOBODY = person('x', [], 'Anna Kim');

const PADDING = ' The Senate voted on the budget after the election, and the government of the United States agreed.';

describe('a lone namesake in the library', () => {
  it.each([
    ['the role named beside it', `Sen. Anna Kim spoke.${PADDING}`, ['Sen.'], OHIO],
    [
      'a tag of party and state',
      `Anna Kim (D-Ohio) spoke in the Senate.${PADDING}`,
      [],
      { ...OHIO, told: ['U.S. Senator (D-OH)'] },
    ],
    ['the role with its country', `French President Anna Kim spoke.${PADDING}`, ['French President'], FRENCH],
  ])('is meant by %s', (_, text, roles, one) => {
    expect(settle(text, [one], roles)).toMatchObject({ candidates: [one.id] });
  });

  it.each([
    ['the name alone', 'Anna Kim spoke on Monday.', [], OHIO, []],
    ['another profession', `Singer Anna Kim spoke.${PADDING}`, ['Singer'], OHIO, ['other-role']],
    [
      'another profession of somebody of the first rank',
      `The singer Anna Kim spoke. France voted.${PADDING}`,
      ['singer'],
      FRENCH,
      ['other-role'],
    ],
    [
      'an office of something else',
      'Anna Kim, president of the Harbour Chess Club, spoke.',
      ['president of the Harbour Chess Club'],
      FRENCH,
      [],
    ],
    [
      'a word of their country’s name that many share',
      `Anna Kim scored twice for Leeds United. The Senate voted.`,
      [],
      person('gb', [role('Member of Parliament', 'House of Commons', '2020')], 'Anna Kim', ['United Kingdom']),
      ['other-place'],
    ],
    ['a trade told after the name', `Anna Kim, Ghent’s best singer, spoke.${PADDING}`, [], OHIO, ['other-role']],
    ['a part that they play', `In the film Anna Kim plays a singer.${PADDING}`, [], OHIO, ['other-role']],
    ['a year before they lived', `In 1776 Anna Kim wrote of the plague.${PADDING}`, [], OHIO, ['other-time']],
    [
      'an age that is not theirs',
      `“Ohio forgets us,” said Anna Kim, 31, who voted.${PADDING}`,
      [],
      { ...OHIO, born: [{ when: { date: '1960', precision: 'year' as const }, source: 's' }] },
      ['other-time'],
    ],
    [
      'dates of another life, also of the first rank',
      `Anna Kim (1702–1768) spoke. France voted.${PADDING}`,
      [],
      { ...FRENCH, born: [{ when: { date: '1960', precision: 'year' as const }, source: 's' }] },
      ['other-time'],
    ],
    ['dates of another life', `Anna Kim (1702–1768) was born in Ohio.${PADDING}`, [], OHIO, ['other-time']],
    [
      'another party',
      `Anna Kim (R-Iowa) spoke in Congress.${PADDING}`,
      [],
      { ...OHIO, told: ['U.S. Senator (D-OH)'] },
      ['other-party'],
    ],
  ])('is only a maybe by %s', (_, text, roles, one, against) => {
    const settled = settle(text, [one as Person], roles as string[]);
    expect(settled).toMatchObject({ candidates: [], namesakes: [one.id] });
    expect(settled.maybe?.against).toEqual(expect.arrayContaining(against as string[]));
  });

  it('in office is meant by politics only in a sentence that names them', () => {
    const one = person('oh', [role('Mayor', 'Aurora, CO', '2021')], 'Zelda Vrkljan', ['US']);
    const politics = ' In Colorado the Senate of the United States voted after the election of the president.'.repeat(
      6,
    );
    const meant = (text: string) => settle(text, [one], [], NO_CHOICE, 'Zelda Vrkljan').candidates;
    expect(meant(`Zelda Vrkljan slept.${politics}`)).toEqual([]);
    expect(meant(`Zelda Vrkljan won the election.${politics}`)).toEqual(['oh']);
  });

  describe('of the first rank', () => {
    const one = { ...FRENCH, roles: [role('President', 'France', '2020', '2024')] };
    const politics = ' The government of France lost the election. Then parliament voted on the budget.';
    const meant = (text: string, is: Person = one) => settle(text, [is]).candidates;

    it.each([
      ['a sentence about something else', 'Anna Kim learned to swim in Ghent.'],
      ['a list of names', 'For Ghent: Jo Lind, Anna Kim, Mo Falk.'],
      ['a credit', 'Photo: Anna Kim / Harbour Agency.'],
      ['an age', '“They forget us here,” said Anna Kim, 44.'],
      ['a short name before the next sentence', 'A boat was built by Anna Kim for Ms. Lind.'],
    ])('is a maybe by politics around %s', (_, text) => {
      expect(meant(`${text}${politics}`)).toEqual([]);
    });

    it('is meant by politics in the sentence', () => {
      expect(meant(`Anna Kim lost a debate.${politics}`)).toEqual(['fr']);
    });

    it('is meant without, if in office and nothing is told of them', () => {
      expect(meant(`Then Anna Kim said that it was late.${politics}`)).toEqual([]);
      expect(meant(`Then Anna Kim said that it was late.${politics}`, FRENCH)).toEqual(['fr']);
    });
  });

  it('holds no office because of "Ms."', () => {
    const one = person('gb', [role('Member', 'House of Commons', '2020')], 'Anna Kim', ['United Kingdom']);
    const settled = settle('For Ms. Anna Kim it was late. The vote in London was lost.', [one], ['Ms.']);
    expect(settled.maybe?.for).not.toContain('role');
  });

  it('is of no body because of an everyday word of its name', () => {
    const one = person('un', [role('President of the United Nations General Assembly', null, '2020')], 'Anna Kim', [
      'NO',
    ]);
    const settled = settle('Anna Kim scored twice for Leeds United. The Senate voted.', [one]);
    expect(settled).toMatchObject({ candidates: [], maybe: { for: expect.not.arrayContaining(['place']) } });
  });

  it('is of no country because of a word with its stem', () => {
    const one = person('sg', [role('Member', 'House', '2020')], 'Anna Kim', ['Singapore']);
    expect(settle('A singer heard Anna Kim. The government lost the election.', [one]).candidates).toEqual([]);
  });

  it('is only a maybe in a time in which they did not live', () => {
    const dead = { ...OHIO, roles: [], died: [{ when: { date: '1950', precision: 'year' as const }, source: 's' }] };
    expect(settle(`Anna Kim spoke.${PADDING}`, [dead])).toMatchObject({
      candidates: [],
      maybe: { against: ['other-time'] },
    });
  });

  it('is meant without more where the reader has them in their own records, unless the page says otherwise', () => {
    const own = new Set(['oh']);
    const inRecords = (text: string, roles: string[] = []) =>
      settle(text, [OHIO], roles, NO_CHOICE, 'Anna Kim', undefined, own).candidates;
    expect(inRecords('Anna Kim spoke on Monday.')).toEqual(['oh']);
    expect(inRecords('Singer Anna Kim spoke on Monday.', ['Singer'])).toEqual([]);
  });

  it('is nobody, or meant, when the reader said so on this page', () => {
    const none = new Map([['anna kim', { person: null, here: true }]]);
    expect(settle(`Sen. Anna Kim spoke.${PADDING}`, [OHIO], ['Sen.'], none)).toMatchObject({
      candidates: [],
      namesakes: ['oh'],
    });
    const chosen = new Map([['anna kim', { person: 'oh', here: true }]]);
    const settled = settle('ANNA KIM spoke.', [OHIO], [], chosen, 'ANNA KIM');
    expect(settled.candidates).toEqual(['oh']);
    expect(settled.chosenBy?.[0]).toBe('chosen-before');
  });
});

describe('an identifier that the page ties to the name', () => {
  const SENATOR = { ...OHIO, identifiers: ['bioguide:K000001'] };
  const SINGER = person('wikidata:Q7', [], 'Anna Kim');
  const OF_SENATOR = 'https://bioguide.congress.gov/search/bio/K000001';
  const OF_NOBODY = 'https://bioguide.congress.gov/search/bio/K000002';
  const told = (people: Person[], address: string, text = 'Anna Kim spoke on Monday.', name = 'Anna Kim') => {
    const roles = text.startsWith('Singer') ? ['Singer'] : [];
    return settle(text, people, roles, NO_CHOICE, 'Anna Kim', undefined, new Set(), [{ name, address }]);
  };

  it('is the second sign that the name wants', () => {
    expect(told([SENATOR], OF_SENATOR)).toMatchObject({ candidates: ['oh'], chosenBy: ['identified'] });
  });

  it('decides between namesakes', () => {
    expect(told([SENATOR, SINGER], OF_SENATOR).candidates).toEqual(['oh']);
    expect(told([SENATOR, SINGER], 'https://www.wikidata.org/wiki/Q7').candidates).toEqual(['wikidata:Q7']);
  });

  it.each([
    ['is of somebody whom no record has', OF_NOBODY, 'Anna Kim spoke on Monday.', 'Anna Kim', []],
    ['stands at another name', OF_SENATOR, 'Anna Kim spoke on Monday.', 'Ben Kim', []],
    ['stands at the surname alone', OF_SENATOR, 'Anna Kim spoke on Monday.', 'Kim', []],
    ['belongs to nobody of this trade', OF_SENATOR, `Singer Anna Kim spoke.${PADDING}`, 'Anna Kim', ['identified']],
  ])('makes nobody where it %s', (_, address, text, name, speaksFor) => {
    const settled = told([SENATOR], address, text, name);
    expect(settled.candidates).toEqual([]);
    expect(settled.maybe?.for.filter((sign) => sign === 'identified')).toEqual(speaksFor);
  });

  it('speaks against one who has another of its kind, whatever their role', () => {
    const settled = told([SENATOR], OF_NOBODY, `Sen. Anna Kim of Ohio spoke.${PADDING}`);
    expect(settled).toMatchObject({ candidates: [], namesakes: ['oh'], maybe: { against: ['other-identifier'] } });
  });

  it.each(['Trial_of_Anna_Kim', 'Anna_L._Kim'])('rules nobody out as another page of Wikipedia: %s', (title) => {
    const page = { label: 'Wikipedia', address: 'https://en.wikipedia.org/wiki/Anna_Kim', source: 's' };
    const senator = { ...OHIO, links: [page] };
    const text = `Sen. Anna Kim of Ohio spoke.${PADDING}`;
    for (const people of [[senator], [senator, OREGON]]) {
      expect(told(people, `https://en.wikipedia.org/wiki/${title}`, text).candidates).toEqual(['oh']);
    }
  });
});

describe('several of a name', () => {
  it.each([
    [
      'the role with its country',
      `Russian President Anna Kim spoke in Moscow.${PADDING}`,
      ['Russian President'],
      [FRENCH, RUSSIAN],
      'ru',
    ],
    ['the office of that time', `Sen. Anna Kim of Ohio spoke.${PADDING}`, ['Sen.'], [OREGON, OHIO], 'oh'],
  ])('are one by %s', (_, text, roles, people, expected) => {
    const settled = settle(text, people, roles);
    expect(settled.candidates).toEqual([expected]);
    expect(settled.namesakes).toEqual(people.flatMap(({ id }) => (id === expected ? [] : [id])));
  });

  it('are left to the reader where the page does not tell', () => {
    const settled = settle(`President Anna Kim spoke.${PADDING}`, [FRENCH, RUSSIAN], ['President']);
    expect(settled.candidates.toSorted()).toEqual(['fr', 'ru']);
    expect(settled.maybe).toBeUndefined();
  });

  it('come in an order that does not hang on the order given', () => {
    const all = [OHIO, OREGON, FRENCH, RUSSIAN, NOBODY];
    const texts = [
      'Anna Kim spoke.',
      `Senator Anna Kim spoke.${PADDING}`,
      `French President Anna Kim spoke.${PADDING}`,
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.constantFrom(...texts), (some, text) => {
        const [one, other] = [settle(text, some), settle(text, [...some].reverse())];
        expect(one).toEqual({ ...other, candidates: one.candidates });
        expect(one.candidates).toEqual(other.candidates);
      }),
    );
  });
});

describe('records of one person', () => {
  const born = [{ when: { date: '1960-02-03', precision: 'day' as const }, source: 's' }];
  it.each([
    ['a birthday', { ...OHIO, born }, { ...NOBODY, born }],
    [
      'a page',
      { ...OHIO, links: [{ label: 'w', address: 'https://en.wikipedia.org/wiki/Anna_Kim', source: 's' }] },
      { ...NOBODY, links: [{ label: 'w', address: 'https://en.wikipedia.org/wiki/Anna%5FKim', source: 's' }] },
    ],
    ['an identifier', { ...OHIO, identifiers: ['bioguide:K1'] }, { ...NOBODY, id: 'bioguide:K1' }],
    ['a career', OHIO, person('oh2', [role('State Senator', 'OH district 4', '2010', '2014')], 'Anna Kim', ['US'])],
  ])('that share %s are never asked about', (_, one, other) => {
    const settled = settle('Anna Kim spoke.', [one, other]);
    expect(settled.candidates).toEqual([]);
    expect(settled.namesakes).toEqual([one.id]);
    expect(settled.records).toEqual({ [one.id]: [other.id] });
  });

  it.each([
    [
      'other birthdays',
      { ...OHIO, born },
      {
        ...OREGON,
        id: 'b',
        roles: [role('State Senator', 'OH district 2', '2015')],
        born: [{ ...born[0]!, when: { date: '1990-02-03', precision: 'day' as const } }],
      },
    ],
    ['other states', OHIO, OREGON],
    [
      'two people of one source',
      person('t:1', [role('Member of Parliament', 'Leeds', '1990', '1999')], 'Anna Kim', ['GB']),
      person('t:2', [role('Member of Parliament', 'York', '1990', '1999')], 'Anna Kim', ['GB']),
    ],
  ])('are apart with %s', (_, one, other) => {
    expect(settle('Anna Kim spoke.', [one, other]).records).toBeUndefined();
  });

  it('are taken apart by the reader, who chooses one of them', () => {
    const people = [
      { ...OHIO, born },
      { ...NOBODY, born },
    ];
    const choose = (id: string) =>
      settle('Anna Kim spoke.', people, [], new Map([['anna kim', { person: id, here: true }]]));
    expect(choose('oh')).toMatchObject({ candidates: ['oh'], records: { oh: ['x'] } });
    expect(choose('x')).toMatchObject({ candidates: ['x'], namesakes: ['oh'] });
    expect(choose('x').records).toBeUndefined();
  });
});

it('an answer holds for the shorter name in the article', () => {
  const text = `Sen. Anna Kim of Ohio spoke. Kim left.${PADDING}`;
  const full = named(text, 'Anna Kim', ['oh', 'or'], ['Sen.']);
  const short: Entity = { id: 'p2', name: 'Kim', candidates: ['oh', 'or'], roles: [] };
  const settled = settleNamesakes(
    article(text),
    { entities: [full.entity, short], mentions: full.mentions },
    [OHIO, OREGON],
    { choices: NO_CHOICE, own: new Set() },
    english().people,
  );
  expect(settled.map(({ candidates }) => candidates)).toEqual([['oh'], ['oh']]);
});

it('a thousand people of one name are settled without comparing each with each', () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    person(`m:${i}`, [role('Mayor', `Town ${i}, OH`, String(1000 + i))], 'Anna Kim', ['US']),
  );
  const before = process.cpuUsage();
  expect(settle(`Anna Kim spoke.${PADDING}`, many).candidates.length).not.toBe(1);
  // Of this process alone: others may keep the machine busy.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

describe('work grows with the names that the library knows', () => {
  const nameOf = (at: number) => `Anna Kim${String.fromCharCode(97 + (at % 26))}${at}`;

  /** How often whom a mention is of is asked, where each of n people is named once, in so many blocks. */
  const stepsFor = (n: number, count: number): number => {
    let steps = 0;
    const texts = Array.from({ length: count }, () => '');
    const mentions = Array.from({ length: n }, (_, at): Mention => {
      const text = nameOf(at);
      const block = Math.floor((at * count) / n);
      const start = texts[block]!.length;
      texts[block] += `${text} sang. `;
      const span = { block, start, end: start + text.length };
      return {
        ...{ span, text, kind: 'name', rule: 'known-name', confidence: 1 },
        get entity() {
          steps++;
          return `e${at}`;
        },
      };
    });
    const entities = mentions.map(
      ({ text }, at): Entity => ({ id: `e${at}`, name: text, candidates: [`p${at}`], roles: [] }),
    );
    const people = entities.map(({ name }, at) => person(`p${at}`, [], name));
    const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    const found = { entities, mentions };
    settleNamesakes(
      { ...article(''), blocks },
      found,
      people,
      { choices: NO_CHOICE, own: new Set() },
      english().people,
    );
    return steps;
  };

  it.each<[string, (n: number) => number]>([
    ['in one block', () => 1],
    ['in a block each', (n) => n],
  ])('%s', (_, blocksOf) => {
    const [small, large] = [200, 800].map((n) => stepsFor(n, blocksOf(n)));
    expect(large! / small!).toBeLessThan(6);
  });
});
