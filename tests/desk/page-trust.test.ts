import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDesk } from '../../lib/desk/desk';
import { createDeskLanguages } from '../../lib/desk/desk-languages';
import { partRead } from '../../lib/desk/part-read';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { FUNCTION_WORDS } from '../../lib/languages/function-words';
import { pageOrigin } from '../../lib/messages/page-origin';
import type { DeskCalls } from '../../lib/messages/protocol';
import type { Asker } from '../../lib/messages/serve';
import { listKept } from '../../lib/records/kept';
import { saveNote } from '../../lib/records/notes';
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

const deskOf = (session = sessionInMemory()) =>
  createDesk({
    records: async () => records,
    packs: async () => null,
    languages: createDeskLanguages(async () => FUNCTION_WORDS, { en: async () => english() }),
    recallLanguage: ENGLISH_RECALL,
    hasAccess: async () => true,
    bringCard: async () => {},
    openPanel: async () => true,
    openSettling: async () => {},
    tellTabs: () => {},
    wikidata: { fetch, api: 'http://127.0.0.1:1/' },
    installing: { begin: async () => {}, end: async () => {} },
    session,
    now: Date.now,
    report: () => {},
  });

/** The script of a page that was taken over: the browser vouches for its origin, and it says what it likes. */
const PAGE: Asker = { role: 'page', origin: 'https://news.example', tab: 1, isPrivate: false };
const ARTICLE = articleOf('“The talks will go on as long as they must,” President Xi Jinping said.');
const FORGED = { ...ARTICLE, address: 'https://www.bbc.co.uk/news/forged', outlet: 'BBC News' };

/** Each with what it would get or change; the page of `PAGE` has read {@link ARTICLE}. */
const REFUSED: { [Name in keyof DeskCalls]?: [what: string, ask: DeskCalls[Name]['ask']][] } = {
  mayRead: [['the choices for another site', { address: 'https://elsewhere.example/' }]],
  read: [['an article of another site', { article: FORGED }]],
  card: [
    ['a card of somebody the article does not name', { name: 'Xi Jinping', candidates: ['vladimir-putin'] }],
    ['a card of another name', { name: 'my doctor', candidates: [] }],
    ['records of somebody else', { name: 'Xi Jinping', candidates: [], records: { 'xi-jinping': ['vladimir-putin'] } }],
    ['namesakes that are none', { name: 'Xi Jinping', candidates: [], namesakes: ['vladimir-putin'] }],
  ],
  visitChanged: [['to speak for another site', { address: 'https://elsewhere.example/', status: 'read' }]],
};
const CASES = Object.entries(REFUSED).flatMap(([name, asks]) =>
  asks.map(([what, ask]) => [`${name}: ${what}`, name as keyof DeskCalls, ask] as const),
);

describe('the script of a page is refused', () => {
  test.each(CASES)('%s', async (_, name, ask) => {
    const desk = deskOf();
    const before = await readSettings(records);
    await desk.read.handle({ article: ARTICLE }, PAGE);
    const handle = desk[name].handle as (ask: unknown, asker: Asker) => Promise<unknown>;
    await expect((async () => handle(ask, PAGE))()).rejects.toThrow('for another page');
    expect(await readSettings(records)).toEqual(before);
  });

  test('whatever it asks, when nothing was read in its tab', async () => {
    const { card } = deskOf();
    const ask = { name: 'Xi Jinping', candidates: ['xi-jinping'] };
    await expect(card.handle(ask, PAGE)).rejects.toThrow('for another page');
  });

  test('what its tab was told on another site, or another tab on its own', async () => {
    const desk = deskOf();
    await desk.read.handle({ article: ARTICLE }, PAGE);
    const ask = { name: 'Xi Jinping', candidates: ['xi-jinping'] };
    for (const other of [{ tab: 2 }, { origin: 'https://evil.example' }])
      await expect(desk.card.handle(ask, { ...PAGE, ...other })).rejects.toThrow('for another page');
  });
});

test('a forged article is not kept, whatever its address and outlet say', async () => {
  await changeSettings(records, { keep: 'some', keepHosts: ['www.bbc.co.uk', 'news.example'] });
  const desk = deskOf();
  await expect(desk.read.handle({ article: FORGED }, PAGE)).rejects.toThrow();
  await desk.read.handle({ article: ARTICLE }, PAGE);
  await soon(async () => expect(await listKept(records)).not.toEqual([]));
  expect((await listKept(records)).map(({ article }) => article.address)).toEqual([ARTICLE.address]);
});

