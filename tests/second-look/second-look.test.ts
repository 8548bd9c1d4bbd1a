import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import type { Recall, RecalledStatement } from '../../lib/model/recall';
import { browserModel, modelState } from '../../lib/second-look/browser-model';
import type { Opinion } from '../../lib/second-look/judge';
import {
  askAboutPairs,
  doubtedOf,
  notLookedAt,
  type Opinions,
  shownPairs,
  withDoubts,
} from '../../lib/second-look/look-twice';
import { startModelJudge } from '../../lib/second-look/model-judge';
import { fakeModel } from './fake-model';

const PAIR = { now: 'The ferry stays free.', earlier: 'Nobody will pay for the ferry.' };
const ends = () => new AbortController().signal;

describe('the browser’s model', () => {
  it('is absent where the browser has none', async () => {
    expect(browserModel({})).toBeNull();
    expect(await modelState(null)).toBe('absent');
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'to be fetched'],
    ['downloading', 'to be fetched'],
    ['unavailable', 'absent'],
  ] as const)('that is %s is %s, and asking starts nothing', async (state, expected) => {
    const { model, starts } = fakeModel({ state });
    expect(await modelState(browserModel({ LanguageModel: model }))).toBe(expected);
    expect(starts).toEqual([]);
  });

  it('that refuses the question is absent', async () => {
    const { model } = fakeModel();
    expect(await modelState({ ...model, availability: () => Promise.reject(new Error('policy')) })).toBe('absent');
  });
});

describe('a judge that asks it', () => {
  it.each<[string, Opinion]>([
    ['"same matter"', 'same matter'],
    ['"another matter"', 'another matter'],
    ['"unsure"', 'unsure'],
    ['"He lied."', 'unsure'],
    ['{"opinion":"another matter"}', 'unsure'],
    ['another matter', 'unsure'],
    ['', 'unsure'],
  ])('reads the answer %s as %s', async (answer, opinion) => {
    const { model } = fakeModel({ answer: () => answer });
    const judge = await startModelJudge(model, { signal: ends() });
    expect(await judge.judge(PAIR, ends())).toBe(opinion);
  });

  it('asks with the words alone, each pair by itself, and gives everything back', async () => {
    const { model, asked, openSessions } = fakeModel();
    const judge = await startModelJudge(model, { signal: ends() });
    await judge.judge(PAIR, ends());
    await judge.judge({ ...PAIR, now: 'x' }, ends());
    expect(asked).toEqual([PAIR, { ...PAIR, now: 'x' }]);
    expect(openSessions()).toBe(1);
    judge.end();
    expect(openSessions()).toBe(0);
  });

  it('is unsure when the model fails', async () => {
    const { model, openSessions } = fakeModel({ answer: () => Promise.reject(new Error('no memory')) });
    const judge = await startModelJudge(model, { signal: ends() });
    expect(await judge.judge(PAIR, ends())).toBe('unsure');
    judge.end();
    expect(openSessions()).toBe(0);
  });

  it('tells how much of the model is fetched', async () => {
    const onFetched = vi.fn();
    await startModelJudge(fakeModel({ shares: [0.2, 1] }).model, { signal: ends(), onFetched });
    expect(onFetched.mock.calls).toEqual([[0.2], [1]]);
  });
});

const found = (id: string, words: string): RecalledStatement =>
  ({ statement: { id, words }, sure: 0.8, score: 1 }) as RecalledStatement;

const recall = (claim: string, ...statements: RecalledStatement[]): Recall => ({
  claim,
  statements,
  perhaps: [found(`${claim}-perhaps`, 'perhaps')],
  veryWords: [found(`${claim}-very`, 'very')],
  others: [],
});

const readingOf = (...recalls: Recall[]) => ({ recalls }) as Reading;

const READING = readingOf(recall('c1', found('a', 'ferry'), found('b', 'tax')), recall('c2', found('a', 'ferry')));

/** What the judge doubts by the earlier words. */
const lookAt = async (reading: Reading, doubts: (earlier: string) => boolean, known: Opinions = new Map()) => {
  const judge = {
    judge: vi.fn(async ({ earlier }) => (doubts(earlier) ? 'another matter' : 'same matter') as Opinion),
  };
  const tell = vi.fn();
  const pairs = shownPairs(reading, (claim) => `words of ${claim}`);
  await askAboutPairs(pairs, judge, { known, signal: ends(), tell });
  expect(notLookedAt(pairs, known)).toEqual([]);
  return { judge: judge.judge, told: tell.mock.calls.length, looked: withDoubts(reading, doubtedOf(pairs, known)) };
};

describe('a second look', () => {
  it('moves what is on another matter to what is perhaps related, and nothing else', async () => {
    const { looked, told } = await lookAt(READING, (earlier) => earlier === 'tax');
    // The same words beside two claims are two pairs, for the claims' words differ.
    expect(told).toBe(3);
    const [first, second] = looked.recalls;
    expect(first!.statements.map(({ statement }) => statement.id)).toEqual(['a']);
    expect(first!.perhaps).toMatchObject([
      { statement: { id: 'b' }, isDoubted: true },
      { statement: { id: 'c1-perhaps' } },
    ]);
    expect(first!.perhaps[1]).not.toHaveProperty('isDoubted');
    expect(second).toBe(READING.recalls[1]);
  });

  it('leaves the reading as it is where nothing is doubted', async () => {
    expect((await lookAt(READING, () => false)).looked).toBe(READING);
  });

  it('asks nothing twice of the same words', async () => {
    const known: Opinions = new Map();
    await lookAt(READING, () => true, known);
    const again = await lookAt(READING, () => false, known);
    expect(again.judge).not.toHaveBeenCalled();
    expect(again.looked.recalls[0]!.statements).toEqual([]);
  });

  it('looks at sixty pairs of an article and no more', async () => {
    const many = readingOf(recall('c', ...Array.from({ length: 100 }, (_, at) => found(`s${at}`, `words ${at}`))));
    const { judge, looked } = await lookAt(many, () => true);
    expect(judge).toHaveBeenCalledTimes(60);
    expect(looked.recalls[0]!.statements).toHaveLength(40);
  });

  it('tells nothing more once it is ended', async () => {
    const ends = new AbortController();
    const tell = vi.fn();
    const judge = {
      judge: vi.fn(async (): Promise<Opinion> => {
        ends.abort();
        return 'another matter';
      }),
    };
    await askAboutPairs(
      shownPairs(READING, () => ''),
      judge,
      { known: new Map(), signal: ends.signal, tell },
    );
    expect(judge.judge).toHaveBeenCalledOnce();
    expect(tell).not.toHaveBeenCalled();
  });

  it('adds and takes away no statement, whatever is doubted', () => {
    const keys = READING.recalls.flatMap(({ claim, statements }) =>
      statements.map((s) => `${claim} ${s.statement.id}`),
    );
    const idsOf = ({ recalls }: Reading) =>
      recalls.map(({ claim, statements, perhaps, veryWords }) => [
        claim,
        [...statements, ...perhaps].map(({ statement }) => statement.id).sort(),
        veryWords,
      ]);
    fc.assert(
      fc.property(fc.subarray([...keys, 'c9 z']), (doubted) => {
        expect(idsOf(withDoubts(READING, new Set(doubted)))).toEqual(idsOf(READING));
      }),
    );
  });
});
