import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, LONGEST_ANSWER } from '../../scripts/browsers/answered';
import { until } from '../../scripts/browsers/until';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How a promise ends while the clock goes on for so many milliseconds; null: it has not. */
async function endWithin(milliseconds: number, promise: Promise<unknown>): Promise<unknown> {
  let end: unknown = null;
  promise.then(
    (value) => {
      end = value;
    },
    (error: Error) => {
      end = error.message;
    },
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return end;
}

describe('asking until there is an answer', () => {
  it('gives the first that is neither false, null nor undefined', async () => {
    const answers = [false, null, undefined, 0, 1];
    expect(
      await endWithin(
        1000,
        until(async () => answers.shift(), 'It did not come.'),
      ),
    ).toBe(0);
  });

  it('gives up when it hears nothing new, with what it heard last', async () => {
    const asking = until(() => Promise.reject(new Error('at 7 %')), 'It did not come.');
    expect(await endWithin(60_000, asking)).toBe('It did not come. The last answer was: at 7 %');
  });

  it('goes on as long as it hears something new', async () => {
    const begun = Date.now();
    const work = async () => {
      const share = Math.floor((Date.now() - begun) / 20_000);
      if (share < 100) throw new Error(`at ${share} %`);
      return 'done';
    };
    const asking = until(work, 'It did not come.');
    expect(await endWithin(1_990_000, asking)).toBeNull();
    expect(await endWithin(20_000, asking)).toBe('done');
  });

  it('gives up when what it hears only goes to and fro', async () => {
    let turn = 0;
    const asking = until(() => Promise.reject(new Error(turn++ % 2 ? 'here' : 'there')), 'It did not come.');
    expect(await endWithin(60_000, asking)).toMatch(/^It did not come/);
  });

  it('asks often enough where an answer takes long', async () => {
    let asks = 0;
    const slow = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(++asks > 50), 2000));
    expect(await endWithin(200_000, until(slow, 'It did not come.'))).toBe(true);
  });
});

describe('waiting for a browser’s answer', () => {
  it('gives it, however long it takes below the longest', async () => {
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), LONGEST_ANSWER - 1));
    expect(await endWithin(LONGEST_ANSWER, answered(late, 'Look'))).toBe('late');
  });

  it('fails when none comes, and says to what', async () => {
    expect(await endWithin(LONGEST_ANSWER, answered(new Promise(() => {}), 'Look'))).toMatch(/did not answer Look/);
  });
});
