import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { askDesk } from '../../lib/messages/ask-desk';

const GONE = new Error('Could not establish connection. Receiving end does not exist.');
const ask = { address: 'https://news.example/a' };

describe('asking the desk', () => {
  beforeEach(() => vi.restoreAllMocks());

  test('asks a second time when the worker was stopped in the middle', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(GONE).mockResolvedValueOnce({ ok: true, value: 'here' });
    expect(await askDesk('mayRead', ask)).toEqual({ ok: true, value: 'here' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('asks again when the worker was stopped while it started', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(GONE).mockRejectedValueOnce(GONE).mockResolvedValueOnce({ ok: true, value: 'here' });
    expect(await askDesk('mayRead', ask)).toEqual({ ok: true, value: 'here' });
  });

  test('gives up in the end, with the browser’s reason', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(GONE);
    expect(await askDesk('mayRead', ask)).toEqual({ ok: false, failure: { message: GONE.message } });
    expect(send).toHaveBeenCalledTimes(4);
  });

  test('does not repeat what failed for another reason', async () => {
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Extension context invalidated.'));
    expect((await askDesk('mayRead', ask)).ok).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('an unanswered message is a failure that says what to do', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await askDesk('mayRead', ask)).toEqual({
      ok: false,
      failure: { message: 'Nobody answered. Reload the page.' },
    });
  });
});
