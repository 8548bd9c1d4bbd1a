// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { createReader, type ReaderParts } from '../../lib/in-page/page-owner';
import type { Article } from '../../lib/model/article';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { soon } from '../soon';
import { fillWithArticle, readingOf } from './article-page';

const allowed = () => ({ ok: true, value: { allowed: true, granted: true, settings: DEFAULT_SETTINGS } });
/** A desk whose answer to `mayRead` may change in a test. */
function choices() {
  const now = { allowed: true, granted: true, settings: DEFAULT_SETTINGS };
  return { now, mayRead: () => ({ ok: true, value: { ...now } }) };
}
const comeBack = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
const found = ({ article }: { article: Article }) => ({ ok: true, value: readingOf(article) });

function startReader(answers: Record<string, (ask: never) => unknown> = {}) {
  const told: { name: string; status?: string }[] = [];
  const life = new AbortController();
  const ask = (async (name: string, asked: { status?: string }) => {
    told.push({ name, status: asked.status });
    const answer = answers[name];
    if (answer) return answer(asked as never);
    return { ok: false, failure: { message: 'no desk' } };
  }) as ReaderParts['ask'];
  const reader = createReader({
    window,
    signal: life.signal,
    ask,
    createStage: () => ({ show: () => {}, reveal: () => false, openCard: () => false }),
    report: () => {},
  });
  return { reader, told, life };
}

/** No test outside a browser can make an event that is the browser’s own. */
const fromReader = vi.hoisted(() => ({ isFromReader: vi.fn(() => true) }));
vi.mock('../../lib/in-page/from-reader', () => fromReader);

test('a page that is not an article wakes nobody', async () => {
  document.body.innerHTML = '<p>Short.</p>';
  const { reader, told, life } = startReader();
  await soon(() => expect(reader.state().status).toBe('not-read'));
  expect(told).toEqual([]);
  life.abort();
});

test('reading by force tells own pages what came of it', async () => {
  document.body.innerHTML = '<p>Short.</p>';
  const { reader, told, life } = startReader();
  await soon(() => expect(reader.state().status).toBe('not-read'));
  reader.read(true);
  await soon(() => expect(reader.state()).toMatchObject({ status: 'failed', message: 'no desk' }));
  expect(told).toEqual([
    { name: 'mayRead', status: undefined },
    { name: 'visitChanged', status: 'failed' },
  ]);
  life.abort();
});

test('a site switched off elsewhere is left, and read again when it is switched on', async () => {
  window.history.pushState(null, '', '/2025/09/02/a-long-story-about-talks');
  fillWithArticle();
  const { reader, life } = startReader({ mayRead: allowed, read: found });
  await soon(() => expect(reader.state().status).toBe('read'));
  reader.refresh({ ...DEFAULT_SETTINGS, offHosts: [window.location.hostname] });
  expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'off-for-site' });
  expect(reader.stage()).toBeNull();
  reader.refresh(DEFAULT_SETTINGS);
  await soon(() => expect(reader.state().status).toBe('read'));
  life.abort();
});

test('a site switched off while its page is being read is left, and the answer dropped', async () => {
  fillWithArticle();
  let answer: () => void = () => {};
  const late = ({ article }: { article: Article }) =>
    new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: readingOf(article) });
    });
  const { reader, told, life } = startReader({ mayRead: allowed, read: late });
  await soon(() => expect(told.map(({ name }) => name)).toContain('read'));
  reader.refresh({ ...DEFAULT_SETTINGS, offHosts: [window.location.hostname] });
  answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'off-for-site' });
  expect(reader.scene()).toBeNull();
  life.abort();
});

test('choices made while a page is being read are the ones it is shown with', async () => {
  fillWithArticle();
  let answer: () => void = () => {};
  const late = ({ article }: { article: Article }) =>
    new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: readingOf(article) });
    });
  const { reader, told, life } = startReader({ mayRead: allowed, read: late });
  await soon(() => expect(told.map(({ name }) => name)).toContain('read'));
  reader.refresh({ ...DEFAULT_SETTINGS, mutedPeople: ['Ann Lee'] });
  answer();
  await soon(() => expect(reader.scene()?.settings.mutedPeople).toEqual(['Ann Lee']));
  life.abort();
});

