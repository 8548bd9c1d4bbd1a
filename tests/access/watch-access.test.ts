import { afterEach, expect, test, vi } from 'vitest';
import { watchAccess } from '../../lib/access/watch-access';
import { browser } from '../../lib/browser';

afterEach(() => vi.restoreAllMocks());

type Listener = (change: { origins?: string[] }) => unknown;

test('pages that are open ask again whether they may be read, after the scripts were renewed', async () => {
  const done: string[] = [];
  const listeners: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  const granted = ['https://a.example/*'];
  Object.assign(browser, {
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      getAll: async () => ({ origins: [...granted] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [{ id: 'reader' }],
      updateContentScripts: async () => done.push('renewed'),
      unregisterContentScripts: async () => done.push('renewed'),
      insertCSS: async () => {},
      executeScript: async () => done.push('entered'),
    },
    tabs: { query: async () => [{ id: 7 }] },
  });
  Object.assign(browser.runtime, { onInstalled: event('installed'), onStartup: event('startup') });
  watchAccess(
    (error) => done.push(String(error)),
    async () => void done.push('rechecked'),
  );
  await listeners.added!({ origins: granted });
  expect(done.splice(0)).toEqual(['renewed', 'entered', 'rechecked']);
  granted.pop();
  await listeners.removed!({ origins: ['https://a.example/*'] });
  expect(done).toEqual(['renewed', 'rechecked']);
});

test('two sites granted at once are both registered', async () => {
  const added: Listener[] = [];
  const granted: string[] = [];
  let scripts: { id: string; matches: string[] }[] = [];
  const event = (listeners: Listener[] = []) => ({ addListener: (listener: Listener) => listeners.push(listener) });
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
  const reports: unknown[] = [];
  Object.assign(browser, {
    permissions: { onAdded: event(added), onRemoved: event(), getAll: async () => ({ origins: [...granted] }) },
    scripting: {
      getRegisteredContentScripts: async () => soon().then(() => [...scripts]),
      registerContentScripts: async (given: typeof scripts) => {
        await soon();
        if (scripts.length > 0) throw new Error("Duplicate script ID 'reader'");
        scripts = given;
      },
      updateContentScripts: async (given: typeof scripts) => {
        scripts = given;
      },
    },
    tabs: { query: async () => [] },
  });
  Object.assign(browser.runtime, { onInstalled: event(), onStartup: event() });
  watchAccess(
    (error) => reports.push(error),
    async () => {},
  );
  const grant = (site: string) => {
    granted.push(site);
    return added[0]!({ origins: [site] });
  };
  await Promise.all([grant('https://a.example/*'), soon().then(() => grant('https://b.example/*'))]);
  expect(reports).toEqual([]);
  expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
});
