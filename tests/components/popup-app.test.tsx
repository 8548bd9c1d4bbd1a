// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../entrypoints/popup/PopupApp';
import { createDrafts } from '../../lib/own-pages/drafts';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { fakeStorage } from '../own-pages/fake-storage';
import { type FakeTab, fakeTab } from './fake-tab';
import { reading } from './fixtures';
import './patient';

const ADDRESS = 'https://news.example/story';
const LOOKS = { address: ADDRESS, status: 'read', reading } as const;

describe('the popup at work', () => {
  let records: RecordsDatabase;
  let packs: Packs;
  let tab: FakeTab;

  const show = async (address: string | undefined = ADDRESS) => {
    render(<PopupApp records={records} packs={packs} drafts={createDrafts(fakeStorage)} query="" />);
    if (address?.startsWith('https:')) await screen.findByRole('switch');
  };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const asked = () => tab.asked.filter(([name]) => name !== 'visit');

  beforeEach(() => {
    records = openRecords(`popup-${Math.random()}`);
    packs = openPacks(`popup-packs-${Math.random()}`);
    tab = fakeTab(ADDRESS);
    tab.answers = { visit: LOOKS, readNow: { started: true }, leave: null, recheck: null };
  });
  afterEach(() => {
    cleanup();
    records.close();
    packs.close();
    vi.restoreAllMocks();
  });

  it('pauses a site: remembered, and the page left at once', async () => {
    await show();
    fireEvent.click(screen.getByRole('switch'));
    await screen.findByText(/^Paused/);
    expect((await readSettings(records)).offHosts).toEqual(['news.example']);
    await waitFor(() => expect(asked().at(-1)).toEqual(['leave', { reason: 'off-for-site' }]));
  });

  it('writes no site of a private window down: the page alone is left, and keeping is not offered', async () => {
    tab.makePrivate();
    await show();
    fireEvent.click(screen.getByRole('switch'));
    await screen.findByText(/This page alone is paused/);
    expect(asked().at(-1)).toEqual(['leave', { reason: 'off-for-site' }]);
    expect((await readSettings(records)).offHosts).toEqual([]);
    expect(screen.queryByLabelText(/^Keep what/)).toBeNull();
  });

  it('goes on with a paused site without asking for access again', async () => {
    await changeSettings(records, { offHosts: ['other.example', 'news.example'] });
    await show();
    await screen.findByText(/^Paused/);
    fireEvent.click(screen.getByRole('switch'));
    await screen.findByText(/^On:/);
    expect((await readSettings(records)).offHosts).toEqual(['other.example']);
    await waitFor(() => expect(asked().at(-1)).toEqual(['readNow', { force: false }]));
    expect(tab.done).toEqual([]);
  });

  it('asks for access in the very turn of the click, and reads when it is given', async () => {
    tab.granted = false;
    tab.answers = {};
    await show();
    await screen.findByText(/^Not allowed yet/);
    fireEvent.click(screen.getByRole('switch'));
    expect(tab.done).toEqual(['request https://news.example/*']);
    await screen.findByText(/^On:/);
    await waitFor(() => expect(tab.done.at(-1)).toBe('enter'));
  });

  it('gives access back', async () => {
    await changeSettings(records, { offHosts: ['news.example'] });
    await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Take access back' }));
    await waitFor(() => expect(tab.done).toEqual(['remove https://news.example/*']));
  });

  it('allows all sites in the turn of the click, and takes them back', async () => {
    tab.granted = false;
    await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Allow all sites' }));
    expect(tab.done).toEqual(['request http://*/*,https://*/*']);
    await screen.findByText(/^Allowed on all sites/);
    await screen.findByText(/^On:/);
    press('Take all sites back');
    await screen.findByText(/^Not allowed yet/);
    expect(tab.done.at(-1)).toBe('remove http://*/*,https://*/*');
  });

  it('does not offer to take back one site of all, and says so where a wider grant still holds it', async () => {
    await changeSettings(records, { offHosts: ['news.example'] });
    tab.everywhere = true;
    await show();
    await screen.findByText(/^Allowed on all sites/);
    expect(screen.queryByRole('button', { name: 'Take access back' })).toBeNull();
    cleanup();
    tab.everywhere = false;
    await show();
    const button = await screen.findByRole('button', { name: 'Take access back' });
    // Granted in the browser's settings while the popup is open.
    tab.everywhere = true;
    fireEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('still allows this site');
  });

  describe('where storage is refused', () => {
    const { indexedDB } = Dexie.dependencies;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    beforeEach(() => {
      Dexie.dependencies.indexedDB = { open: refuse } as unknown as IDBFactory;
      records = openRecords(`refused-${Math.random()}`);
    });
    afterEach(() => {
      Dexie.dependencies.indexedDB = indexedDB;
    });

    it('says so, and still takes a site back, or allows it, without pretending to pause it', async () => {
      tab.answers.visit = { address: ADDRESS, status: 'failed', message: 'Nobody answered.' };
      await show();
      expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
      expect(screen.getAllByText(/does not let Aforesaid keep anything here/).length).toBeGreaterThan(0);
      expect(screen.queryByText('Looking at this tab…')).toBeNull();
      fireEvent.click(screen.getByRole('switch'));
      await screen.findByText(/^Not allowed yet. You can still allow it/);
      fireEvent.click(screen.getByRole('switch'));
      await screen.findByText(/^Allowed. You can still take that back/);
      expect(tab.done).toEqual(['remove https://news.example/*', 'request https://news.example/*']);
    });
  });

  it('reads the page now, putting itself in where it is not yet', async () => {
    await show();
    press('Read this page now');
    await waitFor(() => expect(asked()).toEqual([['readNow', { force: true }]]));
    tab.answers = { visit: LOOKS };
    press('Read this page now');
    await screen.findByText(/Receiving end does not exist/);
    expect(tab.done).toEqual(['enter']);
  });

  it('opens the panel, in the turn of the click', async () => {
    await show();
    press('Open panel');
    expect(tab.done).toEqual(['panel']);
  });

  it('switches marks off in every page', async () => {
    await show();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Mark names/ }));
    await waitFor(() => expect(asked().at(-1)).toEqual(['recheck', {}]));
    expect((await readSettings(records)).marks).toBe(false);
  });

  it('marks somebody again', async () => {
    await changeSettings(records, { mutedPeople: ['Tove Aune', 'Jonas Weber'] });
    await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Mark Tove Aune again', hidden: true }));
    await waitFor(async () => expect((await readSettings(records)).mutedPeople).toEqual(['Jonas Weber']));
    await waitFor(() => expect(asked().at(-1)).toEqual(['recheck', {}]));
  });

  it('says where the page stands, and follows it', async () => {
    tab.answers.visit = { address: ADDRESS, status: 'reading' };
    await show();
    await screen.findByText('Reading…');
    tab.answers.visit = LOOKS;
    tab.visitChanged();
    await screen.findByText('Read: 3 people, 5 reported statements.');
  });

  it('has nothing to switch on a page of the browser’s own', async () => {
    tab = fakeTab('chrome://settings/');
    tab.granted = false;
    await show('chrome://settings/');
    await screen.findByText(/cannot be read/);
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
