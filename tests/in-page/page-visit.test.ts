// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { PageVisit, type VisitParts } from '../../lib/in-page/page-visit';
import type { ShownReading } from '../../lib/in-page/stage';
import type { Answer } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import type { VisitState } from '../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { soon } from '../soon';
import { fillWithArticle, readingOf, SENTENCES } from './article-page';

const ADDRESS = 'https://news.example/2025/09/02/a-long-story-about-talks';
type Asked = Record<string, (ask: never) => Answer<unknown> | Promise<Answer<unknown>>>;

function startVisit(changes: Asked = {}, force = false) {
  const asked: string[] = [];
  const states: VisitState[] = [];
  const shown: ShownReading[] = [];
  const reports: unknown[] = [];
  const answers: Asked = {
    mayRead: () => ({ ok: true, value: { allowed: true, granted: true, settings: DEFAULT_SETTINGS } }),
    read: ({ article }: { article: Article }) => ({ ok: true, value: readingOf(article) }),
    ...changes,
  };
  const life = new AbortController();
  const parts: VisitParts = {
    window,
    address: ADDRESS,
    signal: life.signal,
    ask: (async (name: string, ask: never) => {
      asked.push(name);
      return answers[name]?.(ask);
    }) as VisitParts['ask'],
    createStage: () => ({ show: (scene) => shown.push(scene), reveal: () => true, openCard: () => true }),
    report: (error) => reports.push(error),
    onState: (state) => states.push(state),
  };
  const visit = new PageVisit(parts);
  visit.begin(force);
  const until = (status: VisitState['status']) =>
    soon(() => expect(states.map((state) => state.status)).toContain(status));
  return { visit, asked, states, shown, reports, life, until };
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('a visit', () => {
  test('reads an article: may I, read, and one scene is shown', async () => {
    fillWithArticle();
    const { asked, states, shown, until } = startVisit();
    await until('read');
    expect(asked).toEqual(['mayRead', 'read']);
    expect(states.map((state) => state.status)).toEqual(['reading', 'read']);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.reading.article.blocks.length).toBeGreaterThanOrEqual(8);
  });

  test('understood again, the same text is shown with what the desk says now', async () => {
    fillWithArticle();
    const { visit, asked, states, shown, until } = startVisit();
    await until('read');
    visit.understandAgain();
    await soon(() => expect(shown).toHaveLength(2));
    expect(asked).toEqual(['mayRead', 'read', 'read']);
    expect(shown[1]!.map).toBe(shown[0]!.map);
    expect(states.at(-1)!.status).toBe('read');
  });

  test('asks nothing at all on a page that is not an article', async () => {
    document.body.innerHTML = '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>';
    const { asked, states, until } = startVisit();
    await until('not-read');
    expect(asked).toEqual([]);
    expect(states).toHaveLength(1);
  });

  test('stops where the reader switched the site off, and reads it anyway when forced', async () => {
    fillWithArticle();
    const off: Asked = {
      mayRead: () => ({ ok: true, value: { allowed: false, granted: true, settings: DEFAULT_SETTINGS } }),
    };
    const refused = startVisit(off);
    await refused.until('not-read');
    expect(refused.visit.state).toEqual({ status: 'not-read', reason: 'off-for-site' });
    expect(refused.asked).toEqual(['mayRead']);
    const forced = startVisit(off, true);
    await forced.until('read');
  });

  test('stops where the site is not granted, and reads it once when forced', async () => {
    fillWithArticle();
    const withdrawn: Asked = {
      mayRead: () => ({ ok: true, value: { allowed: true, granted: false, settings: DEFAULT_SETTINGS } }),
    };
    const refused = startVisit(withdrawn);
    await refused.until('not-read');
    expect(refused.visit.state).toEqual({ status: 'not-read', reason: 'no-access' });
    expect(refused.asked).toEqual(['mayRead']);
    const forced = startVisit(withdrawn, true);
    await forced.until('read');
  });

  test('a desk that fails gives a message, and no marks', async () => {
    fillWithArticle();
    const { visit, shown, until } = startVisit({
      read: () => ({ ok: false, failure: { message: 'The disk is full.' } }),
    });
    await until('failed');
    expect(visit.state).toEqual({ status: 'failed', message: 'The disk is full.' });
    expect(shown).toHaveLength(0);
  });

  test('an error of ours is reported and told, not thrown into the page', async () => {
    fillWithArticle();
    const { reports, until } = startVisit({
      read: () => {
        throw new Error('a fault of ours');
      },
    });
    await until('failed');
    expect(reports).toHaveLength(1);
  });

  test('an answer that comes after the visit ended is dropped', async () => {
    fillWithArticle();
    let answer: (value: Answer<unknown>) => void = () => {};
    const late = new Promise<Answer<unknown>>((resolve) => {
      answer = resolve;
    });
    const { life, states, shown, until, asked } = startVisit({ read: () => late });
    await until('reading');
    await soon(() => expect(asked).toContain('read'));
    life.abort();
    answer({ ok: true, value: readingOf({} as Article) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown).toHaveLength(0);
    expect(states.at(-1)?.status).toBe('reading');
  });

  test('nodes that are replaced by the same text are mapped anew without asking the desk again', async () => {
    fillWithArticle();
    const { asked, shown, until } = startVisit();
    await until('read');
    const first = document.querySelector('p')!;
    first.replaceChild(document.createTextNode(first.textContent ?? ''), first.firstChild!);
    await soon(() => expect(shown).toHaveLength(2));
    expect(asked).toEqual(['mayRead', 'read']);
    expect(shown[1]?.map.rangesOf({ block: 1, start: 0, end: 3 })[0]?.node).toBe(first.firstChild);
  });

  test('text that comes late is read too', async () => {
    fillWithArticle();
    const { asked, shown, until } = startVisit();
    await until('read');
    document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>Late words. ${SENTENCES.repeat(3)}</p>`);
    await soon(() => expect(shown).toHaveLength(2));
    expect(asked).toEqual(['mayRead', 'read', 'read']);
    expect(shown[1]?.reading.article.blocks.at(-1)?.text).toMatch(/^Late words/);
  });

  test('text that changes while the desk works is not missed', async () => {
    fillWithArticle();
    const waiting: (() => void)[] = [];
    const { asked, shown, until } = startVisit({
      read: ({ article }: { article: Article }) =>
        new Promise((resolve) => waiting.push(() => resolve({ ok: true, value: readingOf(article) }))),
    });
    await soon(() => expect(waiting).toHaveLength(1));
    document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>Late words. ${SENTENCES.repeat(3)}</p>`);
    await soon(() => expect(waiting).toHaveLength(2));
    for (const answer of waiting) answer();
    await until('read');
    expect(asked).toEqual(['mayRead', 'read', 'read']);
    expect(shown.map(({ reading }) => reading.article.blocks.at(-1)?.text.slice(0, 10))).toEqual(['Late words']);
  });

  test('a page that changes beside its article while the desk works is asked about once', async () => {
    fillWithArticle();
    let answer: () => void = () => {};
    const { asked, shown, visit } = startVisit({
      read: ({ article }: { article: Article }) =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, value: readingOf(article) });
        }),
    });
    await soon(() => expect(asked).toContain('read'));
    const first = document.querySelector('p')!;
    first.replaceChild(document.createTextNode(first.textContent ?? ''), first.firstChild!);
    await new Promise((resolve) => setTimeout(resolve, 600));
    answer();
    await soon(() => expect(visit.state.status).toBe('read'));
    expect(asked).toEqual(['mayRead', 'read']);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.map.rangesOf({ block: 1, start: 0, end: 3 })[0]?.node).toBe(first.firstChild);
  });

  test('the same text after a page was empty for a while is read again, not only marked', async () => {
    fillWithArticle();
    const { visit, until } = startVisit();
    await until('read');
    const article = document.querySelector('article')!;
    article.remove();
    await soon(() => expect(visit.state.status).toBe('not-read'));
    document.body.append(article);
    await soon(() => expect(visit.state.status).toBe('read'));
  });

  test('a page that fills itself later is looked at again', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    const { until } = startVisit();
    await until('not-read');
    fillWithArticle();
    await until('read');
  });

  test('leaves the page’s markup as it was', async () => {
    fillWithArticle();
    const before = document.documentElement.outerHTML;
    const { until } = startVisit();
    await until('read');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
