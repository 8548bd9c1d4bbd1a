import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { orthonormalize, productsOfWords, sparseRows, sumsOfRows } from '../../lib/recall/theme-algebra';
import { type ArticleWords, likenessOfShares, THEMES, themesFrom } from '../../lib/recall/themes';
import { learnThemes } from '../../scripts/analyze/learn-themes';

const countsOf = (words: readonly string[]) => new Map(words.map((word) => [word, 1]));

/** Articles on some matters in turns: each holds a few of the twelve words of its matter, and one that is its own. */
function articlesOn(matters: readonly string[], each: number): ArticleWords[] {
  return Array.from({ length: matters.length * each }, (_, at) => {
    const matter = matters[at % matters.length]!;
    const turn = Math.floor(at / matters.length);
    const words = Array.from({ length: 6 }, (__, step) => `${matter}-${(turn * 5 + step * (1 + (turn % 4))) % 12}`);
    const day = String(1 + (at % 28)).padStart(2, '0');
    return { counts: countsOf([...words, `own${at}`]), date: `2025-06-${day}` };
  });
}

const someOn = (matter: string, from: number) =>
  countsOf(Array.from({ length: 4 }, (_, at) => `${matter}-${from + at}`));

const MATTERS = Array.from({ length: 60 }, (_, at) => `matter${at}`);
const ARTICLES = articlesOn(MATTERS, 6);
const learnt = learnThemes(ARTICLES, ENGLISH_RECALL)!;
const themes = themesFrom(learnt);

describe('themes of a library', () => {
  it('bring together texts on one matter that have no word in common', () => {
    const [a, b, c] = [someOn('matter3', 0), someOn('matter3', 6), someOn('matter7', 6)].map(themes.sharesOf);
    expect(likenessOfShares(a!, b!)).toBeGreaterThan(likenessOfShares(a!, c!) + 0.2);
  });

  it('are the same for the same articles', () => {
    expect(learnThemes(articlesOn(MATTERS, 6), ENGLISH_RECALL)).toEqual(learnt);
  });

  it('know no word that stands in one article alone', () => {
    expect(learnt.keys.some((key) => key.startsWith('own'))).toBe(false);
    expect([...themes.sharesOf(countsOf(['own3', 'never']))].every((share) => share === 0)).toBe(true);
    expect(themes.nearnessOf(themes.sharesOf(countsOf(['never'])), null)).toBe(0);
  });

  it('are learnt of no fewer articles than hold, and of the newest where there are many', () => {
    expect(learnThemes(ARTICLES.slice(0, THEMES.least - 1), ENGLISH_RECALL)).toBeNull();
    const old = articlesOn(['old'], 40).map((article) => ({ ...article, date: '1999-01-01' }));
    const undated = articlesOn(['undated'], 40).map((article) => ({ ...article, date: '' }));
    const many = [...old, ...articlesOn(MATTERS, THEMES.most / 60 + 1), ...undated];
    const of = learnThemes(many, ENGLISH_RECALL)!;
    expect(of.dates).toHaveLength(THEMES.most);
    expect(of.keys.filter((key) => /^(?:old|undated)/.test(key))).toEqual([]);
  });

  it('give directions of length 1 and a nearness from 0 to 1 for whatever words', () => {
    const word = fc.constantFrom(...learnt.keys, 'never');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 50 }))), (entries) => {
        const shares = themes.sharesOf(new Map(entries));
        const length = likenessOfShares(shares, shares);
        if (length !== 0) expect(length).toBeCloseTo(1, 4);
        const near = themes.nearnessOf(shares, null);
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are nothing for articles without words', () => {
    const empty = Array.from({ length: THEMES.least }, () => ({ counts: new Map(), date: '' }));
    const of = themesFrom(learnThemes(empty, ENGLISH_RECALL)!);
    expect(of.nearnessOf(of.sharesOf(countsOf(['matter1-1'])), null)).toBe(0);
  });
});

describe('how near the articles of the library come', () => {
  const near = themes.sharesOf(ARTICLES[0]!.counts);

  it('is near for what they are about, and far for a mixture', () => {
    const mixed = themes.sharesOf(countsOf(MATTERS.flatMap((matter) => [`${matter}-2`, `${matter}-7`])));
    expect(themes.nearnessOf(near, null)).toBeGreaterThan(themes.nearnessOf(mixed, null) + 0.2);
  });

  it.each([
    ['2025-06-01', 'older'],
    ['2025-06', 'as old as far as is known'],
    ['2025', 'as old as far as is known'],
  ])('counts none that is not older than the day: %s (%s)', (day) => {
    expect(themes.nearnessOf(near, day)).toBe(0);
  });

  it('counts the older ones, and those without a date', () => {
    expect(themes.nearnessOf(near, '2025-06-30')).toBeCloseTo(themes.nearnessOf(near, null), 12);
    const undated = themesFrom(
      learnThemes(
        ARTICLES.map((each) => ({ ...each, date: '' })),
        ENGLISH_RECALL,
      )!,
    );
    expect(undated.nearnessOf(near, '1990-01-01')).toBeGreaterThan(0.5);
  });
});

describe('the algebra of themes', () => {
  const number = fc.integer({ min: -9, max: 9 });

  it('makes columns of length 1 at right angles, and none of what says nothing new', () => {
    fc.assert(
      fc.property(fc.array(fc.array(number, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (all) => {
        const columns = [...all, all[0]!].map((each) => Float64Array.from(each));
        orthonormalize(columns);
        columns.forEach((a, i) => {
          columns.forEach((b, j) => {
            const product = likenessOfShares(a, b);
            if (i !== j) expect(product).toBeCloseTo(0, 5);
            else expect([0, 1]).toContain(Math.round(product * 1e6) / 1e6);
          });
        });
        expect(columns.at(-1)!.every((value) => value === 0)).toBe(true);
      }),
    );
  });

  it('multiplies by rows and by words as matrices do', () => {
    const rows = sparseRows([countsOf(['a', 'b']), countsOf(['b', 'unknown']), new Map()], ['a', 'b'], () => 2);
    const half = Math.SQRT1_2;
    expect([...sumsOfRows(rows, Float64Array.of(1, 10, 100), 2)]).toEqual(
      [half, half + 10].map((x) => expect.closeTo(x)),
    );
    expect([...productsOfWords(rows, Float64Array.of(1, 3))]).toEqual([4 * half, 3, 0].map((x) => expect.closeTo(x)));
  });
});
