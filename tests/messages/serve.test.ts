import { describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/messages/serve';

const asker = { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: false } as const;
const handler = {
  from: ['page'] as const,
  shape: (ask: unknown) => (typeof ask === 'number' ? ask : null),
  handle: (ask: unknown) => (ask as number) + 1,
};

describe('answering one message', () => {
  test('gives the handler’s value', async () => {
    const report = vi.fn();
    expect(await answerMessage(handler, 'add', 1, asker, report)).toEqual({ ok: true, value: 2 });
    expect(report).not.toHaveBeenCalled();
  });

  test.each([
    ['an unknown name', undefined, 1, 'Unknown message: add'],
    ['a role that may not ask', { ...handler, from: ['own'] as const }, 1, 'Not allowed: add'],
    ['a wrong shape', handler, 'one', 'Wrong shape: add'],
  ])('refuses %s', async (_name, used, ask, message) => {
    const answer = await answerMessage(used, 'add', ask, asker, vi.fn());
    expect(answer).toEqual({ ok: false, failure: { message } });
  });

  test('turns a thrown error into a failure, and reports it once', async () => {
    const report = vi.fn();
    const failing = {
      ...handler,
      handle: () => {
        throw new Error('disk full');
      },
    };
    expect(await answerMessage(failing, 'add', 1, asker, report)).toEqual({
      ok: false,
      failure: { message: 'disk full' },
    });
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('an answer of nothing still tells that it was answered', async () => {
    expect(await answerMessage({ ...handler, handle: () => undefined }, 'add', 1, asker, vi.fn())).toEqual({
      ok: true,
      value: null,
    });
  });
});
