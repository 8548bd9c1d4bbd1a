import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDesk } from '../../lib/desk/desk';
import { createDeskLanguages } from '../../lib/desk/desk-languages';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { FUNCTION_WORDS } from '../../lib/languages/function-words';
import { listCorrections } from '../../lib/records/corrections';
import { listKept } from '../../lib/records/kept';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { english } from '../../scripts/english';
import { soon } from '../soon';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { sessionInMemory } from './session-in-memory';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

const hasAccess = async (address: string) => address.startsWith('https://granted.example/');
const bringCard = vi.fn(async (_tab: number) => {});
const openSettling = vi.fn(async () => {});
const fetchWords = vi.fn(async () => FUNCTION_WORDS);
const installing = { begin: vi.fn(async () => {}), end: vi.fn(async () => {}) };
const deskWith = (
  tellTabs = vi.fn(),
  openPanel = vi.fn(async () => true),
  makeEnglish = vi.fn(async () => english()),
) =>
  createDesk({
    records: async () => records,
    packs: async () => null,
    languages: createDeskLanguages(fetchWords, { en: makeEnglish }),
    recallLanguage: ENGLISH_RECALL,
    hasAccess,
    bringCard,
    openPanel,
    openSettling,
    tellTabs,
    wikidata: { fetch, api: 'http://127.0.0.1:1/' },
    installing,
    session: sessionInMemory(),
    now: Date.now,
    report: vi.fn(),
  });

test('a person switched off on one page is switched off on all of them', async () => {
  const tellTabs = vi.fn();
  const own = { role: 'own', origin: null, tab: 3, isPrivate: false } as const;
  const settings = await deskWith(tellTabs).mutePerson.handle({ key: 'xi-jinping' }, own);
  expect(settings.mutedPeople).toEqual(['xi-jinping']);
  expect(tellTabs).toHaveBeenCalledTimes(1);
});

test('the panel opens beside the tab that asked, and for nobody without a tab', async () => {
  const openPanel = vi.fn(async () => true);
  const desk = deskWith(vi.fn(), openPanel);
  expect(
    await desk.openPanel.handle({}, { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: false }),
  ).toEqual({ opened: true });
  expect(
    await desk.openPanel.handle({}, { role: 'page', origin: 'https://news.example', tab: null, isPrivate: false }),
  ).toEqual({ opened: false });
  expect(openPanel.mock.calls).toEqual([[7]]);
});

test('the window to settle somebody opens for the tab that asked, private as it is, and for nobody without a tab', async () => {
  const desk = deskWith();
  const page = { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: true } as const;
  await desk.settle.handle({ entity: 'e3' }, page);
  await desk.settle.handle({ entity: 'e3' }, { ...page, tab: null });
  expect(openSettling.mock.calls).toEqual([[7, 'e3', true]]);
});

test('the drawing of the card is put into the tab that asked, and nowhere without one', async () => {
  const desk = deskWith();
  await desk.bringCard.handle({}, { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: false });
  await desk.bringCard.handle({}, { role: 'page', origin: 'https://news.example', tab: null, isPrivate: false });
  expect(bringCard.mock.calls).toEqual([[7]]);
});

test('an article in a language that is not read needs no data, and its names are found all the same', async () => {
  const makeEnglish = vi.fn(async () => english());
  const desk = deskWith(undefined, undefined, makeEnglish);
  const from = { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: false } as const;
  const french = articleOf(
    'Le port restera fermé jusqu’à lundi, a annoncé la ville, parce que la tempête a emporté deux bateaux. ' +
      'Personne n’a été blessé, mais les pêcheurs ont tout perdu, a dit Emmanuel Macron à la presse.',
  );
  const reading = await desk.read.handle({ article: { ...french, language: 'en' } }, from);
  expect(makeEnglish).not.toHaveBeenCalled();
  expect(reading).toMatchObject({ language: 'fr', languageSupported: false, claims: [] });
  expect(reading.entities.map(({ candidates }) => candidates)).toEqual([['emmanuel-macron']]);
  await desk.read.handle({ article: articleOf('Emmanuel Macron said on Monday that the talks would go on.') }, from);
  expect(makeEnglish).toHaveBeenCalledTimes(1);
});

test('an article that follows finds the words of languages on their way', async () => {
  fetchWords.mockClear();
  const from = { role: 'page', origin: 'https://news.example', tab: 7, isPrivate: false } as const;
  await changeSettings(records, { offHosts: ['off.example'] });
  await deskWith().mayRead.handle({ address: 'https://off.example/story' }, { ...from, origin: 'https://off.example' });
  expect(fetchWords).not.toHaveBeenCalled();
  const granted = { ...from, origin: 'https://granted.example' };
  await deskWith().mayRead.handle({ address: 'https://granted.example/story' }, granted);
  expect(fetchWords).toHaveBeenCalledTimes(1);
});

