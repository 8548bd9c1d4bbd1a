import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverDriver } from '../../lib/in-page/hover-driver';

interface Target {
  key: string;
}
const A = { key: 'a' };
const B = { key: 'b' };

describe('hover driver', () => {
  let log: string[];
  let answers: Map<string, { resolve(value: string): void; reject(error: unknown): void }>;
  let ended: AbortController;

  const start = () =>
    createHoverDriver<Target, string>({
      signal: ended.signal,
      ask: ({ key }) => {
        log.push(`ask ${key}`);
        return new Promise((resolve, reject) => answers.set(key, { resolve, reject }));
      },
      show: ({ key }, content) => log.push(`show ${key} ${content.status}`),
      update: ({ key }, content) =>
        log.push(
          `update ${key} ${content.status === 'ready' ? content.value : content.status === 'failed' ? content.message : ''}`,
        ),
      close: () => log.push('close'),
    });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    answers = new Map();
    ended = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  it('asks at 150 ms, shows at 500 ms, closes 300 ms after the pointer left', async () => {
    const drive = start();
    drive({ type: 'enter', target: A });
    await pass(149);
    expect(log).toEqual([]);
    await pass(1);
    expect(log).toEqual(['ask a']);
    answers.get('a')!.resolve('who');
    await pass(349);
    expect(log).toEqual(['ask a']);
    await pass(1);
    expect(log.at(-1)).toBe('show a ready');
    drive({ type: 'leave' });
    await pass(299);
    expect(log.at(-1)).toBe('show a ready');
    await pass(1);
    expect(log.at(-1)).toBe('close');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops the late answer for a mark that was left for another', async () => {
    const drive = start();
    drive({ type: 'enter', target: A });
    await pass(500);
    drive({ type: 'enter', target: B });
    await pass(500);
    answers.get('a')!.resolve('late');
    answers.get('b')!.resolve('right');
    await pass(0);
    expect(log).toEqual(['ask a', 'show a loading', 'close', 'ask b', 'show b loading', 'update b right']);
  });

  it('shows the words of a failure, and asks again on demand', async () => {
    const drive = start();
    drive({ type: 'open-now', target: A });
    answers.get('a')!.reject(new Error('Nobody answered.'));
    await pass(0);
    drive({ type: 'retry' });
    answers.get('a')!.resolve('who');
    await pass(0);
    expect(log).toEqual(['ask a', 'show a loading', 'update a Nobody answered.', 'ask a', 'update a ', 'update a who']);
  });

  it('closes with the signal and hears nothing after it', async () => {
    const drive = start();
    drive({ type: 'open-now', target: A });
    ended.abort();
    expect(log.at(-1)).toBe('close');
    answers.get('a')!.resolve('late');
    drive({ type: 'open-now', target: B });
    await pass(1000);
    expect(log.at(-1)).toBe('close');
  });
});
