import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { notReadVisit, readVisit, settledVisit } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome, marksToGo, ourProblems } from './harness/page-state';

/** Body of a page script that replaces the article in place, as single-page sites do. */
const REPLACE = `
  history.pushState({}, '', args[0]);
  document.querySelector('article').innerHTML = args[1];
`;

const SECOND = `<h1>A second story</h1>${PARAGRAPHS.map((text) => `<p>${text.replaceAll('Putin', 'Lukashenko').replaceAll('Vladimir', 'Alexander')}</p>`).join('')}`;

function namesRead(browser: DrivenBrowser): Promise<string[]> {
  return readVisit(browser).then(({ reading }) => reading.entities.map(({ name }) => name));
}

describeInBrowsers('a visit', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({
      '/a.html': { body: articlePage() },
      '/late.html': { body: articlePage({ paragraphs: [] }) },
    });
  });
  afterAll(() => site.close());

  it('ends, and the next begins, when a single-page site moves on', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    expect(await namesRead(browser)).toContain('Vladimir Putin');
    await browser.page.run(REPLACE, '/second.html', SECOND);
    await until(
      async () => (await namesRead(browser)).includes('Alexander Lukashenko'),
      'The second story was not read.',
    );
    expect((await readVisit(browser)).address).toContain('/second.html');
    expect(await namesRead(browser)).not.toContain('Vladimir Putin');
    await marksToCome(browser.page);
  });

  it('goes on over a jump within the page', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    await browser.page.run(`
      const isDone = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = 'a';
      await isDone;`);
    expect(await namesRead(browser)).toContain('Vladimir Putin');
    await marksToCome(browser.page);
  });

  it('waits for an article that comes after the page', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/late.html`);
    expect((await settledVisit(browser)).status).toBe('not-read');
    await browser.page.run(
      `document.querySelector('article').insertAdjacentHTML('beforeend', args[0])`,
      PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
    );
    await until(async () => (await namesRead(browser)).includes('Vladimir Putin'), 'The late article was not read.');
    await marksToCome(browser.page);
  });

  it('reads what a live page adds', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    await browser.page.run(
      `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Later that day Hilda Marren said that the talks would go on for another week in the same town.</p>')`,
    );
    await until(async () => (await namesRead(browser)).includes('Hilda Marren'), 'What was added was not read.');
  });

  it('leaves nothing behind on a page that is no article', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    await browser.page.run(REPLACE, '/', '<h1>Home</h1><p>Short.</p>');
    await marksToGo(browser.page);
    // The marks went with the text, maybe before the content script was told that it is another page.
    await notReadVisit(browser);
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });
});