test('nothing else hands out or changes the records', () => {
  const calls = Object.keys(deskWith()).sort();
  expect(calls).toEqual([
    'bringCard',
    'card',
    'choosePerson',
    'keepCaptured',
    'keepClaim',
    'keepFound',
    'lookUp',
    'mayRead',
    'mergePeople',
    'mutePerson',
    'notAPerson',
    'openPanel',
    'packJobs',
    'packJobsDone',
    'read',
    'savedPage',
    'separatePeople',
    'settle',
    'visitChanged',
  ]);
});

const ARTICLE = articleOf('“The talks will go on as long as they must,” President Xi Jinping said.');

test('what is read is kept where the reader wants it, but nothing from a private window', async () => {
  await changeSettings(records, { keep: 'everywhere' });
  const { read } = deskWith();
  const hidden = { ...ARTICLE, address: 'https://news.example/hidden' };
  await read.handle({ article: hidden }, { role: 'page', origin: 'https://news.example', tab: 1, isPrivate: true });
  await read.handle({ article: ARTICLE }, { role: 'page', origin: 'https://news.example', tab: 2, isPrivate: false });
  await soon(async () => expect(await listKept(records)).not.toEqual([]));
  expect((await listKept(records)).map(({ article }) => article.address)).toEqual([ARTICLE.address]);
});

describe('of a page in a private window', () => {
  const hidden = { role: 'page', origin: 'https://news.example', tab: 1, isPrivate: true } as const;
  const address = 'https://news.example/hidden';
  /** Reads an article that names somebody unknown, and shows the card of a name in it. */
  const deskWithCardOf = async (name: string, tellTabs = vi.fn()) => {
    const desk = deskWith(tellTabs);
    const article = {
      ...articleOf('“It will go on,” President Xi Jinping said. Jo Rowlett, a baker, said no.'),
      address,
    };
    const { entities } = await desk.read.handle({ article }, hidden);
    const { candidates } = entities.find((entity) => entity.name === name)!;
    await desk.card.handle({ name, candidates }, hidden);
    return desk;
  };

  test('who is meant is neither chosen nor looked up for good: the reader is told why', async () => {
    const { choosePerson, keepFound } = await deskWithCardOf('Jo Rowlett');
    const choice = { name: 'Jo Rowlett', person: null, address };
    await expect(choosePerson.handle(choice, hidden)).rejects.toThrow('private window');
    await expect(keepFound.handle({ id: 'wikidata:Q1' }, hidden)).rejects.toThrow('private window');
    expect(await listCorrections(records)).toEqual([]);
    await choosePerson.handle(choice, { ...hidden, isPrivate: false });
    expect(await listCorrections(records)).toHaveLength(1);
  });

  test('a name that only the page has is not switched off, somebody of the library is, everywhere', async () => {
    const tellTabs = vi.fn();
    const { mutePerson } = await deskWithCardOf('Jo Rowlett', tellTabs);
    await expect(mutePerson.handle({ key: 'Jo Rowlett' }, hidden)).rejects.toThrow('private window');
    expect((await readSettings(records)).mutedPeople).toEqual([]);
    expect(tellTabs).not.toHaveBeenCalled();
    const other = await deskWithCardOf('Xi Jinping', tellTabs);
    await other.mutePerson.handle({ key: 'xi-jinping' }, hidden);
    expect((await readSettings(records)).mutedPeople).toEqual(['xi-jinping']);
    expect(tellTabs).toHaveBeenCalledTimes(1);
  });
});

test('the installer is begun and ended when own pages ask for it, and not when a page does', async () => {
  const desk = deskWith();
  const own = { role: 'own', origin: null, tab: null, isPrivate: false } as const;
  expect(await desk.packJobs.handle({}, own)).toBeNull();
  expect(await desk.packJobsDone.handle({ gaveUp: false }, own)).toBeNull();
  expect([installing.begin.mock.calls.length, installing.end.mock.calls.length]).toEqual([1, 1]);
  expect([desk.packJobs.from, desk.packJobsDone.from]).toEqual([['own'], ['own']]);
});

test('a page’s reader says who is the same, and takes it back; twice is the same as once', async () => {
  const desk = deskWith();
  const { read, card, mergePeople, separatePeople } = desk;
  const asker = { role: 'page', origin: 'https://news.example', tab: 1, isPrivate: false } as const;
  const article = articleOf('President Xi Jinping met President Vladimir Putin. “It will go on,” Xi Jinping said.');
  await read.handle({ article }, asker);
  const people = ['xi-jinping', 'vladimir-putin'];
  const shown = async () =>
    (await card.handle({ name: 'Xi Jinping', candidates: people }, asker)).people.map(({ id }) => id);
  await shown();
  await mergePeople.handle({ people }, asker);
  await mergePeople.handle({ people }, asker);
  expect(await shown()).toEqual(['xi-jinping']);
  for (const _ of [1, 2]) await separatePeople.handle({ merge: 'aforesaid:vladimir-putin' }, asker);
  expect(await shown()).toEqual(people);
});
