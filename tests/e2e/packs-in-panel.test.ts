import { afterAll, beforeAll, expect, it } from 'vitest';
import { OTHERS } from '../../lib/recall/thresholds';
import type { DrivenView } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { axeFaults } from './harness/axe';
import { cardWith } from './harness/card';
import { describeInBrowsers } from './harness/in-browsers';
import { giveFile, HEADER, openLibrary, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';
import { keepPicture } from './harness/pictures';

/** Everybody and every word here is made up. */
const ARTICLE = articlePage({
  title: 'Harbour towns argue about herring',
  paragraphs: [
    'Marta Ellery, the mayor of Sundby, said on Monday that herring quotas had ruined the fishing villages of the north. She spoke in Sundby.',
    'The council of the town meets again on Friday, when it will hear what the harbour needs before the winter comes, and how the boats are to be paid for that could not leave it in the spring.',
    'Nobody in the hall expected the meeting to end before midnight, and the few who had come by bus were offered beds by those who had come on foot, as is the custom in the towns along the coast.',
  ],
});

const PEOPLE = [{ id: 'town:1', name: 'Marta Ellery', positions: [{ title: 'Mayor of Sundby' }] }];

const said = (id: string, speakerId: string, speaker: string, kind: string, text: string) => ({
  id,
  speakerId,
  speaker,
  kind,
  text,
  date: '2019-05-02',
  sourceTitle: `Paper of ${id}`,
  sourceUrl: `https://paper.example/${id}`,
});

const STATEMENTS = [
  said('1', 'town:1', 'Marta Ellery', 'quote', 'Herring quotas are fair to every fishing village.'),
  said('2', 'town:1', 'Marta Ellery', 'quote', 'Herring quotas are fair to every fishing village!'),
  said('3', 'town:2', 'Hilda Lundgren', 'headline', 'Lundgren: herring quotas ruin every fishing village'),
  said('4', 'town:1', 'Marta Ellery', 'quote', 'The museum opens on Sunday.'),
];

const CHECKS = [
  {
    id: '1',
    speaker: 'Marta Ellery',
    claim: 'Herring quotas ruined the fishing villages of the north',
    checker: 'Harbour Fact Desk',
    result: 'Two of nine villages',
    title: 'What the quotas did',
    address: 'https://desk.example/herring',
    published: '2020-02-03',
  },
  {
    id: '2',
    speaker: 'Marta Ellery',
    claim: 'The museum is free',
    checker: 'Desk',
    result: 'No',
    address: 'https://desk.example/2',
  },
];

const PACKS = [
  { header: { id: 'people', name: 'Councillors', kind: 'people' }, rows: PEOPLE },
  { header: { id: 'said', name: 'Minutes', kind: 'statements' }, rows: STATEMENTS },
  { header: { id: 'checks', name: 'Fact desk', kind: 'checks' }, rows: CHECKS },
];

const partOf = (panel: DrivenView, css: string) =>
  panel.run<string>(`return document.querySelector('.claim ' + args[0])?.innerText ?? ''`, css);

/** Waits until a part of the first claim says this. */
async function partSays(panel: DrivenView, css: string, words: RegExp): Promise<void> {
  await until(async () => {
    expect(await partOf(panel, css)).toMatch(words);
    return true;
  }, `${css} does not say it.`);
}

describeInBrowsers('what packs know, in the panel', (shared, engine) => {
  let site: Site;
  let panel: DrivenView;
  beforeAll(async () => {
    site = await servePages({ '/herring.html': { body: ARTICLE } });
  });
  afterAll(() => site.close());

  it.each(PACKS)('a pack of $header.kind is installed', async ({ header, rows }) => {
    const { page } = shared();
    await openLibrary(shared());
    const lines = [{ ...HEADER, ...header }, ...rows].map((row) => JSON.stringify(row));
    await giveFile(page, `${header.id}.ndjson`, lines.join('\n'));
    await press(page, 'Install');
    await says(page, `${header.name} is installed.`);
  });

  it('the article shows the speaker’s own words, others and checks, each apart', async () => {
    await shared().endBackground();
    await shared().page.goto(`${site.origin}/herring.html`);
    await readVisit(shared());
    panel = await shared().openPanel();
    await partSays(
      panel,
      '.earlier',
      /“Herring quotas are fair to every fishing village[.!]”[\s\S]+Paper of [12][\s\S]+Also in 1 other source/,
    );
    await partSays(panel, '.others', OTHERS.areShown ? /^\s*Others on this\s*$/ : /^$/);
    await partSays(panel, '.checks', /The claim of Marta Ellery, in the checker’s words:/);
    await partSays(panel, '.checks', /Harbour Fact Desk says: “Two of nine villages”/);
    expect(await partOf(panel, '.checks')).not.toContain('museum');
    expect(await panel.run(`return document.querySelector('.checks a').href`)).toBe('https://desk.example/herring');
  });

  it('what is shut opens, and axe knows no fault in it', async () => {
    await panel.run(`document.querySelector('.claim .others > summary')?.click()`);
    if (OTHERS.areShown)
      await partSays(panel, '.others', /Hilda Lundgren[\s\S]+Reported Lundgren: herring quotas ruin/);
    await panel.run(`for (const each of document.querySelectorAll('.claim details')) each.open = true`);
    expect((await axeFaults(panel)).join('\n')).toBe('');
    await panel.run(`document.querySelector('.earlier').scrollIntoView({ behavior: 'instant' })`);
    await keepPicture(panel, `panel-packs-${engine}`);
  });

  it('the card has the latest of them', async () => {
    const { page } = shared();
    expect(await hoverText(page, 'Marta Ellery')).toBe(true);
    await cardWith(page, 'The museum opens on Sunday.');
    await cardWith(page, 'Mayor of Sundby');
  });

  it('nothing was reported as an error', async () => {
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
