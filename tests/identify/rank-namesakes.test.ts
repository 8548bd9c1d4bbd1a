import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameOnPage } from '../../lib/identify/candidate-signs';
import { rankNamesakes } from '../../lib/identify/rank-namesakes';
import { english } from '../../scripts/english';
import { person, role } from './people';

const page = (roles: string[], change: Partial<NameOnPage> = {}): NameOnPage => ({
  roles,
  published: { date: '2025-06-01', precision: 'day' },
  places: new Set(),
  company: new Set(),
  words: english().people,
  ...change,
});

const FR_PRESIDENT = person('a', [role('President', 'France', '2020')]);
const RU_PRESIDENT = person('b', [role('President', 'Russia', '2020')]);
const OHIO_SENATOR = person('c', [role('U.S. Senator', 'U.S. Senate (OH)', '2021-01-03', '2027-01-03')]);
const OLD_SENATOR = person('d', [role('U.S. Senator', 'U.S. Senate (NY)', '1971', '1977')]);
const ACTOR = person('e', []);
const FRENCH = person('g', [role('President', null, '2020')], 'Anna Kim', ['FR']);
const BRITISH = person('h', [role('Actor', null)], 'Anna Kim', ['GB-SCT']);
const MP = person('f', [role('Member', 'House of Commons', '2019')]);

describe('who of several of a name is clearly meant', () => {
  it.each([
    ['the role and its place', [FR_PRESIDENT, RU_PRESIDENT], page(['French President']), 'a'],
    ['the role, for one who holds it', [OHIO_SENATOR, ACTOR], page(['senator'], { places: new Set(['senate']) }), 'c'],
    ['the role at the time', [OHIO_SENATOR, OLD_SENATOR], page(['US senator'], { places: new Set(['senate']) }), 'c'],
    [
      'an article of then',
      [OHIO_SENATOR, OLD_SENATOR],
      page(['senator'], { published: { date: '1975', precision: 'year' }, places: new Set(['senate']) }),
      'd',
    ],
  ])('%s', (_, candidates, says, clear) => {
    expect(rankNamesakes(candidates, says, null).clear).toBe(clear);
  });

  it.each([
    ['nothing', [FR_PRESIDENT, RU_PRESIDENT], page([])],
    ['a role of both', [FR_PRESIDENT, RU_PRESIDENT], page(['president'])],
    ['a country alone', [FR_PRESIDENT, ACTOR], page([], { places: new Set(['france']) })],
    ['a country that a source names them with', [FRENCH, ACTOR], page([], { places: new Set(['france']) })],
    ['such a country and a role of both', [FRENCH, RU_PRESIDENT], page(['president'], { places: new Set(['france']) })],
    ['a role that tells nothing', [MP, ACTOR], page(['member'])],
    ['another role', [FR_PRESIDENT, MP], page(['goalkeeper'])],
    ['no date, two senators', [OHIO_SENATOR, OLD_SENATOR], page(['senator'], { published: null })],
  ])('nobody by %s', (_, candidates, says) => {
    expect(rankNamesakes(candidates, says, null).clear).toBeNull();
  });

  it('the one whom the reader chose before, against all signs', () => {
    const here = { person: 'b', here: true };
    const { clear, ranked } = rankNamesakes([FR_PRESIDENT, RU_PRESIDENT], page(['French President']), here);
    expect(clear).toBe('b');
    expect(ranked[0]!.signs[0]).toBe('chosen-before');
  });

  it.each([
    ['is a lead that another sign makes clear', page([], { places: new Set(['russia']) }), 'b'],
    ['alone decides nothing', page([]), null],
    ['gives way to a page that says otherwise', page(['French President']), null],
  ])('one whom the reader chose on another page %s', (_, says, clear) => {
    expect(rankNamesakes([FR_PRESIDENT, RU_PRESIDENT], says, { person: 'b', here: false }).clear).toBe(clear);
  });

  it.each([
    ['a country by its code', FRENCH, ['france'], ['country']],
    ['a country in all its words', BRITISH, ['united', 'kingdom'], ['country']],
    ['no country by one of its words', BRITISH, ['united', 'states'], []],
    ['no country that is not named', FRENCH, ['russia'], []],
  ])('is spoken for by %s', (_, candidate, places, signs) => {
    const { ranked } = rankNamesakes([candidate], page([], { places: new Set(places) }), null);
    expect(ranked[0]!.signs).toEqual(signs);
  });

  it('may be the one of two in an office whose country the page names with the role', () => {
    const other = person('i', [role('Treasurer', null, '2020')], 'Anna Kim', ['RU']);
    const says = page(['president'], { places: new Set(['france']) });
    expect(rankNamesakes([FRENCH, other], says, null).clear).toBe('g');
  });

  it('is told by the signs that count, the strongest first', () => {
    const { ranked } = rankNamesakes([FR_PRESIDENT, RU_PRESIDENT], page(['French President']), null);
    expect(ranked.map(({ person: id, signs }) => [id, signs])).toEqual([
      ['a', ['role', 'place-of-role', 'in-office']],
      ['b', ['role', 'in-office']],
    ]);
  });

  it('depends neither on the order of the candidates nor on their names', () => {
    const all = [FR_PRESIDENT, RU_PRESIDENT, OHIO_SENATOR, OLD_SENATOR, ACTOR, MP, FRENCH, BRITISH];
    const printed = fc.constantFrom('French President', 'senator', 'US senator', 'member', 'Russian leader', 'actor');
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.array(printed), (some, roles) => {
        const renamed = some.map((each) => ({ ...each, names: [{ ...each.names[0]!, text: 'Ben Óg' }] })).reverse();
        expect(rankNamesakes(renamed, page(roles), null)).toEqual(rankNamesakes(some, page(roles), null));
      }),
    );
  });
});
