// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaptureApp } from '../../entrypoints/sidepanel/CaptureApp';
import { browser } from '../../lib/browser';
import type { Capture } from '../../lib/model/capture';
import { createDrafts } from '../../lib/own-pages/drafts';
import { listNotes } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { fakeStorage } from '../own-pages/fake-storage';
import { type FakeTab, fakeTab } from './fake-tab';
import { reading } from './fixtures';
import './patient';

const ADDRESS = reading.article.address;
let records: RecordsDatabase;
let tab: FakeTab;
let storage: Storage;
let selected: string | Error;
let desk: ReturnType<typeof vi.fn>;

beforeEach(() => {
  records = openRecords(`capture-${Math.random()}`);
  tab = fakeTab(ADDRESS);
  storage = fakeStorage();
  tab.answers = { visit: { address: ADDRESS, status: 'read', reading } };
  selected = 'one house';
  desk = vi.fn(async () => ({ ok: true, value: { kept: ['s-9'], came: ['s-9'] } }));
  Object.assign(browser.runtime, { sendMessage: desk });
  Object.assign(browser.scripting, {
    executeScript: async () => {
      if (selected instanceof Error) throw selected;
      return [{ result: selected }];
    },
  });
});
afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

const show = (what: Capture = 'save-statement') =>
  render(<CaptureApp tab={7} what={what} records={records} drafts={createDrafts(() => storage)} />).container;
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('proposes who said it, with the words that would be kept, and keeps them on a click', async () => {
  const container = show();
  const who = (await screen.findByRole('combobox')) as HTMLSelectElement;
  expect(who.value).toBe('Marta Lindqvist');
  expect(container.querySelector('.passage')!.textContent).toBe('“We will not let one house go cold this winter”');
  expect(desk).not.toHaveBeenCalled();
  await press('Save');
  expect((await screen.findByText('Saved in your library.')).getAttribute('role')).toBe('status');
  const text = reading.article.blocks[1]!.text;
  const start = text.indexOf('one house');
  expect(desk.mock.calls.map(([message]) => message)).toEqual([
    {
      aforesaid: 'desk',
      name: 'keepCaptured',
      ask: { article: reading.article, span: { block: 1, start, end: start + 9 }, name: 'Marta Lindqvist' },
    },
  ]);
  await press('Undo');
  expect(await screen.findByText('Taken back.')).toBeTruthy();
});

it('offers no undo of what was in the library before', async () => {
  desk.mockResolvedValue({ ok: true, value: { kept: ['s-9'], came: [] } });
  show();
  await press('Save');
  await screen.findByText('This is in your library already.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('waits for a page that is still being read', async () => {
  tab.answers = { visit: { address: ADDRESS, status: 'reading' } };
  show();
  await screen.findByText('Asking the page…');
  tab.answers = { visit: { address: ADDRESS, status: 'read', reading } };
  await screen.findByRole('combobox');
});

it('keeps nothing while it is unclear who said it, and leads to a note', async () => {
  selected = 'the decision was taken';
  show();
  expect(((await screen.findByRole('combobox')) as HTMLSelectElement).value).toBe('');
  expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
  await press('Write a note instead');
  expect(await screen.findByRole('textbox')).toBeTruthy();
});

it('says so when nothing could be kept, and keeps the choice', async () => {
  desk.mockResolvedValue({ ok: true, value: { kept: [], came: [] } });
  show();
  await press('Save');
  expect((await screen.findByRole('alert')).textContent).toContain('Not saved');
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
});

it('saves a note on exactly the selected words, and keeps what is typed before', async () => {
  show('note-passage');
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Ask when.' } });
  cleanup();
  show('note-passage');
  expect(((await screen.findByRole('textbox')) as HTMLTextAreaElement).value).toBe('Ask when.');
  await press('Save');
  await waitFor(async () =>
    expect(await listNotes(records)).toMatchObject([
      { text: 'Ask when.', about: { kind: 'passage', passage: { words: 'one house', address: ADDRESS } } },
    ]),
  );
  expect(await screen.findByText('Your note is saved.')).toBeTruthy();
  expect(storage.length).toBe(0);
});

it.each<[string, () => void, RegExp]>([
  ['the browser lets nobody read it', () => (selected = new Error('Cannot access')), /viewer of PDF files/],
  ['it was not read', () => (tab.answers = {}), /was not read/],
  ['nothing is selected', () => (selected = ''), /No words are selected/],
  ['the words are not in its text', () => (selected = 'not there'), /not in one paragraph/],
  ['it is in a private window', () => tab.makePrivate(), /private window/],
])('says why nothing can be kept of a page: %s', async (_, make, says) => {
  make();
  show();
  expect((await screen.findByRole('alert')).textContent).toMatch(says);
});
