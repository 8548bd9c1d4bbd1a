import { describe, expect, test } from 'vitest';
import { createReporter } from '../../lib/errors/report';

describe('the reporter', () => {
  test('keeps a failure with what was being done and when', () => {
    const { report, reports } = createReporter(() => 1000);
    report(new TypeError('x is not a function'), 'read');
    expect(reports()).toEqual([{ message: 'TypeError: x is not a function', when: 'read', at: 1000, times: 1 }]);
  });

  test('folds a failure that repeats', () => {
    const { report, reports } = createReporter(() => 1);
    for (let i = 0; i < 3; i++) report(new Error('again'), 'read');
    expect(reports()).toHaveLength(1);
    expect(reports()[0]?.times).toBe(3);
  });

  test('keeps no address and no quoted text of the page', () => {
    const { report, reports } = createReporter(() => 1);
    report(new Error('no text at https://news.example/secret in “the words of the page”'), 'read');
    expect(reports()[0]?.message).toBe('Error: no text at (address) in (text)');
  });

  test('does not keep what says nothing about our code', () => {
    const { report, reports } = createReporter(() => 1);
    report(new Error('Extension context invalidated.'), 'ask');
    expect(reports()).toEqual([]);
  });

  test('keeps the newest up to its limit', () => {
    const { report, reports } = createReporter(() => 1, 2);
    for (const message of ['a', 'b', 'c']) report(new Error(message), 'x');
    expect(reports().map((kept) => kept.message)).toEqual(['Error: b', 'Error: c']);
  });
});