test('a page is told its own part of the choices, and a site that is off nothing of people', async () => {
  const mutedPeople = ['xi-jinping', 'Somebody Private'];
  await changeSettings(records, { keep: 'some', keepHosts: ['a.example'], offHosts: ['clinic.example'], mutedPeople });
  const desk = deskOf();
  const told = async (page: Asker) => {
    const { settings } = await desk.mayRead.handle({ address: `${page.origin}/story` }, page);
    const { offHosts, mutedPeople, keep, keepHosts } = settings;
    return { offHosts, mutedPeople, keep, keepHosts };
  };
  const nothing = { offHosts: [], mutedPeople: [], keep: 'off', keepHosts: [] };
  expect(await told(PAGE)).toEqual(nothing);
  expect((await desk.read.handle({ article: ARTICLE }, PAGE)).muted).toEqual(['xi-jinping']);
  expect(await told(PAGE)).toEqual({ ...nothing, mutedPeople: ['xi-jinping'] });
  const off = { ...PAGE, origin: 'https://clinic.example' };
  expect(await told(off)).toEqual({ ...nothing, offHosts: ['clinic.example'] });
});

test('a worker that was stopped meanwhile still knows whom the page names', async () => {
  const session = sessionInMemory();
  await deskOf(session).read.handle({ article: ARTICLE }, PAGE);
  await saveNote(records, { about: { kind: 'person', person: 'xi-jinping', name: 'Xi Jinping' }, text: 'mine' });
  const card = await deskOf(session).card.handle({ name: 'Xi Jinping', candidates: ['xi-jinping'] }, PAGE);
  expect(card.notes.map(({ text }) => text)).toEqual(['mine']);
});

test('a page that is given back from the cache shows its cards, although others were read since', async () => {
  const desk = deskOf();
  await desk.read.handle({ article: ARTICLE }, PAGE);
  const next = { ...articleOf('President Vladimir Putin spoke of trade.'), address: 'https://news.example/next' };
  await desk.read.handle({ article: next }, PAGE);
  const card = await desk.card.handle({ name: 'Xi Jinping', candidates: ['xi-jinping'] }, PAGE);
  expect(card.people.map(({ id }) => id)).toEqual(['xi-jinping']);
});

test('a page that asks without end is refused, and others are answered', async () => {
  const desk = deskOf();
  const ask = { address: 'https://news.example/story' };
  const asked = Array.from({ length: 100 }, async () => desk.mayRead.handle(ask, PAGE));
  const other = desk.mayRead.handle(
    { address: 'https://b.example/' },
    { ...PAGE, tab: 2, origin: 'https://b.example' },
  );
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(await other).toMatchObject({ allowed: true });
  expect(await desk.mayRead.handle(ask, PAGE)).toMatchObject({ allowed: true });
});

test('windows that no reader asks for are refused after some', async () => {
  const desk = deskOf();
  for (let i = 0; i < 30; i++) await desk.settle.handle({ entity: 'e1' }, PAGE);
  await expect((async () => desk.settle.handle({ entity: 'e1' }, PAGE))()).rejects.toThrow('too much at once');
});

test('a page’s script changes nothing and has nothing sent; only own pages do', () => {
  const desk = deskOf();
  const names = Object.keys(desk) as (keyof DeskCalls)[];
  const only = (role: 'own' | 'page') => names.filter((name) => desk[name].from.join() === role);
  expect(only('page')).toEqual(['read', 'settle', 'visitChanged', 'bringCard', 'openPanel']);
  expect(names.filter((name) => desk[name].from.length > 1)).toEqual(['mayRead', 'card']);
  expect(only('own')).toEqual([
    'mutePerson',
    'lookUp',
    'keepFound',
    'keepClaim',
    'keepCaptured',
    'savedPage',
    'choosePerson',
    'notAPerson',
    'mergePeople',
    'separatePeople',
    'packJobs',
    'packJobsDone',
  ]);
});

test('of an article without end a part is searched, and one that is not so long as it is', () => {
  const part = partRead(articleOf('a'.repeat(300_000), 'b'.repeat(300_000), 'c'));
  expect(part.blocks.map(({ text }) => text.length)).toEqual([300_000, 200_000]);
  expect(partRead(ARTICLE)).toBe(ARTICLE);
});

test.each([
  ['https://news.example/a?b', 'https://news.example'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080'],
  ['file:///home/ann/a.html', 'file://'],
  ['https://news.example.evil.example/', 'https://news.example.evil.example'],
  ['https://news.example@evil.example/', 'https://evil.example'],
  ['data:text/html,x', null],
  ['about:blank', null],
  ['chrome-extension://abc/popup.html', null],
  ['no address', null],
  [undefined, null],
])('%s is of %s', (address, origin) => {
  expect(pageOrigin(address)).toBe(origin);
});
