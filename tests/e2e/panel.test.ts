import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenView } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { cardWith, noCard } from './harness/card';
import { describeInBrowsers, ROOT } from './harness/in-browsers';
import { ourProblems } from './harness/page-state';

/** Enough to go through every control of the panel on the sample article. */
const MANY_TABS = 120;

const hasClaims = (panel: DrivenView) => panel.run<boolean>(`return document.querySelector('.claim') !== null`);
const peopleIn = (panel: DrivenView) => panel.run<number>(`return document.querySelectorAll('.person').length`);
const textOf = (panel: DrivenView) => panel.run<string>('return document.body.innerText');

/** Waits for the panel to say something that fits, and nothing of what is gone. */
async function panelSays(panel: DrivenView, words: RegExp, gone?: string): Promise<void> {
  await until(async () => {
    const said = await textOf(panel);
    expect(said).toMatch(words);
    if (gone) expect(said).not.toContain(gone);
    return true;
  }, 'The panel does not say it.');
}

/** Presses a key until the element with the focus fits; gives how often. @throws {Error} When it never does. */
async function pressTo(panel: DrivenView, key: 'Tab' | 'ArrowRight', css: string): Promise<number> {
  for (let presses = 0; presses < MANY_TABS; presses++) {
    if (await panel.run<boolean>('return document.activeElement.matches(args[0])', css)) return presses;
    await panel.press(key);
  }
  throw new Error(`${key} never came to ${css}.`);
}

describeInBrowsers('the panel', (shared, engine) => {
  let site: Site;
  let panel: DrivenView;
  beforeAll(async () => {
    site = await servePages({
      '/sample.html': { body: readFileSync(path.join(ROOT, 'seeds', 'sample-article.html')) },
      '/other.html': {
        body: articlePage({
          paragraphs: [
            'Hilda Marren said on Tuesday that the harbour would open again after the storm had passed over. '.repeat(
              4,
            ),
          ],
        }),
      },
      '/german.html': { body: articlePage({ language: 'en', paragraphs: GERMAN }) },
      '/empty.html': { body: '<!doctype html><title>Empty</title><body></body>' },
      '/feed.xml': { type: 'application/xml', body: '<?xml version="1.0"?><feed><p>Words</p></feed>' },
      '/file.pdf': { type: 'application/pdf', body: PDF },
    });
    await shared().page.goto(`${site.origin}/sample.html`);
    const { reading } = await readVisit(shared());
    panel = await shared().openPanel();
    // Everybody is listed: what comes later may stand before what has the focus.
    const known = reading.entities.filter(({ candidates }) => candidates.length > 0).length;
    await until(async () => (await hasClaims(panel)) && (await peopleIn(panel)) >= known, 'The panel stayed empty.');
  });
  afterAll(() => site.close());

  it('is worked by keys alone: the first statement is at most three stops away', async () => {
    await panel.run('document.activeElement.blur()');
    expect(await pressTo(panel, 'Tab', '.claim-head button')).toBeLessThanOrEqual(3);
  });

  it('is worked by keys alone: to a name, and its place in the page', async () => {
    const { page } = shared();
    await page.run(`scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })`);
    const before = await page.run<number>('return scrollY');
    await pressTo(panel, 'Tab', '.person .name');
    await panel.press('Enter');
    await until(() => page.run<boolean>('return scrollY !== args[0]', before), 'The page did not move.');
  });

  it('is worked by keys alone: to a card in the page, which Escape closes', async () => {
    const { page } = shared();
    await pressTo(panel, 'Tab', '.person .name');
    await pressTo(panel, 'ArrowRight', '.person button[aria-label^="Card of"]');
    await panel.press('Enter');
    await cardWith(page, 'Vladimir Putin');
    await page.press('Escape');
    await noCard(page);
  });

  it('is worked by keys alone: to a claim, and its place in the page', async () => {
    const { page } = shared();
    await page.run(`scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })`);
    const before = await page.run<number>('return scrollY');
    await pressTo(panel, 'Tab', '.claim-head button');
    await panel.press('Enter');
    await until(() => page.run<boolean>('return scrollY !== args[0]', before), 'The page did not move.');
  });

  it('is worked by keys alone: to why a claim is listed', async () => {
    const open = () =>
      panel.run<string | null>(`return document.querySelector('.claim .why[open]')?.innerText ?? null`);
    expect(await open()).toBeNull();
    await pressTo(panel, 'Tab', '.claim-head button');
    await pressTo(panel, 'ArrowRight', '.claim .why summary');
    await panel.press('Enter');
    await until(async () => {
      expect(await open()).toMatch(/Found by[\s\S]+Confidence\s+.*right, \d+\u00a0%/);
      return true;
    }, 'It does not open with why.');
  });

  it('tells the language of a text that the page calls English, and marks only names in the library', async () => {
    await shared().page.goto(`${site.origin}/german.html`);
    await panelSays(panel, /This article is in German/);
    await panelSays(panel, /Vladimir Putin/, 'Hilda Marren');
  });

  it('follows the reader to the next page', async () => {
    await shared().page.goto(`${site.origin}/other.html`);
    await panelSays(panel, /Hilda Marren/, 'Vladimir Putin');
  });

  it.each<[string, string, RegExp]>([
    ['a page without text', '/empty.html', /no text/i],
    ['an XML file', '/feed.xml', /not a web page but a file|cannot be read/i],
    ['a PDF', '/file.pdf', /cannot be read|reload|toolbar|allow/i],
  ])('says why there is nothing: %s', async (_, address, words) => {
    await shared().page.goto(site.origin + address);
    await panelSays(panel, words);
  });

  it('says why there is nothing: a page of the browser’s own', async () => {
    await shared().page.goto(engine === 'chromium' ? 'chrome://version' : 'about:license');
    await panelSays(panel, /browser’s own|toolbar|allow/i);
  });

  it('comes back with the article', async () => {
    await shared().page.goto(`${site.origin}/sample.html`);
    await panelSays(panel, /Vladimir Putin/);
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});

/** Made up, as all of them. */
const GERMAN = [
  'Vladimir Putin hat am Montag gesagt, dass der Hafen nach dem Sturm wieder geöffnet wird und niemand verletzt worden ist.',
  'Hilda Marren sagte der Zeitung, dass die Fischer, die am Morgen hinausgefahren waren, mit zerrissenen Netzen zurückkamen.',
  'Die Stadt will nun prüfen, ob sie den Schaden bezahlen kann, der durch das Wasser in den Häusern am Ufer entstanden ist.',
  'Es ist noch nicht bekannt, wann die nächsten Schiffe auslaufen dürfen, aber die Arbeiten haben bereits begonnen, hieß es.',
];

/** The smallest document that PDF viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
