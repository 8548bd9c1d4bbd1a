import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { settledVisit } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome } from './harness/page-state';

const RUN = `A reader writes: Wow${'!'.repeat(30_000)} what a speech that was.`;
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const TITLE = `Leaders speak after a summit${' | a b'.repeat(30_000)}`;

/** Pages that once stopped the reading of themselves or of all others. */
const SLOW = {
  'a comment with 30,000 exclamation marks': articlePage({ paragraphs: [...PARAGRAPHS, RUN] }),
  'linked data nested 20,000 deep': articlePage({ head: `<script type="application/ld+json">${DEEP}</script>` }),
  'a title of 30,000 sections': articlePage({ title: TITLE }),
};
const addressOf = (name: string) => `/${Object.keys(SLOW).indexOf(name)}.html`;

describeInBrowsers('a hostile page', (shared) => {
  let site: Site;
  beforeAll(async () => {
    const slow = Object.entries(SLOW).map(([name, body]) => [addressOf(name), { body }]);
    site = await servePages({ '/a.html': { body: articlePage() }, ...Object.fromEntries(slow) });
  });
  afterAll(() => site.close());

  /** What the content script of a page that was taken over gets from the desk: the value, or why it is refused. */
  const ask = (name: string, asked: unknown) =>
    shared().page.runIsolated<unknown>(
      `const answer = await (globalThis.browser ?? chrome).runtime.sendMessage({ aforesaid: 'desk', name: args[0], ask: args[1] });
       return answer.ok ? answer.value : answer.failure.message;`,
      name,
      asked,
    );

  it('gets from the desk what is its own, and nothing else', async () => {
    const { page } = shared();
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    const refused = expect.stringContaining('for another page');
    expect(await ask('mayRead', { address: 'https://elsewhere.example/' })).toEqual(refused);
    expect(await ask('card', { name: 'Vladimir Putin', candidates: ['emmanuel-macron'] })).toEqual(refused);
    expect(await ask('lookUp', { name: 'session-cookie=abc123' })).toEqual(refused);
    expect(await ask('mutePerson', { key: 'emmanuel-macron' })).toEqual(refused);
    expect(await ask('mergePeople', { people: ['vladimir-putin', 'emmanuel-macron'] })).toEqual(refused);
    const forged = { title: 'Forged', bylines: [], outlet: 'BBC News', language: 'en', blocks: [] };
    const published = { date: '2026-01-02', precision: 'day' };
    const article = { ...forged, published, address: 'https://www.bbc.co.uk/news/forged' };
    expect(await ask('read', { article })).toEqual(refused);
    expect(await ask('mayRead', { address: `${site.origin}/a.html` })).toMatchObject({
      allowed: true,
      settings: { offHosts: [], keepHosts: [], mutedPeople: [] },
    });
    const card = { name: 'Vladimir Putin', candidates: ['vladimir-putin'] };
    expect(await ask('card', card)).toMatchObject({ people: [{ id: 'vladimir-putin' }] });
  });

  it.each(Object.keys(SLOW))('is read to its end, and another after it: %s', async (name) => {
    const { page } = shared();
    await page.goto(`${site.origin}${addressOf(name)}`);
    expect((await settledVisit(shared())).status).toBe('read');
    await page.goto(`${site.origin}/a.html`);
    expect((await settledVisit(shared())).status).toBe('read');
  });
});
