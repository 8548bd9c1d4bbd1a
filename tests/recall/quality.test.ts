import { describe, expect, it } from 'vitest';
import { readCollection } from '../../bench/recall/collections';
import { createPlainBm25 } from '../../bench/recall/plain-bm25';
import { averagePrecision, scoreRankings } from '../../bench/recall/ranking-scores';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { createPostingIndex } from '../../scripts/analyze/posting-index';

const debates = readCollection('checkthat-2b');
if (!debates) console.info('The debates to measure recall with are not at hand: skipped.');

describe('how rankings are scored', () => {
  it.each<[string, string[], string[], number]>([
    ['all found first', ['a', 'b', 'x'], ['a', 'b'], 1],
    ['found second and fourth', ['x', 'a', 'y', 'b'], ['a', 'b'], 0.5],
    ['one of two found', ['a', 'x'], ['a', 'b'], 0.5],
    ['nothing found', ['x'], ['a'], 0],
    ['nothing ranked', [], ['a'], 0],
  ])('%s', (_, ranked, relevant, expected) => {
    expect(averagePrecision(ranked, new Set(relevant))).toBe(expected);
  });

  it('is the mean over all queries, unanswered ones included', () => {
    const relevant = new Map([
      ['1', new Set(['a'])],
      ['2', new Set(['b'])],
    ]);
    const scores = scoreRankings(new Map([['1', ['x', 'a']]]), relevant);
    expect(scores).toEqual({ map: 0.25, map5: 0.25, mrr: 0.25, recall20: 0.5 });
  });
});

describe.skipIf(!debates)('recall in debates', () => {
  it('is well ahead of plain BM25, and further with what is known of speaker and time', () => {
    const { documents, queries, relevant } = debates!;
    const asked = queries.filter((_, at) => at % 6 === 0);
    const wanted = new Map(asked.map(({ id }) => [id, relevant.get(id)!]));
    const index = createPostingIndex(documents, ENGLISH_RECALL);
    const bm25 = createPlainBm25(documents);
    const mapOf = (rank: (query: (typeof asked)[number]) => string[]) =>
      scoreRankings(new Map(asked.map((query) => [query.id, rank(query)])), wanted).map;
    const plain = mapOf(({ text }) => bm25(text, 20));
    const words = mapOf(({ text }) => index.search({ text }, 20).map(({ id }) => id));
    const all = mapOf((query) => index.search(query, 20).map(({ id }) => id));
    expect(words).toBeGreaterThan(plain + 0.02);
    expect(all).toBeGreaterThan(words + 0.05);
  });
});
