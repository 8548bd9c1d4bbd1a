import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHERS } from '../../lib/recall/thresholds';
import type { DrivenView, LaunchOptions } from '../../scripts/browsers/driven-browser';
import type { Engine } from '../../scripts/browsers/known-places.mjs';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage } from './harness/article-page';
import { axeFaults } from './harness/axe';
import { inEngines } from './harness/engines';
import { sharedBrowser } from './harness/in-browsers';
import { openLibrary, says } from './harness/library';
import { ourProblems } from './harness/page-state';
import { keepPicture } from './harness/pictures';

/** Both speakers are in the starter library; what they say here is made up. */
const DATED = (day: string) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Herring', datePublished: day });

const REST = [
  'The council of the town meets again on Friday, when it will hear what the harbour needs before the winter comes, and how the boats are to be paid for that could not leave it in the spring.',
  'Nobody in the hall expected the meeting to end before midnight, and the few who had come by bus were offered beds by those who had come on foot, as is the custom in the towns along the coast.',
];

const FIRST = articlePage({
  title: 'A summit on the coast',
  linkedData: DATED('2019-03-04T08:00:00Z'),
  paragraphs: [
    '“Herring quotas have ruined every fishing village of the north,” Narendra Modi said in Sundby.',
    ...REST,
  ],
});

const SECOND = articlePage({
  title: 'Harbour towns argue about herring',
  linkedData: DATED('2025-09-02T08:00:00Z'),
  paragraphs: [
    'Vladimir Putin said on Monday that herring quotas are fair to the fishing villages of the north and of the south.',
    ...REST,
  ],
});

const othersIn = (panel: DrivenView) =>
  panel.run<string>(`return document.querySelector('.claim .others')?.innerText ?? ''`);

async function othersSay(panel: DrivenView, words: RegExp): Promise<void> {
  await until(async () => {
    expect(await othersIn(panel)).toMatch(words);
    return true;
  }, 'Others do not say it.');
}

/** Each browser once, and each theme once. */
const SIGHTS: [Engine, NonNullable<LaunchOptions['colors']>][] = [
  ['chromium', 'light'],
  ['firefox', 'dark'],
];

describe.skipIf(!OTHERS.areShown).each(inEngines(SIGHTS))(
  'what others said, kept by reading, in %s with %s colours',
  (engine, colors) => {
    const shared = sharedBrowser(engine, { colors });
    let site: Site;
    beforeAll(async () => {
      site = await servePages({ '/first.html': { body: FIRST }, '/second.html': { body: SECOND } });
    });
    afterAll(() => site.close());

    const read = async (page: string) => {
      await shared().page.goto('about:blank');
      await shared().page.goto(`${site.origin}/${page}.html`);
      await readVisit(shared());
    };

    it('is kept where the reader wants it', async () => {
      const { page } = shared();
      await openLibrary(shared(), 'kept');
      await page.click('.choice:nth-of-type(3) input');
      await says(page, 'Nothing was kept yet.');
      await read('first');
      await openLibrary(shared(), 'kept');
      await says(page, 'Herring quotas have ruined every fishing village');
    });

    it('stands below the claim of a later article, with who said it, and outlives the worker', async () => {
      await shared().endBackground();
      await read('second');
      const panel = await shared().openPanel();
      await othersSay(panel, /^\s*Others on this\s*$/);
      await panel.run(`document.querySelector('.claim .others > summary').click()`);
      await othersSay(panel, /Narendra Modi[\s\S]+“Herring quotas have ruined every fishing village of the north/);
      expect((await axeFaults(panel)).join('\n')).toBe('');
      await keepPicture(panel, `panel-others-${engine}-${colors}`);
    });

    it('is gone when it is taken back', async () => {
      const { page } = shared();
      await openLibrary(shared(), 'kept');
      await says(page, 'Take back the day');
      await page.run(
        `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Take back the day').click()`,
      );
      await until(
        () => page.run<boolean>(`return !document.body.innerText.includes('have ruined every fishing village')`),
        'It stayed.',
      );
      await read('second');
      const panel = await shared().openPanel();
      // The panel may still show what was read before.
      await until(async () => {
        expect(await panel.run('return document.body.innerText')).toContain('herring quotas are fair');
        expect(await othersIn(panel)).toBe('');
        return true;
      }, 'What was taken back still stands there.');
    });

    it('reported nothing as an error', async () => {
      expect((await ourProblems(shared())).join('\n')).toBe('');
    });
  },
);
