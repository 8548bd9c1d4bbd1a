import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIdentifiers, identifierIn, identifiersTold } from '../../../../lib/languages/en/identify/identifiers';

it.each([
  ['https://www.wikidata.org/wiki/Q42', 'wikidata:Q42'],
  ['http://www.wikidata.org/entity/Q42', 'wikidata:Q42'],
  ['https://www.wikidata.org/wiki/Q42#sitelinks', 'wikidata:Q42'],
  ['https://www.wikidata.org/wiki/Q42/history', null],
  ['https://www.wikidata.org/wiki/Property:P31', null],
  ['https://bioguide.congress.gov/search/bio/M001135', 'bioguide:M001135'],
  ['http://bioguide.congress.gov/scripts/biodisplay.pl?index=m001135', 'bioguide:M001135'],
  ['https://en.wikipedia.org/wiki/Ana_Kova%C4%8D', 'en:Ana Kovač'],
  ['https://en.m.wikipedia.org/wiki/Ana_Kovač#Life', 'en:Ana Kovač'],
  ['https://en.wikipedia.org/wiki/Ana_%E0%A4%A', null],
  ['https://en.wikipedia.org.evil.example/wiki/Ana_Kovač', null],
  ['https://evil.example/?https://www.wikidata.org/wiki/Q42', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%s is %s', (address, key) => {
  expect(identifierIn(address)).toBe(key);
});

it('no address of a page is too odd to be read', () => {
  const isKeyOrNone = (more: string) =>
    /^en:[^_]*$/.test(identifierIn(`https://en.wikipedia.org/wiki/${more}`) ?? 'en:');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((more) => more.replace(/%5f/gi, '')),
      isKeyOrNone,
    ),
  );
});

describe('what a page tells of a name', () => {
  const Q1 = 'https://www.wikidata.org/wiki/Q1';
  const Q2 = 'https://www.wikidata.org/wiki/Q2';
  const names = new Set(['ana kovac']);
  const told = (...named: [name: string, address: string][]) =>
    Object.fromEntries(
      identifiersTold(
        named.map(([name, address]) => ({ name, address })),
        names,
      ),
    );

  it.each<[string, [string, string][], Record<string, string>]>([
    ['an address of the whole name', [['Ana Kovač', Q1]], { wikidata: 'wikidata:Q1' }],
    ['nothing of another name', [['Ben Kovač', Q1]], {}],
    ['nothing of the surname', [['Kovač', Q1]], {}],
    [
      'the same twice',
      [
        ['Ana Kovač', Q1],
        ['ANA KOVAČ', Q1],
      ],
      { wikidata: 'wikidata:Q1' },
    ],
    [
      'nothing where it names two, however often',
      [
        ['Ana Kovač', Q1],
        ['Ana Kovač', Q2],
        ['Ana Kovač', Q1],
      ],
      {},
    ],
  ])('%s', (_, named, expected) => {
    expect(told(...named)).toEqual(expected);
  });

  it.each([
    ['one of theirs', ['wikidata:Q1', 'en:Ana Kovač'], { isSame: true, isOther: false }],
    ['another number', ['wikidata:Q2'], { isSame: false, isOther: true }],
    ['nothing that can be compared', ['x:1', 'bioguide:K000001'], { isSame: false, isOther: false }],
    ['nothing', [], { isSame: false, isOther: false }],
  ])('is compared with %s', (_, own, expected) => {
    expect(compareIdentifiers(new Map([['wikidata', 'wikidata:Q1']]), own)).toEqual(expected);
  });

  it.each([
    ['the same', ['en:Ana Kovač'], { isSame: true, isOther: false }],
    ['another, which may lead to the same', ['en:Ana Maria Kovač'], { isSame: false, isOther: false }],
  ])('a title of Wikipedia is compared with %s', (_, own, expected) => {
    expect(compareIdentifiers(new Map([['en', 'en:Ana Kovač']]), own)).toEqual(expected);
  });
});
