import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { describeInBrowsers } from './harness/in-browsers';
import { allShown, givePack, openLibrary, packsShown, press, pressWhenItComes, says } from './harness/library';
import { ourProblems } from './harness/page-state';

/** Enough rows for two commits of each phase, so that there is a middle in which to stop. */
const MANY = 20_000;

/** Body of a page script: from now on `shares` gets every value that a bar of progress shows, however short. */
const WATCH_PROGRESS = `
  window.shares = new Set();
  const look = () => document.querySelectorAll('.job progress').forEach(({ value }) => window.shares.add(value));
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
`;

describeInBrowsers('packs in the library', (shared, engine) => {
  const jobs = () => shared().page.run<number>(`return document.querySelectorAll('.job').length`);

  it('are installed from a file, with progress, and stay', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await says(page, 'No pack is installed yet');
    await givePack(page, { count: MANY });
    await says(page, 'The file says of itself');
    expect(await jobs()).toBe(0);
    await page.run(WATCH_PROGRESS);
    await press(page, 'Install');
    await says(page, 'Town council is installed.');
    // Which shares are drawn depends on how fast it goes; that there are some between is held where it is installed.
    expect(await page.run('return window.shares.size')).toBeGreaterThan(0);
    await openLibrary(shared());
    await says(page, '20,000 people');
    await until(async () => (await jobs()) === 0, 'The job stayed.');
    expect(await packsShown(page)).toEqual(['Town council']);
  });

  it('leave no installer behind', async () => {
    if (engine !== 'chromium') return;
    const hiddenPages = () =>
      shared().desk.run<number>(
        `return (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length`,
      );
    await until(async () => (await hiddenPages()) === 0, 'The hidden page of the installer stayed.');
  });

  it('are refused with the line that is broken, and what was there stays as it was', async () => {
    const { page } = shared();
    await givePack(page, { count: 3000, badLine: 2001, header: { version: '4' } });
    await press(page, 'Install');
    await says(page, /Line 2001: this is not JSON/);
    await says(page, 'What was there before is as it was.');
    await says(page, '20,000 people');
    await press(page, 'Change Town council and try again');
    await says(page, /Not installed\.\s+Line 2001/);
    await press(page, 'Cancel');
    await until(async () => (await jobs()) === 0, 'The job stayed.');
    expect(await packsShown(page)).toEqual(['Town council']);
  });

  it('are refused before anything is installed when their header is wrong', async () => {
    const { page } = shared();
    await givePack(page, { count: 1, header: { licence: '' } });
    await says(page, 'Line 1: licence must not be empty.');
    expect(await jobs()).toBe(0);
  });

  it('wait while paused, and go on from there', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await givePack(page, { count: MANY, header: { id: 'second', name: 'Second council' } });
    await pressWhenItComes(page, 'Pause Second council');
    await press(page, 'Install');
    await says(page, 'Paused');
    await openLibrary(shared());
    await says(page, 'Paused');
    expect(await packsShown(page)).toEqual(['Town council']);
    await press(page, 'Continue with Second council');
    await says(page, 'Second council is installed.');
  });

  it('leave nothing when they are cancelled', async () => {
    const { page } = shared();
    await givePack(page, { count: MANY, header: { id: 'third', name: 'Third council' } });
    await pressWhenItComes(page, 'Cancel Third council');
    await page.run(WATCH_PROGRESS);
    await press(page, 'Install');
    await until(() => page.run<boolean>('return window.shares.size > 0'), 'The job did not begin.');
    await until(async () => (await jobs()) === 0, 'The job stayed.');
    const left = () =>
      page.run<number[]>(
        `const open = (name) => new Promise((done, fail) => {
         const request = indexedDB.open(name);
         request.onsuccess = () => done(request.result);
         request.onerror = () => fail(request.error);
       });
       const packs = await open('aforesaid-packs');
       const count = (table) => new Promise((done) => {
         packs.transaction(table).objectStore(table).count().onsuccess = (event) => done(event.target.result);
       });
       const counts = [await count('jobs'), await count('staged')];
       packs.close();
       return counts;`,
      );
    await until(async () => {
      expect(await left()).toEqual([0, 0]);
      return true;
    }, 'Something of it stayed.');
    expect(await packsShown(page)).toEqual(['Second council', 'Town council']);
  });

  it('go on when the page is closed and the background is stopped', async () => {
    const { page, endBackground } = shared();
    await openLibrary(shared());
    await givePack(page, { count: MANY, header: { id: 'fourth', name: 'Fourth council' } });
    await press(page, 'Install');
    const hasBegun = async () => (await jobs()) > 0 || (await packsShown(page)).includes('Fourth council');
    await until(hasBegun, 'The job did not begin.');
    await page.goto('about:blank');
    await endBackground();
    await openLibrary(shared());
    await until(async () => {
      if ((await packsShown(page)).includes('Fourth council')) return true;
      throw new Error(await allShown(page));
    }, 'It was not installed.');
  });

  it('are removed after a question', async () => {
    const { page } = shared();
    await press(page, 'Remove Second council');
    await says(page, 'Remove this pack with its 20,000 people?');
    await press(page, 'Keep it');
    await press(page, 'Remove Second council');
    await press(page, 'Remove');
    await says(page, 'Second council was removed.');
    await openLibrary(shared());
    await until(async () => (await packsShown(page)).length === 2, 'It came back.');
    expect(await packsShown(page)).toEqual(['Fourth council', 'Town council']);
  });

  it('reported nothing as an error', async () => {
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});

describeInBrowsers('the library', (shared) => {
  it('is opened from the popup and from the panel', async () => {
    const { page, desk, openPopup, openPanel } = shared();
    await page.goto('about:blank');
    const libraries = () =>
      desk.run<number[]>(
        `const api = globalThis.browser ?? chrome;
         const tabs = await api.tabs.query({});
         return tabs.filter(({ url }) => url?.endsWith('/library.html')).map(({ id }) => id);`,
      );
    const opened = async (view: string) => {
      const [id] = await until(async () => {
        const found = await libraries();
        return found.length > 0 ? found : null;
      }, `The library did not open from the ${view}.`);
      await desk.run('const api = globalThis.browser ?? chrome; await api.tabs.remove(args[0]);', id);
    };
    const openFromPopup = async () => {
      const popup = await openPopup();
      // The notes come late and move the link, which stands below them.
      await says(popup, 'No notes yet');
      await popup.click('a[href="/library.html"]');
      await opened('popup');
    };
    await openFromPopup();
    const panel = await openPanel();
    // What is said of this tab comes late and stands above the link.
    await says(panel, /Not reading this site|cannot be read/);
    await panel.click('a[href="/library.html"]');
    await opened('panel');
  });
});