test('a page from the back/forward cache is shown with the choices of now', async () => {
  fillWithArticle();
  const { now, mayRead } = choices();
  const { reader, life } = startReader({ mayRead, read: found });
  await soon(() => expect(reader.state().status).toBe('read'));
  now.settings = { ...DEFAULT_SETTINGS, mutedPeople: ['Ann Lee'] };
  comeBack();
  await soon(() => expect(reader.scene()?.settings.mutedPeople).toEqual(['Ann Lee']));
  now.settings = { ...DEFAULT_SETTINGS, offHosts: [window.location.hostname] };
  comeBack();
  await soon(() => expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'off-for-site' }));
  now.settings = DEFAULT_SETTINGS;
  comeBack();
  await soon(() => expect(reader.state().status).toBe('read'));
  life.abort();
});

test('a page that tells itself that it came back asks nobody', async () => {
  fillWithArticle();
  fromReader.isFromReader.mockReturnValue(false);
  const { reader, told, life } = startReader({ mayRead: allowed, read: found });
  await soon(() => expect(reader.state().status).toBe('read'));
  const before = told.length;
  for (let i = 0; i < 100; i++) comeBack();
  expect(told).toHaveLength(before);
  fromReader.isFromReader.mockReturnValue(true);
  comeBack();
  expect(told.length).toBe(before + 1);
  life.abort();
});

test('a page that is shown for the first time asks once, and one that is no article never', async () => {
  fillWithArticle();
  const first = startReader({ mayRead: allowed, read: found });
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await soon(() => expect(first.reader.state().status).toBe('read'));
  expect(first.told.filter(({ name }) => name === 'mayRead')).toHaveLength(1);
  first.life.abort();
  document.head.innerHTML = '';
  document.body.innerHTML = '<p>Short.</p>';
  const second = startReader({ mayRead: allowed, read: found });
  await soon(() => expect(second.reader.state().status).toBe('not-read'));
  comeBack();
  await second.reader.recheck();
  expect(second.told).toEqual([]);
  second.life.abort();
});

test('a site whose access is taken back is left, and read again when it is granted again', async () => {
  fillWithArticle();
  const { now, mayRead } = choices();
  const { reader, life } = startReader({ mayRead, read: found });
  await soon(() => expect(reader.state().status).toBe('read'));
  now.granted = false;
  await reader.recheck();
  expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'no-access' });
  expect(reader.stage()).toBeNull();
  now.granted = true;
  await reader.recheck();
  await soon(() => expect(reader.state().status).toBe('read'));
  life.abort();
});

test('a site that is granted again before its page has heard that it was taken back is read', async () => {
  fillWithArticle();
  const { now, mayRead } = choices();
  const held: (() => void)[] = [];
  let holds = false;
  const slow = () => {
    const answer = mayRead();
    return holds ? new Promise((resolve) => held.push(() => resolve(answer))) : answer;
  };
  const { reader, life } = startReader({ mayRead: slow, read: found });
  await soon(() => expect(reader.state().status).toBe('read'));
  holds = true;
  now.granted = false;
  const rechecks = [reader.recheck()];
  now.granted = true;
  rechecks.push(reader.recheck());
  holds = false;
  for (const answer of held) answer();
  await Promise.all(rechecks);
  await soon(() => expect(reader.state().status).toBe('read'));
  life.abort();
});

test('a page that is read once, without access to its site, stays when another site is taken back', async () => {
  fillWithArticle();
  const { now, mayRead } = choices();
  now.granted = false;
  const { reader, life } = startReader({ mayRead, read: found });
  reader.read(true);
  await soon(() => expect(reader.state().status).toBe('read'));
  await reader.recheck();
  expect(reader.state().status).toBe('read');
  life.abort();
});

test('a storm of addresses is looked at once it is over', async () => {
  fillWithArticle();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const { reader, told, life } = startReader({ mayRead: allowed, read: found });
  for (let i = 0; i < 20; i++) {
    window.history.pushState(null, '', `/2025/09/02/a-long-story-about-talks?place=${i}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(reader.state()).toMatchObject({ status: 'looking', address: expect.stringContaining('place=19') });
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await soon(() => expect(reader.state().status).toBe('read'));
  expect(told.filter(({ name }) => name === 'mayRead').length).toBeLessThanOrEqual(2);
  expect(reader.scene()?.reading.article.address).toContain('place=19');
  life.abort();
});

test('leaving says why, and nothing of the visit is left', async () => {
  const { reader, life } = startReader();
  reader.leave('off-for-site');
  expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'off-for-site' });
  expect(reader.scene()).toBeNull();
  life.abort();
});
