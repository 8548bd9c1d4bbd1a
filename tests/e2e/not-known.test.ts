import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { settledVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome, ourProblems, panesToCome, secondLook } from './harness/page-state';
import { changeRecords, seenByPage } from './harness/seen-by-page';

const PLAIN = articlePage({ paragraphs: ['Hello there.'], linkedData: null });

/** Body of a page script: whether every block could be given a root, as on a page that nobody has touched. */
const ROOTS = `return [...document.querySelectorAll('h1, p')].every((block) => {
  try { block.attachShadow({ mode: 'open' }); return true; } catch { return false; }
});`;

/** Body of a page script: which files of the extension a page gets, of those that there are. */
const FILES = `const files = ['manifest.json', 'reader.js', 'card.js', 'settle.html', 'popup.html', 'seeds/starter.json', 'icon/16.png', 'icon-16.png'];
  const got = [];
  for (const file of files) await fetch(args[0] + '/' + file).then(() => got.push(file), () => {});
  return got;`;

describeInBrowsers('a page that looks for the extension', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/plain.html': { body: PLAIN }, '/a.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  /** All that the page of a host sees, when everything of ours has had its time. */
  async function look(host: string, page: string) {
    await shared().page.goto(`${site.origin.replace('127.0.0.1', host)}/${page}.html`);
    // Where nothing of ours is, nothing can be waited for.
    if (host === '127.0.0.1' && (await settledVisit(shared())).status === 'read') await panesToCome(shared().page);
    await secondLook(shared().page);
    const seen = await seenByPage(shared().page);
    return { seen, canHaveRoots: await shared().page.run<boolean>(ROOTS) };
  }
  const off = { ...DEFAULT_SETTINGS, offHosts: ['127.0.0.1'] };

  it('sees the same on a granted site as on one that is not, if it is no article', async () => {
    const granted = await look('127.0.0.1', 'plain');
    expect(granted).toEqual(await look('localhost', 'plain'));
    expect(granted.canHaveRoots).toBe(true);
  });

  it('sees the same as on a site that is not granted, if the reader switched us off there', async () => {
    await changeRecords(shared().desk, { put: { settings: [{ id: 'reader', changed: Date.now(), value: off }] } });
    const here = await look('127.0.0.1', 'a');
    expect(here).toEqual(await look('localhost', 'a'));
    expect(here.canHaveRoots).toBe(true);
    await changeRecords(shared().desk, {
      put: { settings: [{ id: 'reader', changed: Date.now(), value: DEFAULT_SETTINGS }] },
    });
  });

  it('gets no file of ours, even with our address in hand', async () => {
    const { page, origin } = shared();
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    expect(await page.run(FILES, origin)).toEqual([]);
  });

  it('finds out on an article that is read that somebody is there, and no more: so the README says', async () => {
    const { canHaveRoots } = await look('127.0.0.1', 'a');
    expect(canHaveRoots).toBe(false);
    expect((await ourProblems(shared())).filter((problem) => !problem.includes('-extension://')).join('\n')).toBe('');
  });
});
