import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { launch } from '../../scripts/browsers/launch';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { grantAndRegister, readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { ROOT, sharedBrowser } from './harness/in-browsers';
import { marksToCome, ourProblems } from './harness/page-state';

const LOCAL = 'http://127.0.0.1/*';

describe('site access in chromium', () => {
  const shared = sharedBrowser('chromium', { access: false });
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  it('is not there at first: the page is left alone and the panel says so', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    const panel = await browser.openPanel();
    await until(
      () => panel.run<boolean>(`return /allow/i.test(document.body.innerText)`),
      'The panel says nothing of it.',
    );
    expect(await browser.page.run('return changes')).toBe(0);
  });

  it('brings the content script into the tab that is open, without a reload', async () => {
    const browser = shared();
    await grantAndRegister(browser, LOCAL);
    await browser.page.run('return 1');
    await readVisit(browser);
    await marksToCome(browser.page);
  });

  it('is asked of nobody else: the manifest holds no site', async () => {
    const manifest = await shared().desk.run<{ host_permissions?: string[]; content_scripts?: unknown[] }>(
      'return chrome.runtime.getManifest()',
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});

describe('the debugging protocol', () => {
  it('loads the extension where --load-extension is ignored, as in Google Chrome', async () => {
    const found = findBrowsers().find(({ engine }) => engine === 'chromium');
    if (!found) throw new Error('There is no Chromium.');
    const browser = await launch({ ...found, branded: true }, ROOT, { headless: true });
    try {
      await grantAndRegister(browser, LOCAL);
      expect(browser.origin).toMatch(/^chrome-extension:\/\/[a-p]{32}$/);
    } finally {
      await browser.close();
    }
  });
});
