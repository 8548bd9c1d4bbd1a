// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WelcomeApp } from '../../entrypoints/welcome/WelcomeApp';
import { browser } from '../../lib/browser';
import type { DeskCalls } from '../../lib/messages/protocol';
import { SAMPLE_PASSAGE } from '../../lib/own-pages/sample-passage';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { readSettings } from '../../lib/records/settings';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import sample from '../../seeds/sample-article.html?raw';
import starter from '../../seeds/starter.json';
import { type FakeTab, fakeTab } from './fake-tab';
import { cardOfMarta } from './fixtures';
import './patient';

describe('the first page', () => {
  let records: RecordsDatabase;
  let packs: Packs;
  let tab: FakeTab;
  let asked: DeskCalls['card']['ask'][];

  beforeEach(() => {
    records = openRecords(`welcome-${Math.random()}`);
    packs = openPacks(`welcome-packs-${Math.random()}`);
    tab = fakeTab('https://news.example/story');
    tab.answers = { recheck: null };
    asked = [];
    Object.assign(browser.runtime, {
      sendMessage: async ({ ask }: { ask: DeskCalls['card']['ask'] }) => {
        asked.push(ask);
        return { ok: true, value: cardOfMarta };
      },
    });
    render(<WelcomeApp records={records} packs={packs} />);
  });
  afterEach(() => {
    cleanup();
    records.close();
    packs.close();
  });

  it('shows a card before anything is pointed at, and the one that is chosen', async () => {
    await screen.findByRole('dialog');
    expect(asked.map(({ candidates }) => candidates)).toEqual([['vladimir-putin']]);
    fireEvent.click(screen.getByRole('button', { name: 'Donald Trump' }));
    await waitFor(() => expect(asked.at(-1)?.candidates).toEqual(['donald-trump']));
    fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await screen.findByText('Point at one of the two names above.');
  });

  it('asks for all sites in the click, and takes them back', async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Allow all sites' }));
    expect(tab.done).toEqual(['request http://*/*,https://*/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Take all sites back' }));
    await screen.findByRole('button', { name: 'Allow all sites' });
  });

  it('keeps what was chosen, which is nothing at first', async () => {
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^Off/ })).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^On every site/ }));
    await waitFor(async () => expect((await readSettings(records)).keep).toBe('everywhere'));
    await waitFor(() => expect(tab.asked.map(([name]) => name)).toContain('recheck'));
  });

  it('says where the people that come along are', async () => {
    await screen.findByText(/are not in your library/);
  });
});

describe('its passage', () => {
  it('is a sentence of the sample article, about people of the starter library', () => {
    const plain = sample.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(plain).toContain(SAMPLE_PASSAGE.map(({ text }) => text).join(''));
    const ids = starter.people.map(({ id }) => id);
    for (const { person } of SAMPLE_PASSAGE) if (person) expect(ids).toContain(person);
  });
});
