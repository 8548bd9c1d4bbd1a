import type { CheckResult } from './check';

/** The last line of `npm test`, alone: `12 passed, 0 failed`, with `, 3 skipped` where any were. */
export function summaryLine(results: Pick<CheckResult, 'passed' | 'failed' | 'skipped'>[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
