import { beforeAll, describe, expect, it } from 'vitest';
import type { DrivenView } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { fillIn } from './harness/fill-in';
import { sharedBrowser } from './harness/in-browsers';
import { openLibrary, press, says } from './harness/library';
import { marksToBe, ourProblems } from './harness/page-state';

/**
 * Firefox gives the extension's own pages in a private window no database, and its background the same one as ever:
 * what is in the library is read there, and nothing of the window is kept.
 */
const REFUSED = /In a private window nothing can be saved: use an ordinary one/;
const NOTE = 'Words that are not in any library yet.';

const textIn = (view: DrivenView, css: string) =>
  view.run<string | undefined>('return document.querySelector(args[0])?.value', css);

describe('a private window of Firefox', () => {
  const shared = sharedBrowser('firefox', { inPrivate: true });
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/news/summit.html': { body: articlePage() } });
    return () => site.close();
  });

  it('is one, and an article in it is read from the library, with its marks and the panel', async () => {
    const { page, desk, openPanel } = shared();
    expect(await desk.run('return browser.extension.inIncognitoContext')).toBe(true);
    await page.goto(`${site.origin}/news/summit.html`);
    expect((await readVisit(shared())).reading.languageSupported).toBe(true);
    await marksToBe(page, ({ known }) => known > 0, 'Nobody known is marked.');
    const panel = await openPanel();
    await says(panel, 'President, Russia');
    await says(panel, /Earlier on the same subject|Perhaps related/);
  });

  it('keeps a note that cannot be saved in its form, and says why and where it can be', async () => {
    const panel = await shared().openPanel();
    await press(panel, 'Note on Vladimir Putin');
    await fillIn(panel, '.note-form textarea', NOTE);
    await press(panel, 'Save');
    await says(panel, /of a page in a private window nothing is kept\. Use an ordinary window/);
    expect(await textIn(panel, '.note-form textarea')).toBe(NOTE);
  });

  it('says in popup and library what is not to be had there', async () => {
    const { page, openPopup } = shared();
    const popup = await openPopup();
    await says(popup, REFUSED);
    await says(popup, 'Allowed.');
    await popup.close();
    await openLibrary(shared());
    await says(page, REFUSED);
  });

  it('reports no fault of ours', async () => {
    expect(await ourProblems(shared())).toEqual([]);
  });
});
