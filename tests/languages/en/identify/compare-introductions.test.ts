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

  it('are apart where profession or place is another one', () => {
    fc.assert(
      fc.property(introduction, introduction, (a, b) => {
        const isOne = a.who === b.who && a.where === b.where;
        expect(compare(printed(a), printed(b))).toBe(isOne ? 'alike' : 'apart');
      }),
    );
  });
});
