import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { askTab, readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { cardWith, noCard } from './harness/card';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToBe, marksToCome, marksToGo, ourProblems, pageChanges, secondLook } from './harness/page-state';

describeInBrowsers('the page', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  it('is not changed by marks', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    await readVisit(browser);
    await marksToBe(browser.page, ({ known, found }) => known > 0 && found > 0, 'Not both looks were drawn.');
    await secondLook(browser.page);
    expect(await pageChanges(browser.page)).toEqual({ records: 0, differs: false });
  });

  it('is as it was once the hover card has closed', async () => {
    const { page } = shared();
    expect(await hoverText(page, 'Vladimir Putin')).toBe(true);
    await cardWith(page, 'Putin');
    await page.press('Escape');
    await noCard(page);
    expect((await pageChanges(page)).differs).toBe(false);
  });

  it('keeps no mark and no change when Aforesaid leaves it', async () => {
    const browser = shared();
    await askTab(browser.desk, 'leave', { reason: 'off-for-site' });
    await marksToGo(browser.page);
    expect((await pageChanges(browser.page)).differs).toBe(false);
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });

  it('shows a person whom only the page knows as found', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/a.html`);
    await marksToCome(browser.page);
    expect(await hoverText(browser.page, 'Marta Ellery')).toBe(true);
    await cardWith(browser.page, 'Marta Ellery');
  });
});
