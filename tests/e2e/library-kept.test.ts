import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenPopup } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { describeInBrowsers, ROOT } from './harness/in-browsers';
import { giveMadeFile, openLibrary, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';

describeInBrowsers('what is kept by reading', (shared) => {
  let site: Site;
  beforeAll(async () => {
    const body = readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'));
    site = await servePages({ '/sample.html': { body } });
  });
  afterAll(() => site.close());

  const kept = () => shared().page.run<number>(`return document.querySelectorAll('.kept-statement').length`);
  async function read(): Promise<void> {
    const { page } = shared();
    await page.goto('about:blank');
    await page.goto(`${site.origin}/sample.html`);
    await readVisit(shared());
  }

  /** The sites chosen for keeping, as they are stored. */
  const keepHosts = () =>
    shared().desk.run<string[]>(
      `const open = indexedDB.open('aforesaid');
       const records = await new Promise((resolve, reject) => { open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
       const get = records.transaction('settings').objectStore('settings').get('reader');
       const row = await new Promise((resolve, reject) => { get.onsuccess = () => resolve(get.result); get.onerror = () => reject(get.error); });
       records.close();
       return row?.value.keepHosts ?? [];`,
    );

  /** A busy machine may close a popup under the test, as it does for readers: then it is opened once more. */
  async function openedPopup(triesLeft = 2): Promise<DrivenPopup> {
    const popup = await shared().openPopup();
    try {
      await says(popup, 'Keep what articles here report', 15_000);
      return popup;
    } catch (error) {
      await popup.close().catch(() => undefined);
      if (triesLeft === 0) throw error;
      return openedPopup(triesLeft - 1);
    }
  }

  it('is nothing until it is switched on', async () => {
    const { page } = shared();
    await read();
    await openLibrary(shared(), 'kept');
    await says(page, 'Nothing was kept. Switch it on above');
  });

  it('is listed by day and article, with person, words and link', async () => {
    const { page } = shared();
    await page.click('.choice:nth-of-type(3) input');
    await says(page, 'Nothing was kept yet.');
    await read();
    await openLibrary(shared(), 'kept');
    await until(async () => (await kept()) > 0, 'Nothing was kept.');
    const link = await page.run<string>(`return document.querySelector('.kept-article a').href`);
    expect(link).toBe(`${site.origin}/sample.html`);
    const words = await page.run<[string, boolean][]>(
      `return [...document.querySelectorAll('.kept-statement .words')].map((each) => [each.textContent, !!each.querySelector('.reporting')])`,
    );
    expect(words.filter(([text, isReport]) => !/^(?:“|Reported )/.test(text) && !isReport)).toEqual([]);
    const sentence = () => page.run<boolean>(`return document.querySelector('.kept-statement details').open`);
    await page.run(`document.querySelector('.kept-statement summary').click()`);
    await until(sentence, 'The sentence did not open.');
  });

  it('is taken back, one statement, one article, one day, and comes again', async () => {
    const { page } = shared();
    const all = await kept();
    const pressFirst = (words: string) =>
      page.run(
        `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === args[0]).click()`,
        words,
      );
    for (const [words, left] of [
      ['Take back', all - 1],
      ['Take back the article', 0],
      ['Take back the day', 0],
    ] as const) {
      await pressFirst(words);
      await until(async () => (await kept()) === left, `${words} left too much.`);
      await press(page, 'Undo');
      await until(async () => (await kept()) === all, 'It did not come again.');
    }
    await pressFirst('Take back the day');
    await until(async () => (await kept()) === 0, 'The day stayed.');
    await read();
    await openLibrary(shared(), 'kept');
    await says(page, 'Nothing was kept yet.');
  });

  it('is switched on for one site in the popup', async () => {
    const { page } = shared();
    await page.click('.choice:nth-of-type(1) input');
    await says(page, 'Switch it on above');
    await read();
    const popup = await openedPopup();
    await popup.run(
      `[...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith('Keep what')).querySelector('input').click()`,
    );
    const isOn = () =>
      popup.run<boolean>(
        `return [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith('Keep what')).querySelector('input').checked`,
      );
    await until(isOn, 'The switch did not go on.');
    // The box shows the click at once; the popup may close when the choice is stored.
    await until(async () => (await keepHosts()).includes('127.0.0.1'), 'The choice was not stored.');
    await popup.close();
    await openLibrary(shared(), 'kept');
    await says(page, '127.0.0.1');
  });

  it('reported nothing as an error', async () => {
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });

  // Behind the look for errors: Chromium tells of each style in the page that our policy refuses.
  it('is told of a page in a file before it is kept, and taken back with a click', async () => {
    const { page } = shared();
    await openLibrary(shared(), 'saved');
    const told = `<!--\n Page saved with SingleFile \n url: https://saved.example/2025/09/02/what-was-said-of-it \n-->`;
    const html = readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'), 'utf8').replace(
      /<html[^>]*>/,
      `$&${told}`,
    );
    await giveMadeFile(page, 'sample.html', 'return args[0]', html);
    await says(page, 'What would be kept');
    await page.run(`document.querySelector('button.primary').click()`);
    await says(page, 'Kept: ');
    await press(page, 'Undo');
    await says(page, 'Taken back: ');
  });
});
