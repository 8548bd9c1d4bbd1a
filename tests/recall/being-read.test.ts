import { describe, expect, it } from 'vitest';
import type { Stance } from '../../lib/model/stance';
import type { Source, Statement } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';
import { isBeingRead, isFromBefore } from '../../lib/recall/being-read';
import { day, source, statement } from './statements.fixture';

const WORDS = 'We will never give up a single inch of our land.';
const DENIED = { form: 'reported', stance: 'denies' } as const;
const ARTICLE = { address: 'https://paper.example/today', published: day('2025-09-01') };

interface Case {
  claim?: string;
  claimSaid?: When;
  words?: string;
  dates?: Partial<Pick<Statement, 'said' | 'published'>>;
  stance?: Stance;
  /** How the stored words were reported. */
  report?: Partial<Statement>;
  from?: Partial<Source>;
  article?: typeof ARTICLE;
  alike?: boolean;
}

function beingRead({
  claim = WORDS,
  claimSaid,
  words = WORDS,
  dates = {},
  from = {},
  article = ARTICLE,
  alike = false,
  stance,
  report = {},
}: Case): boolean {
  const stored = statement('x', words, { ...dates, ...report });
  return isBeingRead({ text: claim, said: claimSaid, stance }, stored, source('s', from), article, alike);
}

describe('the statement that is being read', () => {
  it.each<[string, Case, boolean]>([
    ['the same words, no dates', {}, true],
    ['the same words in other signs and case', { claim: '“we will NEVER give up a single inch — of our land”' }, true],
    ['the same words said long before, the article does not date them', { dates: { said: day('2015-01-01') } }, true],
    [
      'the same words said on the day that the article gives',
      { claimSaid: day('2025-08-30'), dates: { said: day('2025-08-30') } },
      true,
    ],
    [
      'the same words, dated to other events',
      { claimSaid: day('2025-08-30'), dates: { said: day('2015-01-01') } },
      false,
    ],
    [
      'the same words in a year that may be the same',
      { claimSaid: day('2025-08-30'), dates: { said: { date: '2025', precision: 'year' } } },
      true,
    ],
    ['a part of a saved quotation, no dates', { claim: 'never give up a single inch' }, true],
    [
      'a part of one published the same week',
      { claim: 'never give up a single inch', dates: { published: day('2025-08-31') } },
      true,
    ],
    [
      'a part of one said long before',
      { claim: 'never give up a single inch', dates: { said: day('2015-01-01') } },
      false,
    ],
    ['more of what was saved in part', { words: 'never give up a single inch' }, true],
    [
      'a part of one printed in a source of another time, not dated itself',
      { claim: 'never give up a single inch', from: { published: day('2015-01-02') } },
      false,
    ],
    [
      'nearly the same, said in this year, printed this month',
      {
        words: 'No land is given up.',
        alike: true,
        dates: { said: { date: '2025', precision: 'year' }, published: { date: '2025-09', precision: 'month' } },
      },
      true,
    ],
    [
      'nearly the same, said in this year, printed in spring',
      {
        words: 'No land is given up.',
        alike: true,
        dates: { said: { date: '2025', precision: 'year' }, published: { date: '2025-04', precision: 'month' } },
      },
      false,
    ],
    ['few words in common', { claim: 'give up a single', words: 'They asked us to give up a single thing.' }, false],
    [
      'a run of words that ends within a word',
      { claim: 'up a single inch of our', words: 'up a single inch of ourselves' },
      false,
    ],
    ['nearly the same in other words, no dates', { words: 'No land is given up.', alike: true }, true],
    [
      'nearly the same, dated to another event',
      { words: 'No land is given up.', alike: true, dates: { said: day('2015-01-01') } },
      false,
    ],
    [
      'what the stored words deny',
      { stance: 'asserts', words: `denied that ${WORDS}`, report: { ...DENIED, reporting: 'denied that' } },
      false,
    ],
    ['a denial of what was said in quotation marks', { stance: 'denies' }, false],
    [
      'doubt about what was said, in other words',
      { stance: 'doubts', words: 'No land is given up.', alike: true },
      false,
    ],
    [
      'a denial of what was denied',
      { stance: 'denies', words: `denied that ${WORDS}`, report: { ...DENIED, reporting: 'denied that' } },
      true,
    ],
    ['a promise of what was said', { stance: 'promises' }, true],
    ['a denial of words kept without what reported them', { stance: 'denies', report: { form: 'reported' } }, true],
    ['other words', { words: 'Our land has many rivers.' }, false],
  ])('%s: %#', (_, given, expected) => {
    expect(beingRead(given)).toBe(expected);
  });

  it('does not take two texts without words for the same', () => {
    expect(beingRead({ claim: '…', words: '—' })).toBe(true);
    expect(beingRead({ claim: '', words: WORDS })).toBe(false);
  });
});

describe('what is from before the article', () => {
  it.each<[string, string | null, string, boolean]>([
    ['saved from this page', ARTICLE.address, ARTICLE.address, false],
    ['saved from this page under a near address', 'http://www.paper.example/today/#top', ARTICLE.address, false],
    ['from another page of the outlet', 'https://paper.example/today?id=2', ARTICLE.address, true],
    ['from a source without an address, for an article without one', null, '', true],
  ])('%s', (_, from, address, expected) => {
    const place = { ...ARTICLE, address };
    expect(isFromBefore(statement('x', WORDS), source('s', { address: from }), place)).toBe(expected);
  });

  it('is not what was said after it', () => {
    const place = { ...ARTICLE, address: '' };
    expect(isFromBefore(statement('x', WORDS, { said: day('2025-09-02') }), source('s'), place)).toBe(false);
    expect(isFromBefore(statement('x', WORDS, { said: day('2025-09-01') }), source('s'), place)).toBe(true);
  });
});
