import { describe, expect, it } from 'vitest';
import { runAnalyze } from './run-analyze';

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('analyze compare', () => {
  it('gives the difference and the words that tell it', async () => {
    const { code, out, err } = await runAnalyze(
      ['compare'],
      lines(
        { id: 1, a: 'The ferry costs $5.', b: 'The ferry costs 3 dollars.' },
        { id: 2, a: 'The ferry costs $5.', b: 'Nobody is on the pier.' },
        {
          id: 3,
          a: 'the ferry would be sold soon',
          b: 'the ferry would be sold soon',
          stanceA: 'denies',
          verbatim: false,
        },
      ),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toEqual([
      { id: 1, difference: 'figure', shown: 'sure', a: [{ start: 16, end: 18 }], b: [{ start: 16, end: 25 }] },
      { id: 2, difference: null, shown: null, a: [], b: [] },
      { id: 3, difference: 'position', shown: 'asked', a: [], b: [] },
    ]);
  });

  it('names the line that cannot be used', async () => {
    const { code, err } = await runAnalyze(['compare'], lines({ id: 1, a: 'x', b: 'y', stanceA: 'lies' }));
    expect(code).toBe(1);
    expect(err).toContain('line 1: "stanceA": must be one of asserts');
  });
});
