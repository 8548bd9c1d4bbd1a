import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenView } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { fillIn } from './harness/fill-in';
import { describeInBrowsers } from './harness/in-browsers';
import { openLibrary, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';

/** The document of the window in which selected words are kept, for a script of an own page. */
const CAPTURE = `
  const capture = (globalThis.browser ?? chrome).extension.getViews().find(({ location }) => location.search.includes('view=capture'));
  const body = capture?.document.body;
`;

// The first page, which opens when Aforesaid is installed, is in `built-in-people.test.ts`.
describeInBrowsers('a reader’s first minutes', (shared) => {
  let site: Site;
  let panel: DrivenView;
  beforeAll(async () => {
    site = await servePages({ '/talks.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  it('put a wrong speaker right in the panel, and write a note', async () => {
    const { page, openPanel } = shared();
    await page.goto(`${site.origin}/talks.html`);
    await readVisit(shared());
    panel = await openPanel();
    // The panel may be drawn anew between the choice and the click: then both are done again.
    const correct = `
      if (document.body.textContent.includes('1 correction of yours on this page')) return true;
      const who = [...document.querySelectorAll('.claim')].find((claim) => claim.textContent.includes('ready for talks'));
      const form = who?.querySelector('.correct');
      const choice = form?.querySelector('select');
      if (!choice) return false;
      form.open = true;
      if (choice.value === 'Narendra Modi') form.querySelector('button:not(:disabled)')?.click();
      choice.value = 'Narendra Modi';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return false;`;
    await until(() => panel.run<boolean>(correct), 'The claim is not put right.');
    await says(panel, '1 correction of yours on this page');
    await press(panel, 'Note on Xi Jinping');
    const isOpen = () => panel.run<boolean>(`return document.querySelector('.note-form textarea') !== null`);
    await until(isOpen, 'No form for a note came.');
    await fillIn(panel, '.note-form textarea', 'Ask who invited him.');
    await press(panel, 'Save');
    await until(() => panel.run<boolean>(`return document.querySelector('.note-text') !== null`), 'No note is shown.');
  });

  it('keep words that are selected, in a window of our own', async () => {
    const { page, desk } = shared();
    await page.run(
      `const text = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('return every child'));
       const words = document.createRange();
       words.setStart(text.firstChild, text.textContent.indexOf('Russia'));
       words.setEnd(text.firstChild, text.textContent.indexOf(' that was taken'));
       getSelection().removeAllRanges();
       getSelection().addRange(words);`,
    );
    await desk.run(
      `const api = globalThis.browser ?? chrome;
       const tabs = await api.tabs.query({});
       const { id } = tabs.find(({ url }) => url === args[0]);
       const url = api.runtime.getURL('/sidepanel.html?view=capture&what=save-statement&tab=' + id);
       await api.windows.create({ url, type: 'popup' });`,
      `${site.origin}/talks.html`,
    );
    const pressed = (name: string) => () =>
      desk.run<boolean>(
        `${CAPTURE}
         const button = [...(body?.querySelectorAll('button:not(:disabled)') ?? [])].find(({ textContent }) => textContent === args[0]);
         if (!button) throw new Error(body?.innerText ?? 'no window');
         button.click();
         return true;`,
        name,
      );
    await until(pressed('Save'), 'Nothing can be saved.');
    const saved = `${CAPTURE} if (!body?.innerText.includes('Saved in your library')) throw new Error(body?.innerText); return true;`;
    await until(() => desk.run<boolean>(saved), 'Nothing was saved.');
    await desk.run(`${CAPTURE} capture.close();`);
  });

  it('find all of it again in the library', async () => {
    const { page, origin } = shared();
    await openLibrary(shared(), 'kept');
    await says(page, 'Said by Narendra Modi');
    await says(page, 'said that Russia must return every child that was taken');
    await page.goto(`${origin}/popup.html?view=notes`);
    await says(page, 'Ask who invited him.');
    expect(await ourProblems(shared())).toEqual([]);
  });
});
