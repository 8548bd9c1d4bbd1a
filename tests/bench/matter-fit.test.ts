import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../bench/earlier/held-out';
import type { JudgedClaim } from '../../bench/earlier/judged';
import { fitLogistic } from '../../bench/earlier/logistic';
import { type Scored, scoreAtRecall, shownFrom } from '../../bench/earlier/precision';

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

describe('the fit of the weights', () => {
  it('finds the odds that pairs were made by', () => {
    const made = Array.from({ length: 20_000 }, (_, i) => {
      const signs = [(i % 100) / 100, ((i * 37) % 101) / 100];
      return { signs, right: ((i * 7919) % 10_007) / 10_007 < chance(4 * signs[0]! - 2 * signs[1]! - 1) };
    });
    const [first, second, all] = fitLogistic(made, 1);
    expect(first).toBeCloseTo(4, 0);
    expect(second).toBeCloseTo(-2, 0);
    expect(all).toBeCloseTo(-1, 0);
  });

  it('gives a sign that tells nothing no weight, and holds weights down when told to', () => {
    const made = Array.from({ length: 400 }, (_, i) => ({ signs: [i % 2, 0], right: i % 2 === 1 }));
    const [free, none] = fitLogistic(made, 1);
    const [held] = fitLogistic(made, 100);
    expect(none).toBe(0);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(free!);
  });
});

describe('claims of one matter', () => {
  const claim = (id: string, article: string, grades: [string, number][]) =>
    ({ id, article, grades: new Map(grades) }) as unknown as JudgedClaim;

  it('are of one article, or want the same statement', () => {
    const claims = [
      claim('a', 'x', [['s', 2]]),
      claim('b', 'y', [['s', 3]]),
      claim('c', 'y', []),
      claim('d', 'z', [['s', 1]]),
    ];
    const groups = groupsOf({ said: [], claims });
    expect(new Set(['a', 'b', 'c'].map((id) => groups.get(id))).size).toBe(1);
    expect(groups.get('d')).not.toBe(groups.get('a'));
  });
});

describe('precision and recall', () => {
  const pair = (claim: string, score: number, wanted: boolean | null): Scored => ({ claim, score, wanted });
  const LIST = [pair('a', 0.9, true), pair('a', 0.8, null), pair('b', 0.7, false), pair('b', 0.4, true)];
  const ALL = [...LIST, pair('c', 0, true)];

  it('count what nobody judged apart', () => {
    expect(shownFrom(0.5, LIST, ALL)).toEqual({
      from: 0.5,
      shown: 3,
      judged: 2,
      precision: 1 / 2,
      recall: 1 / 3,
      served: 1 / 3,
    });
    expect(shownFrom(2, LIST, ALL)).toMatchObject({ shown: 0, precision: 0, recall: 0 });
  });

  it('are told from the score at which so much is shown, if ever', () => {
    expect([0.3, 0.6, 0.9].map((recall) => scoreAtRecall(recall, LIST, ALL))).toEqual([0.9, 0.4, null]);
  });
});
