import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { asOneCollection, type Candidate, candidateOf, type Sample } from '../../lib/recall/candidates';
import { recallStatements } from '../../lib/recall/recall';
import { OWN_SIZE } from '../../lib/recall/thresholds';
import { day, source, statement } from './statements.fixture';

const TEXT = 'herring quotas ruined the fishing villages of the north';
const CLAIM = { id: 'c', text: TEXT, person: 'p' };
const ARTICLE = { address: 'https://news.example/today', published: day('2025-09-02') };

const said = (id: string, person: string, speaker: string, words = `${TEXT} for good`): Candidate => ({
  ...candidateOf(statement(id, words, { person, said: day('2014-05-06'), source: id }), source(id), ENGLISH_RECALL),
  speaker,
});

const sample = (total: number, ...all: Candidate[]): Sample => ({ all, total, holding: () => 1 });

const othersOf = (...others: Sample[]) => {
  const samples = new Map([['c', { own: [], others }]]);
  const options = { article: ARTICLE, language: ENGLISH_RECALL, people: [], others: true };
  return recallStatements([CLAIM], [], [], options, samples)[0]!.others;
};

describe('others on the subject', () => {
  it('of several collections are one list, best first', () => {
    const little = said(
      'b',
      'bo',
      'Bo',
      'Herring quotas are for fishing villages, and so are museums, schools and ferries.',
    );
    const found = othersOf(sample(10, little), sample(10, said('a', 'ada', 'Ada')));
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ada', 'Bo']);
  });

  it('are nobody twice, under one id or one name', () => {
    const all = [
      said('a', 'ada', 'Ada Ellery'),
      said('b', 'ada', 'A. Ellery', `${TEXT} again`),
      said('c', 'x:1', 'ADA  Ellery'),
    ];
    expect(othersOf(sample(10, ...all))).toHaveLength(1);
  });

  it('in the same words out of several collections are one statement with all sources', () => {
    const found = othersOf(sample(10, said('a', 'ada', 'Ada')), sample(10, said('b', 'ada', 'Ada')));
    expect(found.map(({ alsoIn }) => alsoIn.length)).toEqual([1]);
  });
});

describe('several collections as one collection', () => {
  it('stand for no more statements than thresholds are made for, each by its share', () => {
    const [small, large] = asOneCollection([sample(1000), sample(3000)]);
    expect([small!.total, large!.total]).toEqual([OWN_SIZE / 4, (OWN_SIZE * 3) / 4]);
    expect(large!.holding('herring')).toBe(0.25);
  });

  it('stay as they are where they are small', () => {
    expect(asOneCollection([sample(10), sample(20)]).map(({ total }) => total)).toEqual([10, 20]);
  });
});
