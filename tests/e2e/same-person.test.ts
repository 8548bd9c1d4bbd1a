import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { axeFaults } from './harness/axe';
import { cardWith, clickInCard, closeSettling, noCard, pressInSettling, settlingSays } from './harness/card';
import { fillIn } from './harness/fill-in';
import { describeInBrowsers } from './harness/in-browsers';
import { giveFile, HEADER, openLibrary, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';
import { keepPicture } from './harness/pictures';

/** Everybody and every word here is made up. */
const ARTICLE = articlePage({
  title: 'Harbour towns argue about the winter',
  paragraphs: [
    'Hilda Lundgren said on Monday that the harbour should stay open in winter, whatever the ice does. She spoke in Sundby.',
    'The council of the town meets again on Friday, when it will hear what the harbour needs before the winter comes, and how the boats are to be paid for that could not leave it in the spring.',
    'Nobody in the hall expected the meeting to end before midnight, and the few who had come by bus were offered beds by those who had come on foot, as is the custom in the towns along the coast.',
  ],
});

const PEOPLE = [
  { id: 'town:1', name: 'Hilda Lundgren', positions: [{ title: 'Mayor of the island' }] },
  { id: 'town:2', name: 'Hilda Lundgren', positions: [{ title: 'Skipper of the ferry' }] },
];

const said = (id: string, speakerId: string, text: string) => ({
  id,
  speakerId,
  speaker: 'Hilda Lundgren',
  kind: 'quote',
  text,
  date: `2019-05-0${id}`,
  sourceTitle: `Paper of ${id}`,
  sourceUrl: `https://paper.example/${id}`,
});

const STATEMENTS = [
  said('1', 'town:1', 'The harbour will be open in winter.'),
  said('2', 'town:2', 'In winter the harbour must be closed.'),
];

const PACKS = [
  { header: { id: 'people', name: 'Islanders', kind: 'people' }, rows: PEOPLE },
  { header: { id: 'said', name: 'Minutes', kind: 'statements' }, rows: STATEMENTS },
];

const [MAYOR, SKIPPER] = ['Hilda Lundgren, Mayor of the island', 'Hilda Lundgren, Skipper of the ferry'];

describeInBrowsers('two people of packs who are one', (shared, engine) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/harbour.html': { body: ARTICLE } });
  });
  afterAll(() => site.close());

  async function read() {
    const { page } = shared();
    await page.goto('about:blank');
    await page.goto(`${site.origin}/harbour.html`);
    return (await readVisit(shared())).reading;
  }
  const candidates = async () => (await read()).entities.find(({ name }) => name === 'Hilda Lundgren')?.candidates;
  async function openCard(words: string): Promise<void> {
    const { page } = shared();
    expect(await hoverText(page, 'Hilda Lundgren')).toBe(true);
    await cardWith(page, words);
  }

  it.each(PACKS)('the pack $header.name is installed', async ({ header, rows }) => {
    const { page } = shared();
    await openLibrary(shared());
    const lines = [{ ...HEADER, ...header }, ...rows].map((row) => JSON.stringify(row));
    await giveFile(page, `${header.id}.ndjson`, lines.join('\n'));
    await press(page, 'Install');
    await says(page, `${header.name} is installed.`);
  });

  it('the card asks which one, and its window takes the reader’s word that they are the same', async () => {
    const { page } = shared();
    expect(await candidates()).toHaveLength(2);
    const before = await page.run<string>('return document.body.outerHTML');
    await openCard('Which one?');
    await keepPicture(page, `card-same-person-${engine}`);
    await clickInCard(page, 'Change…');
    await pressInSettling(shared(), 'The same person?');
    await settlingSays(shared(), 'you can separate them again');
    await pressInSettling(shared(), 'They are the same person');
    await settlingSays(shared(), 'Also, joined by you:');
    await closeSettling(shared());
    await cardWith(page, 'Also, joined by you:');
    await cardWith(page, /must be closed.*will be open/s);
    await keepPicture(page, `card-merged-${engine}`);
    await page.press('Escape');
    await noCard(page);
    expect(await page.run<string>('return document.body.outerHTML')).toBe(before);
  });

  it('they are one on every page, with what both said, also after the background was stopped', async () => {
    await shared().endBackground();
    const { entities, recalls } = await read();
    expect(entities.find(({ name }) => name === 'Hilda Lundgren')).toMatchObject({
      candidates: ['town:1'],
      merged: ['town:2'],
    });
    const words = recalls.flatMap(({ statements }) => statements.map(({ statement }) => statement.words)).sort();
    expect(words).toEqual(STATEMENTS.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1)));
  });

  it('the window of the card separates them again', async () => {
    const { page } = shared();
    await openCard('Also, joined by you:');
    await clickInCard(page, 'Change…');
    await pressInSettling(shared(), 'Separate');
    await settlingSays(shared(), 'Which one?');
    await closeSettling(shared());
    await cardWith(page, 'Which one?');
    await page.press('Escape');
    await noCard(page);
    await shared().endBackground();
    expect(await candidates()).toHaveLength(2);
  });

  it('the library finds both by name and merges them, under the one chosen first', async () => {
    const { page } = shared();
    await openLibrary(shared(), 'people');
    await says(page, 'You have not said of anybody');
    await fillIn(page, 'input[type=search]', 'Hilda Lundgren');
    await press(page, 'Find');
    await press(page, `Choose ${SKIPPER}`);
    await press(page, `Choose ${MAYOR}`);
    await says(page, 'Everybody with the full name');
    expect((await axeFaults(page)).join('\n')).toBe('');
    await keepPicture(page, `library-people-chosen-${engine}`);
    await press(page, 'They are the same person');
    await says(page, '2 shown as one');
    const hasFocus = () => page.run<boolean>(`return document.activeElement.textContent === 'Undo'`);
    await until(hasFocus, 'The focus is not at Undo.');
    expect((await axeFaults(page)).join('\n')).toBe('');
    expect(await candidates()).toEqual(['town:2']);
  });

  it('the library lists what was said of them when their pack is gone, and separates them', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await press(page, 'Remove Islanders');
    await press(page, 'Remove');
    await says(page, 'Islanders was removed.');
    expect(await candidates()).toEqual([]);
    await openLibrary(shared(), 'people');
    await says(page, 'town:1: nobody in your library just now');
    await press(page, 'Separate town:1');
    await says(page, 'You have not said of anybody');
    await press(page, 'Undo');
    await says(page, '2 shown as one');
  });

  it('nothing was reported as an error', async () => {
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
