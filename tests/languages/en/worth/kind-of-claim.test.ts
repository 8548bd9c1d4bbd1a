import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimGives } from '@/lib/model/claim';
import { kindOfClaim } from '../../../../scripts/english';

const CASES: [ClaimGives | null, string][] = [
  ['figure', 'crime in the capital had fallen by 8 per cent since the spring'],
  ['figure', 'The bridge cost €40 million.'],
  ['figure', '1,200 homes were without power on Sunday'],
  ['figure', 'Twelve percent of the budget goes to roads.'],
  ['promise', 'We will cut the waiting time for every patient.'],
  ['promise', "I'm going to veto that bill."],
  ['promise', 'I promise you that nobody will lose their home.'],
  ['promise', 'We’ll build 300,000 homes a year.'],
  ['forecast', 'the economy is expected to shrink next year'],
  ['forecast', 'Inflation will fall below two percent by the summer.'],
  ['forecast', 'the bank expects growth of 1.5 percent in 2027'],
  ['forecast', 'Prices are likely to rise again.'],
  ['forecast', 'Rents will go up.'],
  ['opinion', 'I think the deal is good for the coast.'],
  ['opinion', 'In my view, nobody has done more for this town.'],
  ['opinion', 'The decision was an absolute disgrace.'],
  ['position', 'I am against the new runway.'],
  ['position', 'We strongly oppose any cut to pensions.'],
  ['position', 'The government should scrap the tax on tools.'],
  [null, 'He met the ambassador in Oslo.'],
  [null, 'The talks ended on 4 May.'],
  [null, 'She was born in 1961.'],
  [null, 'Will the economy shrink by 2 percent?'],
  [null, 'I thought about it for a while.'],
  [null, 'If we win, we will see.'],
  [null, 'We will see.'],
  [null, 'Under our plan the roads will be better.'],
  [null, 'They say what we are going to do.'],
  [null, 'the driver was 34 years old'],
  [null, ''],
];

describe('kindOfClaim', () => {
  it.each(CASES)('says %s of: %s', (kind, text) => {
    expect(kindOfClaim(text)).toBe(kind);
  });

  it('gives a kind or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['figure', 'promise', 'forecast', 'opinion', 'position', null]).toContain(kindOfClaim(text));
      }),
    );
  });

  it('costs the same for a text of any length', () => {
    for (const part of ['we will ', 'a ', '1,000', 'should ', 'expects a ', 'is the the '])
      expect(kindOfClaim(part.repeat(200_000)), part).toBe(kindOfClaim(part.repeat(2000)));
  });
});
