import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ARABIC } from './components/strings/ar/arabic';
import { CAPTURE_TITLES } from './components/strings/capture-strings';
import { GERMAN } from './components/strings/de/german';
import { SPANISH } from './components/strings/es/spanish';
import { FRENCH } from './components/strings/fr/french';
import { manifestStrings } from './components/strings/manifest-strings';
import type { InterfaceTables } from './components/strings/tables';
import { ALL_SITES } from './lib/access/all-sites';
import { ENGLISH_DATA } from './lib/languages/en/words/data';
import { FUNCTION_WORDS } from './lib/languages/function-words';
import { CAPTURES, type Capture, messageName } from './lib/model/capture';
import type { InterfaceLanguage } from './lib/model/interface-language';

const FIREFOX_ID = 'aforesaid@aforesaid.example';

/** Changes with a packaged file, so that the background plants a new one without reading the file first. */
const editionOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/**
 * Makes it the browser's rule, and not only ours, that the extension's own pages load nothing from outside. They may
 * connect to what the reader asks for by a click: packs from an address, over https, or from this very machine.
 */
const OWN_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names of messages for the browser, and what they say: it shows them in its own language. */
function browserMessages({ manifestStrings: { description }, CAPTURE_TITLES: titles }: BrowserTables) {
  const texts = { description, ...Object.fromEntries(CAPTURES.map((what) => [messageName(what), titles[what]])) };
  return Object.fromEntries(Object.entries(texts).map(([name, message]) => [name, { message }]));
}

type BrowserTables = Pick<InterfaceTables, 'manifestStrings' | 'CAPTURE_TITLES'>;

const BROWSER_TABLES: Readonly<Record<InterfaceLanguage, BrowserTables>> = {
  en: { manifestStrings, CAPTURE_TITLES },
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ar: ARABIC,
};

const shown = (what: Capture) => ({ description: `__MSG_${messageName(what)}__` });

export default defineConfig({
  imports: false,
  hooks: {
    // The starter library and the people are packaged as they lie in seeds/, and fetched once, at the first planting.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: resolve('seeds/people.ndjson.gz'), relativeDest: 'seeds/people.ndjson.gz' });
      files.push({ absoluteSrc: resolve('seeds/starter.json'), relativeDest: 'seeds/starter.json' });
      files.push({ contents: JSON.stringify(ENGLISH_DATA), relativeDest: 'detect/english.json' });
      files.push({ contents: JSON.stringify(FUNCTION_WORDS), relativeDest: 'detect/languages.json' });
      for (const [language, tables] of Object.entries(BROWSER_TABLES)) {
        const contents = JSON.stringify(browserMessages(tables));
        files.push({ contents, relativeDest: `_locales/${language}/messages.json` });
      }
    },
    // WXT turns a runtime content script's matches into required site access; ours is optional.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
    },
  },
  vite: () => ({
    plugins: [preact()],
    // From here on browsers know light-dark(): without it a stand-in for that is put into every style, and we use none.
    build: { cssTarget: ['chrome123', 'firefox142'] },
    define: {
      'import.meta.env.SEEDS_EDITION': JSON.stringify(editionOf('seeds/starter.json')),
      'import.meta.env.PEOPLE_EDITION': JSON.stringify(editionOf('seeds/people.ndjson.gz')),
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Aforesaid',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      // The session store alone: what each tab was told, in memory, until the browser is closed.
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // Without keys at first: sites have some of their own. The reader sets them in the browser's own page of shortcuts.
    commands: {
      'save-statement': shown('save-statement'),
      'note-passage': shown('note-passage'),
    },
    // Asked for when a site is switched on, never at install; see README.md, "Permissions, and why".
    optional_host_permissions: ALL_SITES,
    ...(command === 'build' ? { content_security_policy: { extension_pages: OWN_PAGES_CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              // Looking up by itself, off at first, sends names that stand in pages: lib/access/sending-consent.ts.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
