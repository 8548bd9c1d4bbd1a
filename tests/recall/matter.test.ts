import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordCounts } from '../../lib/recall/bag';
import {
  type KnownOfLibrary,
  type MatterSigns,
  matterOfClaim,
  matterSigns,
  matterTableOf,
  sureOf,
} from '../../lib/recall/matter';
import type { Themes } from '../../lib/recall/themes';

const LIBRARY: KnownOfLibrary = {
  rarity: (key) => (key.startsWith('common') ? 0.5 : 5),
  themes: null,
  day: '2025-09-01',
};

const countsOf = (text: string): WordCounts => {
  const counts = new Map<string, number>();
  for (const key of text.split(' ').filter(Boolean)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Words with a capital stand like names. */
const wordsOf = (text: string) => ({
  counts: countsOf(text),
  names: new Set(text.split(' ').filter((word) => /^[A-Z]/.test(word))),
});

const claimOf = (text: string, around = '', library = LIBRARY) =>
  matterOfClaim(wordsOf(text), wordsOf(around), library);

/** The signs of a claim (with what stands around it) and a statement (with what stands around that). */
function signs(claim: [string, string?], said: [string, string?], days: number | null = 30, library = LIBRARY) {
  const around = countsOf(`${said[0]} ${said[1] ?? ''}`);
  return matterSigns(claimOf(claim[0], claim[1], library), { passages: [countsOf(said[0])], around }, days);
}

describe('the signs of one matter', () => {
  it('are 1 for the same words and 0 for no common ones', () => {
    const same = signs(['wall border', 'wall'], ['wall border']);
    for (const likeness of [same.plain, same.claim, same.topic, same.around]) expect(likeness).toBeCloseTo(1, 12);
    const none = { plain: 0, names: 0, claim: 0, topic: 0, around: 0 };
    expect(signs(['wall border', 'wall'], ['herring quota'])).toMatchObject(none);
    expect(signs(['', 'wall'], [''])).toMatchObject(none);
  });

  it('weigh a rare word more than common ones', () => {
    const rare = signs(['wall common1 common2', 'wall'], ['wall herring']).claim!;
    const common = signs(['wall common1 common2', 'wall'], ['common1 common2 herring']).claim!;
    expect(rare).toBeGreaterThan(common + 0.3);
  });

  it('see a subject that is named around the claim, or around the statement, alone', () => {
    expect(signs(['this', 'wall border'], ['wall border']).plain).toBeGreaterThan(0.7);
    expect(signs(['this', 'wall border'], ['wall border']).claim).toBe(0);
    expect(signs(['wall border', 'this'], ['that', 'wall border']).topic).toBeGreaterThan(0.7);
    expect(signs(['wall border'], ['that', 'wall border']).around).toBeGreaterThan(0.7);
  });

  it('tell names from other words, wherever by the claim they stand like names', () => {
    const inClaim = signs(['Merkel wall', 'border'], ['Merkel border']);
    const nearClaim = signs(['wall', 'Merkel border'], ['Merkel border']);
    for (const { plain, names } of [inClaim, nearClaim]) expect(plain).toBeCloseTo(names, 12);
    expect(signs(['Merkel', 'wall'], ['Merkel']).plain).toBeCloseTo(0, 12);
    expect(signs(['wall', 'border'], ['wall']).names).toBe(0);
  });

  it('count the claim once where it stands again in the text around it', () => {
    expect(signs(['wall', 'wall border'], ['wall'])).toEqual(signs(['wall', 'border'], ['wall']));
  });

  it('are not known where nothing is known around the claim, or around the statement', () => {
    const found = matterSigns(claimOf('wall'), { passages: [countsOf('wall')], around: null }, 30);
    expect(found).toMatchObject({ claim: null, topic: null, around: null, themes: null, covered: null });
    expect(signs(['wall'], ['wall'])).toMatchObject({ claim: null, topic: null });
    expect(matterTableOf(found)).toBe('noneKnown');
    expect(matterTableOf({ ...found, claim: 0 })).toBe('claimKnown');
    expect(matterTableOf({ ...found, around: 0 })).toBe('statementKnown');
    expect(matterTableOf({ ...found, claim: 0, around: 0, topic: 0 })).toBe('bothKnown');
    expect(matterTableOf({ ...found, themes: 0, covered: 0 })).toBe('noneKnownThemed');
    expect(matterTableOf({ ...found, claim: 0, wide: 0 })).toBe('claimWide');
    expect(matterTableOf({ ...found, claim: 0, wide: 0, around: 0, covered: 0 })).toBe('bothWideThemed');
  });

  it('see a subject that the article goes on about, where it is near the claim by the themes of the library', () => {
    const themes: Themes = {
      sharesOf: (counts) => Float32Array.of(counts.has('border') ? 1 : 0, counts.has('quota') ? 1 : 0),
      nearnessOf: () => 0.5,
    };
    const further = [countsOf('border fence'), countsOf('quota herring')];
    const wideOf = (
      said: string,
      library: KnownOfLibrary = { ...LIBRARY, themes },
      more: readonly WordCounts[] = further,
    ) => {
      const claim = matterOfClaim(wordsOf('this'), wordsOf('border'), library, more);
      return matterSigns(claim, { passages: [countsOf(said)], around: null }, 30).wide;
    };
    expect(wideOf('fence')).toBeGreaterThan(0.3);
    expect(wideOf('herring')).toBe(0);
    expect(wideOf('herring', LIBRARY)).toBeGreaterThan(0.3);
    expect(wideOf('this border', LIBRARY, [countsOf('')])).toBeCloseTo(1, 12);
    expect(wideOf('fence', LIBRARY, [])).toBeNull();
    const alone = matterOfClaim(wordsOf('border'), wordsOf(''), LIBRARY, further);
    expect(matterSigns(alone, { passages: [countsOf('fence')], around: null }, 30).wide).toBeNull();
  });

  it('are those of the likest passage', () => {
    const [herring, wall] = [countsOf('herring quota'), countsOf('wall border')];
    const of = (passages: WordCounts[]) => matterSigns(claimOf('wall', 'border'), { passages, around: null }, 30);
    expect(of([herring, wall, herring])).toEqual(of([wall]));
  });

  it('take days that are not known, and more than two months, for two months', () => {
    const [unknown, most, long, day] = [null, 60, 9000, 1].map((days) => signs(['a'], ['a'], days).days);
    expect([unknown, long]).toEqual([most, most]);
    expect(day).toBeCloseTo(Math.log(2), 12);
  });

  it('hold the two with all around them against the themes of the library, up to the day of the article', () => {
    const asked: (string | null)[] = [];
    const themes: Themes = {
      sharesOf: (counts) => Float32Array.of(counts.has('border') ? 1 : 0, counts.has('border') ? 0 : 1),
      nearnessOf: (shares, before) => {
        asked.push(before);
        return shares[0]! / 2;
      },
    };
    const library = { ...LIBRARY, themes };
    expect(signs(['wall', 'border'], ['fence', 'border'], 30, library)).toMatchObject({ themes: 1, covered: 0.5 });
    expect(signs(['wall', 'border'], ['fence'], 30, library)).toMatchObject({ themes: 0, covered: 0.5 });
    const alone = matterSigns(claimOf('border', '', library), { passages: [countsOf('border')], around: null }, 30);
    expect(alone).toMatchObject({ themes: 1, covered: 0.5 });
    expect(new Set(asked)).toEqual(new Set(['2025-09-01']));
  });
});

const LIKENESSES = ['plain', 'claim', 'topic', 'around', 'wide', 'themes', 'covered'] as const;

describe('how sure it is that two are on one matter', () => {
  it('grows with every likeness and falls with the days, between 0 and 1', () => {
    const likeness = fc.double({ min: 0, max: 1, noNaN: true });
    const days = fc.double({ min: 0, max: 6, noNaN: true });
    const wide = fc.option(likeness);
    const known = { plain: likeness, names: likeness, claim: likeness, topic: likeness, around: likeness, wide, days };
    const any = fc.oneof(
      fc.record({ ...known, themes: fc.constant(null), covered: fc.constant(null) }),
      fc.record({ ...known, themes: likeness, covered: likeness }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...LIKENESSES), (one: MatterSigns, sign) => {
        const sure = sureOf(one);
        expect(sure).toBeGreaterThan(0);
        expect(sure).toBeLessThan(1);
        if (one[sign] !== null) expect(sureOf({ ...one, [sign]: one[sign]! + 0.1 })).toBeGreaterThan(sure);
        expect(sureOf({ ...one, days: one.days + 1 })).toBeLessThan(sure);
      }),
    );
  });

  it.each([
    ['without themes', null, null],
    ['with themes', 0, null],
    ['with more of the article', null, 0],
    ['with both', 0, 0],
  ])('is next to nothing where nothing is shared, and next to certain for the same words at once, %s', (...known) => {
    const [_, themes, wide] = known;
    const none = { plain: 0, names: 0, claim: 0, topic: 0, around: 0, wide, themes, covered: themes, days: 0 };
    expect(sureOf(none)).toBeLessThan(0.05);
    const like = themes === null ? null : 1;
    const alike = { plain: 1, names: 0, claim: 1, topic: 1, around: 1, wide: wide === null ? null : 1 };
    const all = { ...alike, themes: like, covered: like, days: 0 };
    expect(sureOf(all)).toBeGreaterThan(0.99);
  });
});
