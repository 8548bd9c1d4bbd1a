import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchOptions } from '../../scripts/browsers/driven-browser';
import type { Engine } from '../../scripts/browsers/known-places.mjs';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { axeFaults, COLOUR_RULES } from './harness/axe';
import { cardAtRest } from './harness/card';
import { inEngines } from './harness/engines';
import { ROOT, sharedBrowser } from './harness/in-browsers';
import { giveFile, openLibrary, says } from './harness/library';
import { marksToCome } from './harness/page-state';
import { keepPicture } from './harness/pictures';

/** The colours are set in the browser, not by a trick of the page. */
const SIGHTS: [Engine, NonNullable<LaunchOptions['colors']>][] = [
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['chromium', 'forced'],
  ['firefox', 'light'],
  ['firefox', 'dark'],
];

describe.each(inEngines(SIGHTS))('in %s with %s colours', (engine, colors) => {
  const shared = sharedBrowser(engine, { colors });
  // All else that axe looks at is the same in other colours.
  const rules = colors === 'light' ? undefined : COLOUR_RULES;
  let site: Site;
  beforeAll(async () => {
    const body = readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'));
    site = await servePages({
      '/sample.html': { body },
      '/home.html': { body: '<!doctype html><html lang="en"><title>Home</title><p>Nothing here.</p></html>' },
    });
  });
  afterAll(() => site.close());

  it('the panel has no fault that axe knows, with an article', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/sample.html`);
    await readVisit(browser);
    const panel = await browser.openPanel();
    await until(
      () => panel.run<boolean>(`return document.querySelector('.claim') !== null`),
      'The panel stayed empty.',
    );
    expect((await axeFaults(panel, rules)).join('\n')).toBe('');
    await keepPicture(panel, `panel-${engine}-${colors}`);
    await panel.run(`document.querySelector('#claims').scrollIntoView({ behavior: 'instant' })`);
    await keepPicture(panel, `panel-claims-${engine}-${colors}`);
  });

  it('the page with marks and card can be looked at', async () => {
    const { page } = shared();
    await marksToCome(page);
    expect(await hoverText(page, 'Vladimir Putin')).toBe(true);
    await cardAtRest(page);
    await keepPicture(page, `card-${engine}-${colors}`);
    await page.press('Escape');
  });

  it('the popup has no fault that axe knows', async () => {
    const popup = await shared().openPopup();
    await until(
      () => popup.run<boolean>(`return document.querySelector('[role=switch]') !== null`),
      'It stayed empty.',
    );
    expect((await axeFaults(popup, rules)).join('\n')).toBe('');
    await keepPicture(popup, `popup-${engine}-${colors}`);
    await popup.close();
  });

  it.each(['sources', 'catalogue', 'kept', 'credits'])(
    'the library’s %s have no fault that axe knows',
    async (section) => {
      const browser = shared();
      await openLibrary(browser, section);
      if (section === 'sources') {
        await giveFile(browser.page, 'said.csv', 'Who,Day,Quote\nAnna Kim,2025-03-01,Never.\n');
        await says(browser.page, 'Which column is what?');
      }
      expect((await axeFaults(browser.page, rules)).join('\n')).toBe('');
      await keepPicture(browser.page, `library-${section}-${engine}-${colors}`);
    },
  );

  it('the panel has no fault that axe knows, without an article', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/home.html`);
    const panel = await browser.openPanel();
    await says(panel, /no text to read|too little text|not look like a news article|list of articles/);
    expect((await axeFaults(panel, rules)).join('\n')).toBe('');
    await keepPicture(panel, `panel-nothing-${engine}-${colors}`);
  });
});
