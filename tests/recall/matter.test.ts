import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterOfClaim, matterSigns, matterTableOf, sureOf, type WordCounts } from '../../lib/recall/matter';

const RARITY = (key: string) => (key.startsWith('common') ? 0.5 : 5);

const countsOf = (text: string): WordCounts => {
  const counts = new Map<string, number>();
  for (const key of text.split(' ').filter(Boolean)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The signs of a claim (with what stands around it) and a statement (with what stands around that). */
function signs(claim: [string, string?], said: [string, string?], days: number | null = 30) {
  const matter = matterOfClaim(countsOf(claim[0]), countsOf(claim[1] ?? ''), RARITY);
  const around = countsOf(`${said[0]} ${said[1] ?? ''}`);
  return matterSigns(matter, { passages: [countsOf(said[0])], around }, days);
}

describe('the signs of one matter', () => {
  it('are 1 for the same words and 0 for no common ones', () => {
    const same = signs(['wall border', 'wall'], ['wall border']);
    for (const likeness of [same.words, same.claim, same.around]) expect(likeness).toBeCloseTo(1, 12);
    const none = { words: 0, claim: 0, around: 0 };
    expect(signs(['wall border', 'wall'], ['herring quota'])).toMatchObject(none);
    expect(signs(['', 'wall'], [''])).toMatchObject(none);
  });

  it('weigh a rare word more than common ones', () => {
    const rare = signs(['wall common1 common2'], ['wall herring']).claim;
    const common = signs(['wall common1 common2'], ['common1 common2 herring']).claim;
    expect(rare).toBeGreaterThan(common + 0.3);
  });

  it('see a subject that is named around the claim, or around the statement, alone', () => {
    expect(signs(['this', 'wall border'], ['wall border']).words).toBeGreaterThan(0.7);
    expect(signs(['this', 'wall border'], ['wall border']).claim).toBe(0);
    expect(signs(['wall border'], ['that', 'wall border']).around).toBeGreaterThan(0.7);
  });

  it('count the claim once where it stands again in the text around it', () => {
    expect(signs(['wall', 'wall border'], ['wall'])).toEqual(signs(['wall', 'border'], ['wall']));
  });

  it('are not known where nothing is known around the claim, or around the statement', () => {
    const matter = matterOfClaim(countsOf('wall'), countsOf(''), RARITY);
    const found = matterSigns(matter, { passages: [countsOf('wall')], around: null }, 30);
    expect(found).toMatchObject({ words: null, around: null });
    expect(matterTableOf(found)).toBe('noneKnown');
    expect(matterTableOf({ ...found, words: 0 })).toBe('claimKnown');
    expect(matterTableOf({ ...found, around: 0 })).toBe('statementKnown');
    expect(matterTableOf({ ...found, words: 0, around: 0 })).toBe('bothKnown');
  });

  it('are those of the likest passage', () => {
    const matter = matterOfClaim(countsOf('wall'), countsOf('border'), RARITY);
    const [herring, wall] = [countsOf('herring quota'), countsOf('wall border')];
    const of = (passages: WordCounts[]) => matterSigns(matter, { passages, around: null }, 30);
    expect(of([herring, wall, herring])).toEqual(of([wall]));
  });

  it('take days that are not known, and more than two months, for two months', () => {
    const [unknown, most, long, day] = [null, 60, 9000, 1].map((days) => signs(['a'], ['a'], days).days);
    expect([unknown, long]).toEqual([most, most]);
    expect(day).toBeCloseTo(Math.log(2), 12);
  });
});

describe('how sure it is that two are on one matter', () => {
  it('grows with every likeness and falls with the days, between 0 and 1', () => {
    const likeness = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({
      words: likeness,
      claim: likeness,
      around: likeness,
      days: fc.double({ min: 0, max: 6, noNaN: true }),
    });
    fc.assert(
      fc.property(any, fc.constantFrom('words', 'claim', 'around'), (one, sign) => {
        const sure = sureOf(one);
        expect(sure).toBeGreaterThan(0);
        expect(sure).toBeLessThan(1);
        expect(sureOf({ ...one, [sign]: one[sign] + 0.1 })).toBeGreaterThan(sure);
        expect(sureOf({ ...one, days: one.days + 1 })).toBeLessThan(sure);
      }),
    );
  });

  it('is next to nothing where nothing is shared, and next to certain for the same words at once', () => {
    expect(sureOf({ words: 0, claim: 0, around: 0, days: 0 })).toBeLessThan(0.05);
    expect(sureOf({ words: 1, claim: 1, around: 1, days: 0 })).toBeGreaterThan(0.99);
  });
});
