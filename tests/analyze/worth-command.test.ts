import { describe, expect, it } from 'vitest';
import { runAnalyze } from './run-analyze';

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('analyze worth', () => {
  it('gives a score from 0 to 1 for each sentence, in order', async () => {
    const { code, out, err } = await runAnalyze(
      ['worth'],
      lines({ id: 'a', text: 'Unemployment fell by 3 percent last year.' }, { id: 2, text: 'Thank you very much.' }),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out.map(({ id }) => id)).toEqual(['a', 2]);
    const [figure, thanks] = out.map(({ score }) => score as number);
    expect(figure).toBeGreaterThan(0.5);
    expect(figure).toBeLessThanOrEqual(1);
    expect(thanks).toBeLessThan(0.5);
    expect(thanks).toBeGreaterThanOrEqual(0);
  });

  it('gives a score for a sentence without words', async () => {
    const { code, out } = await runAnalyze(['worth'], lines({ id: 'x', text: '' }));
    expect(code).toBe(0);
    expect(out[0]?.score).toBeLessThan(0.5);
  });

  it('names the line that cannot be used and does the rest', async () => {
    const { code, out, err } = await runAnalyze(
      ['worth'],
      lines({ id: 'x' }, { id: 'y', text: 'They voted against it.' }),
    );
    expect(code).toBe(1);
    expect(err).toContain('line 1: "text" is missing');
    expect(out.map(({ id }) => id)).toEqual(['y']);
  });
});
