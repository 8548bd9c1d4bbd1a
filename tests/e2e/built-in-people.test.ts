import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/browsers/driven-browser';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { launch } from '../../scripts/browsers/launch';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { grantAndRegister, readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { cardWith } from './harness/card';
import { enginesToTest } from './harness/engines';
import { ROOT } from './harness/in-browsers';
import { openLibrary, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';
import { keepPicture } from './harness/pictures';

/** Nobody says anything in it: real people have real words only. */
const ARTICLE = articlePage({
  title: 'Senators visit the harbour',
  paragraphs: [
    'Elizabeth Warren, the Democratic senator from Massachusetts, saw the new pier on Monday. The senator came by train.',
    'The pier is as long as the old one, and it is made of the same stone. The harbour was busy all day, and the boats that came in were small.',
    'The town paid for half of it, and the state for the rest. The work took three years, one more than the council of the town had planned for it.',
  ],
});

const OPEN_TABS = `return (await (globalThis.browser ?? chrome).tabs.query({})).map(({ url }) => url)`;

describe.each(enginesToTest())('the people that come with it, in %s', (engine) => {
  let browser: DrivenBrowser;
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/pier.html': { body: ARTICLE } });
    const found = findBrowsers().find((each) => each.engine === engine);
    if (!found) throw new Error(`There is no ${engine} on this machine; npm test says how to get one.`);
    browser = await launch(found, ROOT, { headless: true });
    await grantAndRegister(browser, 'http://127.0.0.1/*');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('the first page opens by itself, with a card in it', async () => {
    const tabs = () => browser.desk.run<string[]>(OPEN_TABS);
    await until(async () => (await tabs()).includes(`${browser.origin}/welcome.html`), 'No first page opened.');
    await browser.page.goto(`${browser.origin}/welcome.html`);
    await says(browser.page, 'Latest statements');
    await keepPicture(browser.page, `welcome-${engine}`);
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });

  it('a page is read before they are there', async () => {
    await browser.page.goto(`${site.origin}/pier.html`);
    await readVisit(browser);
  });

  it('they install themselves, and say that nobody chose them', async () => {
    await openLibrary(browser);
    await says(browser.page, 'comes with Aforesaid');
    await keepPicture(browser.page, `library-built-in-${engine}`);
  });

  it('a page then knows whom it names', async () => {
    await browser.page.goto(`${site.origin}/pier.html`);
    await readVisit(browser);
    expect(await hoverText(browser.page, 'Elizabeth Warren')).toBe(true);
    await cardWith(browser.page, 'U.S. Senator');
  });

  it('whoever removes them can put them back', async () => {
    await openLibrary(browser);
    await says(browser.page, 'comes with Aforesaid');
    await press(browser.page, 'Remove Public office-holders');
    await press(browser.page, 'Remove');
    await says(browser.page, 'are not installed');
    await press(browser.page, 'Put them back');
    await says(browser.page, 'comes with Aforesaid');
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });
});
