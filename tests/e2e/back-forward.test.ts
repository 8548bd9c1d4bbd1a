import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { notReadVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome, marksToGo, ourProblems } from './harness/page-state';

describeInBrowsers('a page from the back/forward cache', (shared) => {
  let site: Site;
  beforeAll(async () => {
    // A page that must not be stored is not kept in the cache either.
    const headers = { 'cache-control': 'max-age=60' };
    site = await servePages({ '/a.html': { body: articlePage(), headers }, '/b.html': { body: '<p>Short.</p>' } });
  });
  afterAll(() => site.close());

  it('is shown with the choices made meanwhile', async () => {
    const browser = shared();
    const { page, desk } = browser;
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    await page.run(`addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new'; })`);
    await page.run(`setTimeout(() => { location.href = '/b.html'; })`);
    await until(() => page.run<boolean>(`return location.pathname === '/b.html'`), 'The second page did not come.');
    await desk.run(
      `const open = indexedDB.open('aforesaid');
       const records = await new Promise((resolve, reject) => { open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
       const put = records.transaction('settings', 'readwrite');
       put.objectStore('settings').put({ id: 'reader', value: { offHosts: ['127.0.0.1'], mutedPeople: [], marks: true }, changed: Date.now() });
       await new Promise((resolve) => { put.oncomplete = resolve; });
       records.close();`,
    );
    await page.run(`setTimeout(() => history.back())`);
    await until(() => page.run<boolean>(`return location.pathname === '/a.html'`), 'The first page did not come back.');
    // The address is back a moment before the event that tells how the page came.
    const told = () => page.run<boolean>(`return ['kept', 'new'].includes(document.title)`);
    await until(told, 'The page was not shown.');
    expect(await page.run('return document.title')).toBe('kept');
    await marksToGo(page);
    await notReadVisit(browser, 'off-for-site');
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });
});
