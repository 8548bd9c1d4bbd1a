import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALL_SITES } from '../../lib/access/all-sites';
import type { DrivenBrowser } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { grantAndRegister, notReadVisit, readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { describeInBrowsers, type Shared } from './harness/in-browsers';
import { marksToCome, ourProblems, pageChanges } from './harness/page-state';

const LOCAL = 'http://127.0.0.1/*';

/** Takes a site back as the browser's own settings do: nobody tells us but the browser. */
function withdraw({ desk }: DrivenBrowser, pattern: string): Promise<void> {
  return desk.run('await (globalThis.browser ?? chrome).permissions.remove({ origins: [args[0]] })', pattern);
}

/**
 * A picture of the page as it is without us, from a host that is not granted. Without access to the site its isolated
 * world is closed to us, and the page's own world sees no mark: so pictures are compared.
 */
async function bareOf({ page }: DrivenBrowser, site: Site): Promise<Buffer> {
  await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/a.html`);
  await page.run('await document.fonts.ready; await new Promise(requestAnimationFrame)');
  return page.screenshot();
}

const takenBack = (shared: Shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage() } });
    await grantAndRegister(shared(), LOCAL);
  });
  afterAll(() => site.close());

  it('is left at once, without a reload and without a trace', async () => {
    const browser = shared();
    const bare = await bareOf(browser, site);
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    await withdraw(browser, LOCAL);
    await notReadVisit(browser, 'no-access');
    await until(async () => bare.equals(await browser.page.screenshot()), 'Marks stayed.');
    expect((await pageChanges(browser.page)).differs).toBe(false);
  });

  it('is read again when it is granted again', async () => {
    const browser = shared();
    await grantAndRegister(browser, LOCAL);
    await readVisit(browser);
    await marksToCome(browser.page);
    await withdraw(browser, LOCAL);
    await grantAndRegister(browser, LOCAL);
    await readVisit(browser);
    await marksToCome(browser.page);
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });
};

const allSites = (shared: Shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  it('are taken back in the popup, and the open page is left', async () => {
    const browser = shared();
    const bare = await bareOf(browser, site);
    for (const pattern of ALL_SITES) await grantAndRegister(browser, pattern);
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    const popup = await browser.openPopup();
    const shows = (words: string) =>
      until(() => popup.run<boolean>('return document.body.innerText.includes(args[0])', words), `No “${words}” came.`);
    await shows('Allowed on all sites');
    await popup.click('.all-sites button');
    await shows('Or allow all sites');
    await shows('Not allowed yet');
    await popup.close();
    await until(async () => bare.equals(await browser.page.screenshot()), 'Marks stayed.');
    await notReadVisit(browser, 'no-access');
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });
};

describeInBrowsers('a site whose access is taken back while its page is open', takenBack, { access: false });
describeInBrowsers('all sites', allSites, { access: false });
