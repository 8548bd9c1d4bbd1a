import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleForPage } from '../../bench/bundle-for-page';
import type { DrivenBrowser } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { describeInBrowsers } from './harness/in-browsers';

const PEOPLE = 20_000;

/** When the page is taken away, as share of the work: while it reads, sorts, and near the end. */
const ENDS = [0, 0.1, 0.4, 0.66, 0.9];

describeInBrowsers('packs', (shared) => {
  let site: Site;
  beforeAll(async () => {
    const script = await bundleForPage(new URL('harness/packs-in-page.ts', import.meta.url));
    site = await servePages({
      '/packs.html': { body: '<!doctype html><title>Packs</title><script src="/packs.js"></script>' },
      '/packs.js': { body: script, type: 'text/javascript; charset=utf-8' },
    });
  });
  afterAll(() => site.close());

  const told = (browser: DrivenBrowser, name: string) =>
    browser.page.run<string | undefined>('return document.documentElement.dataset[args[0]]', name);

  /** What it told. @throws {Error} When it has not yet, with how far it is. */
  async function toldOf(browser: DrivenBrowser, name: string): Promise<string> {
    const answer = await told(browser, name);
    if (answer === undefined) throw new Error(`It is at ${await told(browser, 'share')}.`);
    return answer;
  }

  async function ask(browser: DrivenBrowser, ...command: (string | number)[]): Promise<string> {
    await browser.page.goto(`${site.origin}/packs.html?${command.join()}`);
    return until(() => toldOf(browser, 'answer'), `No answer to ${command[0]}.`);
  }

  const find = async (browser: DrivenBrowser, family: string) =>
    JSON.parse(await ask(browser, 'find', PEOPLE, family)) as { found: number; byId: string[]; rows: number[] };

  it('are installed whole in the browser’s own storage, and their people found', async () => {
    const browser = shared();
    await ask(browser, 'add', PEOPLE, 'Lind');
    expect(await ask(browser, 'install')).toBe('done');
    expect(await find(browser, 'Lind')).toEqual({ found: 4, byId: ['Ada1 Lind'], rows: [PEOPLE] });
    expect(await find(browser, 'Berg')).toMatchObject({ found: 0 });
  });

  it('are as before until they are complete, however often the work is ended in the middle', async () => {
    const browser = shared();
    await ask(browser, 'add', PEOPLE, 'Berg');
    for (const share of ENDS) {
      await browser.page.goto(`${site.origin}/packs.html?install`);
      const isFar = async () => Number(await told(browser, 'share')) > share || (await toldOf(browser, 'answer'));
      await until(isFar, `The work does not come to ${share}.`);
      const [isOld, isNew] = [(await find(browser, 'Lind')).found, (await find(browser, 'Berg')).found];
      expect([isOld, isNew].sort()).toEqual([0, 4]);
    }
    expect(await ask(browser, 'install')).toBe('done,done');
    expect(await find(browser, 'Berg')).toEqual({ found: 4, byId: ['Ada1 Berg'], rows: [PEOPLE] });
    expect(await find(browser, 'Lind')).toMatchObject({ found: 0 });
  });
});
