// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../entrypoints/sidepanel/PanelApp';
import { browser } from '../../lib/browser';
import type { Passage } from '../../lib/model/note';
import { createDrafts } from '../../lib/own-pages/drafts';
import { passageOf } from '../../lib/own-pages/selected-place';
import { listCorrections } from '../../lib/records/corrections';
import { keepStatements } from '../../lib/records/kept';
import { listNotes, saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { fakeStorage } from '../own-pages/fake-storage';
import { plantSeeds } from '../records/plant-now';
import { sampleFile } from '../records/sample-file';
import { type FakeTab, fakeTab } from './fake-tab';
import { reading, verbatim } from './fixtures';
import './patient';

const ADDRESS = 'https://news.example/story';
const LOOKS = { address: ADDRESS, status: 'read', reading } as const;

describe('the panel at work', () => {
  let records: RecordsDatabase;
  let tab: FakeTab;
  let storage: Storage;

  const show = () => render(<PanelApp records={records} query="" drafts={createDrafts(() => storage)} />);
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
  const asked = () => tab.asked.filter(([name]) => name !== 'visit');

  beforeEach(() => {
    records = openRecords(`panel-${Math.random()}`);
    tab = fakeTab(ADDRESS);
    storage = fakeStorage();
    tab.answers = { visit: LOOKS, readNow: { started: true }, reveal: { found: true }, openCard: { opened: true } };
  });
  afterEach(() => {
    cleanup();
    records.close();
    vi.restoreAllMocks();
  });

  it('leads into the page', async () => {
    show();
    await press('Marta Lindqvist');
    await press('Tove Aune');
    await press('Card of Tove Aune, in the page');
    await press('Show in page: two officials, the decision was taken in March');
    expect(asked()).toEqual([
      ['reveal', { kind: 'mention', index: 0 }],
      ['reveal', { kind: 'mention', index: expect.any(Number) }],
      ['openCard', { entity: 'e3' }],
      ['reveal', { kind: 'claim', index: 3 }],
    ]);
  });

  it('says when a place is gone', async () => {
    tab.answers.reveal = { found: false };
    show();
    await press('Marta Lindqvist');
    await screen.findByText('That place is no longer in the page.');
  });

  it('says nothing of the last page when the reader has turned to another', async () => {
    tab.answers.reveal = { found: false };
    show();
    await press('Marta Lindqvist');
    await screen.findByText('That place is no longer in the page.');
    tab.switchTo(8);
    tab.visitChanged();
    await waitFor(() => expect(screen.queryByText('That place is no longer in the page.')).toBeNull());
  });

  it('keeps no words beside a page of a private window, and says so', async () => {
    tab.makePrivate();
    show();
    await press('Note on Marta Lindqvist');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Ask her.' } });
    expect(storage).toHaveLength(0);
    await press('Save');
    await screen.findByText(/^Nothing was saved: of a page in a private window/);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Ask her.');
    expect(await listNotes(records)).toEqual([]);
  });

  it('follows the visit', async () => {
    tab.answers.visit = { address: ADDRESS, status: 'looking' };
    show();
    await screen.findByText('Looking at this page…');
    tab.answers.visit = LOOKS;
    tab.visitChanged();
    await screen.findByText('Who said what');
  });

  it.each([
    ['is not there yet', undefined, 'Reload the page'],
    ['is being looked at', { address: ADDRESS, status: 'looking' }, 'Looking at this page…'],
  ] as const)('asks again of a page that %s, for it may be left alone and tell nobody', async (_, answer, before) => {
    tab.answers.visit = answer;
    show();
    await screen.findByText(before);
    tab.answers.visit = { address: ADDRESS, status: 'not-read', reason: 'listing' };
    await screen.findByText('No article here');
    const asked = tab.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(tab.asked).toHaveLength(asked);
  });

  it('asks again where a question is never answered', async () => {
    const { browser } = await import('../../lib/browser');
    const answers = [new Promise(() => undefined), Promise.resolve({ ok: true, value: LOOKS })];
    Object.assign(browser.tabs, { sendMessage: () => answers.shift() ?? Promise.reject(new Error('asked too often')) });
    show();
    await screen.findByText('Who said what');
  });

  it('keeps the newest of two answers that overtake each other', async () => {
    const { browser } = await import('../../lib/browser');
    const waiting: ((value: unknown) => void)[] = [];
    Object.assign(browser.tabs, { sendMessage: () => new Promise((resolve) => waiting.push(resolve)) });
    show();
    await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    tab.visitChanged();
    await waitFor(() => {
      for (const answer of waiting.slice(1)) answer({ ok: true, value: LOOKS });
      screen.getByText('Who said what');
    });
    waiting[0]!({ ok: true, value: { address: ADDRESS, status: 'looking' } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(screen.queryByText('Looking at this page…')).toBeNull();
  });

  it('keeps a claim by asking the desk for it, and says when it is open who said it', async () => {
    const answers = [{ kept: ['s'] }, { kept: [] }];
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockImplementation(async () => ({ ok: true, value: answers.shift() }));
    show();
    const clause = 'Keep: Marta Lindqvist, We will not let one house go cold this winter';
    await press(clause);
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[0]).toEqual([
      { aforesaid: 'desk', name: 'keepClaim', ask: { article: reading.article, claim: 'c2' } },
    ]);
    await press(clause);
    await screen.findByText(/^Not kept: it is open who said this/);
  });

  describe('a speaker of whom there is no statement', () => {
    const known = (id: string) => ({
      ...reading,
      entities: reading.entities.map((each) => (each.id === 'e1' ? { ...each, candidates: [id] } : each)),
      people: reading.people.map((each) => (each.id === 'p-marta' ? { ...each, id } : each)),
    });
    const LINK = 'Look at what Wikiquote has of Marta Lindqvist';
    const answering = (latest: unknown[]) =>
      vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, value: { latest } }));
    const showOf = (id: string) => {
      tab.answers.visit = { ...LOOKS, reading: known(id) };
      show();
    };

    it('is told in one line that leads to them, and nothing but the desk is asked', async () => {
      const send = answering([]);
      showOf('wikidata:Q7');
      const link = await screen.findByRole('link', { name: LINK });
      expect(link.getAttribute('href')).toBe('/library.html?person=wikidata%3AQ7#people');
      expect(send.mock.calls.map(([message]) => message)).toEqual([
        { aforesaid: 'desk', name: 'card', ask: { name: 'Marta Lindqvist', candidates: ['wikidata:Q7'] } },
      ]);
    });

    it('is not told again, on any page, once the reader said so', async () => {
      answering([]);
      showOf('wikidata:Q7');
      await press('Don’t offer this');
      await waitFor(() => expect(screen.queryByRole('link', { name: LINK })).toBeNull());
      expect((await readSettings(records)).offerRecords).toBe(false);
      cleanup();
      show();
      await screen.findByText('Who said what');
      expect(screen.queryByRole('link', { name: LINK })).toBeNull();
    });

    it.each<[string, string, unknown[]]>([
      ['of whom there is something', 'wikidata:Q7', [{}]],
      ['whom Wikidata does not know by an identifier', 'town:7', []],
    ])('is not told of somebody %s', async (_, id, latest) => {
      const send = answering(latest);
      showOf(id);
      await screen.findByText('Who said what');
      await waitFor(() => expect(send).toHaveBeenCalledTimes(id === 'town:7' ? 0 : 1));
      await new Promise((done) => setTimeout(done, 50));
      expect(screen.queryByRole('link', { name: LINK })).toBeNull();
    });
  });

  it('keeps nothing of a page in a private window', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    Object.assign(browser.tabs, { get: async () => ({ id: 7, incognito: true }) });
    show();
    await press('Keep: Marta Lindqvist, We will not let one house go cold this winter');
    await screen.findByText(/^Nothing was saved: of a page in a private window/);
    expect(send).not.toHaveBeenCalled();
  });

  it('stores a correction, has the page read anew, and takes it back', async () => {
    tab.answers.understandAgain = null;
    show();
    const [box] = await screen.findAllByRole('combobox', { name: 'Who said this?' });
    fireEvent.change(box!, { target: { value: 'Tove Aune' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Correct' })[0]!);
    await screen.findByText('1 correction of yours on this page');
    await waitFor(() => expect(asked()).toEqual([['understandAgain', {}]]));
    expect(await listCorrections(records)).toMatchObject([
      { kind: 'speaker-is', address: reading.article.address, target: 'Tove Aune' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^Undo the correction: / }));
    await waitFor(async () => expect(await listCorrections(records)).toEqual([]));
    await waitFor(() => expect(asked()).toHaveLength(2));
  });

  it('stores no date that is none, and says how one is written', async () => {
    show();
    const [box] = await screen.findAllByRole('combobox', { name: 'Who said this?' });
    const details = box!.closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const date = await within(details).findByRole('textbox', { name: /^When was it said/ });
    fireEvent.input(date, { target: { value: '2025-02-30' } });
    fireEvent.click(within(details).getByRole('button', { name: 'Correct the date' }));
    await within(details).findByText(/^This is no date/);
    expect(await listCorrections(records)).toEqual([]);
    tab.answers.understandAgain = null;
    fireEvent.input(date, { target: { value: '2025-02' } });
    fireEvent.click(within(details).getByRole('button', { name: 'Correct the date' }));
    await waitFor(async () => expect(await listCorrections(records)).toMatchObject([{ target: '2025-02' }]));
  });

  it('lists notes on passages of the page, and shows where one stands', async () => {
    tab.answers.reveal = { found: true };
    const words = 'not let one house go cold';
    const block = reading.article.blocks.findIndex(({ text }) => text.includes(words));
    const start = reading.article.blocks[block]!.text.indexOf(words);
    const span = { block, start, end: start + words.length };
    const about = (passage: Passage) => ({ kind: 'passage' as const, passage });
    const here = passageOf(reading.article, span);
    await saveNote(records, { about: about(here), text: 'Ask who counted.' });
    await saveNote(records, { about: about({ ...here, words: 'the bridge at Lund was sold' }), text: 'Where is it?' });
    show();
    const section = within((await screen.findByText('Your notes on this page')).closest('section')!);
    const texts = section.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toEqual([
      `${words}Ask who counted.Show in page`,
      'the bridge at Lund was soldNot on this page any more.Where is it?',
    ]);
    fireEvent.click(section.getByRole('button'));
    await waitFor(() => expect(asked()).toEqual([['reveal', { span }]]));
  });

  it('stores no correction of a page in a private window', async () => {
    Object.assign(browser.tabs, { get: async () => ({ id: 7, incognito: true }) });
    show();
    const [box] = await screen.findAllByRole('combobox', { name: 'Who said this?' });
    fireEvent.change(box!, { target: { value: ' nobody' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Correct' })[0]!);
    await screen.findByText(/^Nothing was saved: of a page in a private window/);
    expect(await listCorrections(records)).toEqual([]);
  });

  it('shows what of the article is kept, and takes it back', async () => {
    await plantSeeds(records, { ...sampleFile(), statements: [] });
    const { article } = reading;
    const sourced = { ...article, retrieved: '2026-01-01', licence: null };
    const { title, outlet, address, published, retrieved, licence } = sourced;
    await keepStatements(
      records,
      {
        article: { title, outlet, address, published, retrieved, licence },
        statements: [{ ...verbatim, person: 'p-ada', words: 'We will not let one house go cold this winter' }],
        people: [],
        sources: [],
      },
      1000,
    );
    show();
    await screen.findByText(/^Kept 1 statement of 1 person from this article/);
    await press('Undo');
    await screen.findByText(/^1 statement was taken back/);
    await press('Keep again');
    await screen.findByText(/^Kept 1 statement of 1 person from this article/);
  });

  it('asks for access in the turn of the click', async () => {
    tab.granted = false;
    tab.answers = {};
    show();
    const allow = await screen.findByRole('button', { name: 'Allow on news.example' });
    fireEvent.click(allow);
    expect(tab.done).toEqual(['request https://news.example/*']);
    await screen.findByText('Reload the page');
  });

  it('enters a page that was loaded before it was allowed', async () => {
    tab.answers = {};
    show();
    await press('Read this page');
    await waitFor(() => expect(tab.done).toEqual(['enter']));
  });

  it('switches a paused site on again and reads', async () => {
    await changeSettings(records, { offHosts: ['news.example', 'other.example'] });
    tab.answers.visit = { address: ADDRESS, status: 'not-read', reason: 'off-for-site' };
    show();
    await press('Switch on for this site');
    await waitFor(() => expect(asked().at(-1)).toEqual(['readNow', { force: false }]));
    expect((await readSettings(records)).offHosts).toEqual(['other.example']);
  });

  it('says so when a choice could not be stored', async () => {
    tab.answers.visit = { address: ADDRESS, status: 'not-read', reason: 'off-for-site' };
    show();
    const button = await screen.findByRole('button', { name: 'Switch on for this site' });
    records.close();
    fireEvent.click(button);
    await screen.findByText(/^Aforesaid was updated/);
    expect(asked()).toEqual([]);
  });

  it('reads anyway what the gate refused', async () => {
    tab.answers.visit = { address: ADDRESS, status: 'not-read', reason: 'listing' };
    show();
    await press('Read this page anyway');
    await waitFor(() => expect(asked().at(-1)).toEqual(['readNow', { force: true }]));
  });

  it('keeps an unfinished note with its person when another page comes into the tab', async () => {
    const [marta, jonas, tove] = reading.entities;
    const others = {
      ...reading,
      entities: [
        { ...jonas!, id: tove!.id },
        { ...marta!, id: 'e9' },
      ],
    };
    await saveNote(records, { about: { kind: 'name', name: tove!.name }, text: 'On Tove alone.' });
    show();
    await screen.findByText('On Tove alone.');
    await press('Note on Tove Aune');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Half a sent' } });
    tab.answers.visit = { ...LOOKS, reading: others };
    tab.visitChanged();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Note on Tove Aune' })).toBeNull());
    expect(screen.queryByLabelText('Note')).toBeNull();
    expect(screen.queryByText('On Tove alone.')).toBeNull();
    tab.answers.visit = LOOKS;
    tab.visitChanged();
    expect(await screen.findByLabelText('Note')).toHaveProperty('value', 'Half a sent');
    await press('Save');
    await waitFor(async () => {
      const saved = (await listNotes(records)).find(({ text }) => text === 'Half a sent');
      expect(saved?.about).toEqual({ kind: 'name', name: 'Tove Aune' });
    });
  });

  it('has the words of an unfinished note again when it was closed and opened', async () => {
    show();
    await press('Tove Aune');
    await press('Note on Tove Aune');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Half a sent' } });
    cleanup();
    show();
    expect(await screen.findByLabelText('Note')).toHaveProperty('value', 'Half a sent');
    await press('Cancel');
    cleanup();
    show();
    await screen.findByText('Who said what');
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  it('shows notes as they are saved anywhere, and saves new ones', async () => {
    show();
    await screen.findByText('Who said what');
    await saveNote(records, {
      about: { kind: 'person', person: 'p-marta', name: 'Marta Lindqvist' },
      text: 'From the popup.',
    });
    await screen.findByText('From the popup.');
    await press('Tove Aune');
    await press('Note on Tove Aune');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'From the panel.' } });
    await press('Save');
    await waitFor(async () => expect((await listNotes(records)).map(({ text }) => text)).toContain('From the panel.'));
  });
});
