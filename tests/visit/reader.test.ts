// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Article } from '../../lib/model/article';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { createReader, type ReaderParts } from '../../lib/visit/reader';
import { fillWithArticle, readingOf } from './article-page';

const allowed = () => ({ ok: true, value: { allowed: true, settings: DEFAULT_SETTINGS } });
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

test('a page that is not an article wakes nobody', async () => {
  document.body.innerHTML = '<p>Short.</p>';
  const { reader, told, life } = startReader();
  await vi.waitFor(() => expect(reader.state().status).toBe('not-read'));
  expect(told).toEqual([]);
  life.abort();
});

test('reading by force tells own pages what came of it', async () => {
  document.body.innerHTML = '<p>Short.</p>';
  const { reader, told, life } = startReader();
  await vi.waitFor(() => expect(reader.state().status).toBe('not-read'));
  reader.read(true);
  await vi.waitFor(() => expect(reader.state()).toMatchObject({ status: 'failed', message: 'no desk' }));
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
  await vi.waitFor(() => expect(reader.state().status).toBe('read'));
  reader.refresh({ ...DEFAULT_SETTINGS, offHosts: [window.location.hostname] });
  expect(reader.state()).toMatchObject({ status: 'not-read', reason: 'off-for-site' });
  expect(reader.stage()).toBeNull();
  reader.refresh(DEFAULT_SETTINGS);
  await vi.waitFor(() => expect(reader.state().status).toBe('read'));
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
  await vi.waitFor(() => expect(told.map(({ name }) => name)).toContain('read'));
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
  await vi.waitFor(() => expect(told.map(({ name }) => name)).toContain('read'));
  reader.refresh({ ...DEFAULT_SETTINGS, mutedPeople: ['Ann Lee'] });
  answer();
  await vi.waitFor(() => expect(reader.scene()?.settings.mutedPeople).toEqual(['Ann Lee']));
  life.abort();
});

test('a storm of addresses is looked at once it is over', async () => {
  fillWithArticle();
  const { reader, told, life } = startReader({ mayRead: allowed, read: found });
  for (let i = 0; i < 20; i++) {
    window.history.pushState(null, '', `/2025/09/02/a-long-story-about-talks?place=${i}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(reader.state()).toMatchObject({ status: 'looking', address: expect.stringContaining('place=19') });
  await vi.waitFor(() => expect(reader.state().status).toBe('read'), { timeout: 3000 });
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
