import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { readTabNow } from '../../lib/own-pages/tab-actions';
import { readTabView } from '../../lib/own-pages/tab-view';

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const tab = (address: string | null) => ({ id: 7, window: 1, address, isPrivate: false });

/** Answers of `tabs.sendMessage`, one after another; an error is thrown. */
function pageAnswers(...answers: unknown[]) {
  const send = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  Object.assign(browser.tabs, { sendMessage: send });
  return send;
}

describe('where a tab stands', () => {
  const before = { sendMessage: browser.tabs.sendMessage };
  beforeEach(() => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  });
  afterEach(() => {
    Object.assign(browser.tabs, before);
    vi.restoreAllMocks();
  });

  it('is what its page answers', async () => {
    pageAnswers({ ok: true, value: { status: 'reading', address: 'https://news.example/' } });
    expect(await readTabView(tab('https://news.example/'))).toMatchObject({ status: 'reading' });
  });

  it.each([
    ['no tab', null, { status: 'no-page' }],
    ['a page of the browser’s own', tab('about:addons'), { status: 'no-page' }],
    ['a page we may not know', tab(null), { status: 'no-access', host: null }],
    ['a site that is not allowed', tab('https://news.example/a'), { status: 'no-access', host: 'news.example' }],
  ])('is known for %s', async (_, at, view) => {
    pageAnswers(NOBODY);
    expect(await readTabView(at)).toEqual(view);
  });

  it('is "no access" where a page was left because its site was taken back', async () => {
    pageAnswers({ ok: true, value: { status: 'not-read', reason: 'no-access', address: 'https://news.example/a' } });
    expect(await readTabView(tab('https://news.example/a'))).toEqual({ status: 'no-access', host: 'news.example' });
  });

  it('is "not here" where it is allowed and nobody answers', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
    pageAnswers(NOBODY);
    expect(await readTabView(tab('https://news.example/a'))).toEqual({ status: 'not-here' });
  });
});

describe('reading a tab now', () => {
  const before = { sendMessage: browser.tabs.sendMessage, scripting: browser.scripting };
  let entered: string[];
  let refusal: Error | null;
  beforeEach(() => {
    entered = [];
    refusal = null;
    const enter = (what: string) => async () => {
      if (refusal) throw refusal;
      entered.push(what);
      return [];
    };
    Object.assign(browser, { scripting: { executeScript: enter('js') } });
  });
  afterEach(() => {
    Object.assign(browser.tabs, { sendMessage: before.sendMessage });
    Object.assign(browser, { scripting: before.scripting });
  });

  it('asks the page that is there, and enters only where nobody answers', async () => {
    pageAnswers({ ok: true, value: { started: true } });
    expect(await readTabNow(7, true)).toBeNull();
    expect(entered).toEqual([]);
    const send = pageAnswers(NOBODY, { ok: true, value: { started: true } });
    expect(await readTabNow(7, true)).toBeNull();
    expect(entered).toEqual(['js']);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says why it cannot', async () => {
    refusal = new Error('The extensions gallery cannot be scripted.');
    pageAnswers(NOBODY);
    expect(await readTabNow(7, true)).toBe('The extensions gallery cannot be scripted.');
  });
});
