import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIntroductions } from '../../../../lib/languages/en/identify/compare-introductions';
import { english } from '../../../../scripts/english';

const words = english().people;
const compare = (a: string[], b: string[]) => compareIntroductions(a, b, words);

const PROFESSIONS = [
  'singer',
  'teacher',
  'surgeon',
  'novelist',
  'striker',
  'architect',
  'farmer',
  'pilot',
  'economist',
];
const PLACES = ['Sundby', 'Sunderland', 'Norway', 'Ohio', 'Osaka', 'Lyon', 'Columbia University', 'Aurora', 'Turin'];
const introduction = fc.record({ who: fc.constantFrom(...PROFESSIONS), where: fc.constantFrom(...PLACES) });
const printed = ({ who, where }: { who: string; where: string }) => [`${who} from ${where}`];

describe('two introductions of one name', () => {
  it.each([
    [['climate scientist at Columbia University'], ['Columbia climate scientist'], 'alike'],
    [['Norwegian economist'], ['economist from Norway'], 'alike'],
    [['senior economist'], ['senior economist'], 'alike'],
    [['Harbour Union spokeswoman'], ['spokesman for the Harbour Union'], 'alike'],
    [['chair of the Sundby Rowing Club'], ['Sundby Rowing Club chairman'], 'alike'],
    [['SRC spokesman'], ['spokesman for the Sundby Rowing Club'], 'alike'],
    [['SRC spokesman'], ['spokesman for the Aurora Rowing Club'], 'apart'],
    [['Rowing Club Chairman'], ['chairman of the rowing club'], 'alike'],
    [['economist'], ['economist'], 'open'],
    [['economist'], [], 'open'],
    [[], [], 'open'],
    [['economist from Ohio'], ['economist from Norway'], 'apart'],
    [['State Senator, OH'], ['State Senator, MS'], 'apart'],
    [['singer'], ['economist'], 'apart'],
    [['singer from Sundby'], ['economist from Sundby'], 'apart'],
  ] as const)('%j and %j are %s', (a, b, is) => {
    expect(compare([...a], [...b])).toBe(is);
    expect(compare([...b], [...a])).toBe(is);
  });

  it.each([
    ['of one person of the article', ['Kowalczyk aide'], ['spokesman for Mrs. Kowalczyk'], 'alike'],
    ['of another', ['Kowalczyk aide'], ['spokesman for Mrs. Aune'], 'apart'],
    ['of a place that somebody is called after', ['London teacher'], ['singer from London'], 'apart'],
  ])('in other words, %s', (_, a, b, is) => {
    expect(compareIntroductions(a, b, words, new Set(['kowalczyk', 'london']))).toBe(is);
    expect(compareIntroductions(a, b, words)).toBe('apart');
  });

  it('are apart where profession or place is another one', () => {
    fc.assert(
      fc.property(introduction, introduction, (a, b) => {
        const isOne = a.who === b.who && a.where === b.where;
        expect(compare(printed(a), printed(b))).toBe(isOne ? 'alike' : 'apart');
      }),
    );
  });
});
