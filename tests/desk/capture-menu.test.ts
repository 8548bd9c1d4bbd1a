import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { offerCapture } from '../../lib/desk/capture-menu';
import { CAPTURES } from '../../lib/model/capture';

type Listener = (...given: unknown[]) => void;
const TITLES = { 'save-statement': 'Save', 'note-passage': 'Note' };
let heard: Record<'installed' | 'clicked' | 'command', Listener>;
const opened: unknown[] = [];
const entries: unknown[] = [];
const report = vi.fn();

beforeEach(() => {
  opened.length = 0;
  entries.length = 0;
  const on = (name: keyof typeof heard) => ({
    addListener: (listener: Listener) => {
      heard = { ...heard, [name]: listener };
    },
  });
  Object.assign(browser, {
    contextMenus: {
      removeAll: async () => entries.push('removed'),
      create: (entry: unknown) => entries.push(entry),
      onClicked: on('clicked'),
    },
    commands: { onCommand: on('command') },
  });
  Object.assign(browser.runtime, { onInstalled: on('installed'), getURL: (path: string) => `ext:/${path}` });
  Object.assign(browser, { windows: { create: async (window: unknown) => opened.push(window) } });
  offerCapture((what) => TITLES[what], report);
});

it('puts an entry for each into the menu of selected text, and takes those of an older version out', async () => {
  heard.installed();
  await vi.waitFor(() => expect(entries).toHaveLength(3));
  expect(entries).toEqual(['removed', ...CAPTURES.map((id) => ({ id, title: TITLES[id], contexts: ['selection'] }))]);
});

it('opens a window of our own for the tab, private where it is', async () => {
  heard.clicked({ menuItemId: 'save-statement' }, { id: 7 });
  heard.command('note-passage', { id: 8, incognito: true });
  expect(opened).toMatchObject([
    { url: 'ext://sidepanel.html?view=capture&tab=7&what=save-statement', type: 'popup', incognito: false },
    { url: 'ext://sidepanel.html?view=capture&tab=8&what=note-passage', type: 'popup', incognito: true },
  ]);
});

it('opens nothing for what is not ours, or without a tab', () => {
  heard.clicked({ menuItemId: 'other' }, { id: 7 });
  heard.command('save-statement', undefined);
  heard.clicked({ menuItemId: 'save-statement' }, {});
  expect(opened).toEqual([]);
});
