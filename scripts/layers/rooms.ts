/** A room: a folder of code (or one file) with one purpose. */
export interface Room {
  /** As other rooms name it here. */
  name: string;
  /** From the project's folder; a room inside another's folder is a room of its own. */
  path: string;
  /** What it gives, for the table in CONTRIBUTING. */
  gives: string;
  /** Rooms that it may import; each stands above it in the list. */
  imports: string[];
  /** Rooms of which it may know the types and nothing else. */
  types?: string[];
  /** Packages that it may import. */
  packages?: string[];
  /**
   * What it reaches outside the language, in words. Null: it is pure, so it compiles without the types of page, browser
   * and Node (`tsconfig.pure.json`), and asks neither the clock nor chance.
   */
  touches: string | null;
}

/**
 * Every room, from the bottom up: a room imports from those above it in this list, so that nobody climbs back. This is
 * the one place that says who may import whom, hence its length; `npm run layers` checks the code against it and writes
 * it into CONTRIBUTING.
 */
export const ROOMS: Room[] = [
  {
    name: 'model',
    path: 'lib/model',
    gives: 'the values that flow: article, span, mention, claim, person, statement, note, recall, reading',
    imports: [],
    touches: null,
  },
  {
    name: 'text',
    path: 'lib/text',
    gives: 'letters, words and sentences; the fold and the key by which names are compared',
    imports: [],
    types: ['model'],
    touches: null,
  },
  {
    name: 'page',
    path: 'lib/page',
    gives: 'document → article, and spans back to text nodes',
    imports: ['model', 'text'],
    touches: 'the document that it is given, reading only',
  },
  {
    name: 'saved-pages',
    path: 'lib/saved-pages',
    gives: 'a file of a saved page → its article, where it was and when it was saved',
    imports: ['model', 'page'],
    touches: '`DOMParser`, the file that it is given',
  },
  {
    name: 'detect',
    path: 'lib/detect',
    gives: 'article → people and claims, in a language that is passed in',
    imports: ['model', 'text'],
    touches: null,
  },
  {
    name: 'identify',
    path: 'lib/languages/en/identify',
    gives: 'which of several namesakes an article in English means',
    imports: ['model', 'text', 'detect'],
    touches: null,
  },
  {
    name: 'recall',
    path: 'lib/recall',
    gives: 'claim and candidates → ranked statements',
    imports: ['model', 'text'],
    touches: null,
  },
  {
    name: 'compare',
    path: 'lib/compare',
    gives: 'what differs between two texts of one person, in a language that is passed in',
    imports: ['model', 'text'],
    packages: ['diff'],
    touches: null,
  },
  {
    name: 'second-look',
    path: 'lib/second-look',
    gives: "a second opinion of the browser's own language model on what is shown as earlier",
    imports: ['model'],
    touches: "the browser's `LanguageModel`",
  },
  {
    name: 'cite',
    path: 'lib/cite',
    gives: 'a statement with its source → a citation as text, Markdown, BibTeX, RIS or CSL-JSON',
    imports: ['model'],
    touches: null,
  },
  {
    name: 'languages',
    path: 'lib/languages',
    gives: 'English: its rules for claims, worth, recall and comparing',
    imports: ['model', 'text', 'detect', 'recall', 'compare'],
    packages: ['chrono-node'],
    touches: null,
  },
  {
    name: 'words',
    path: 'lib/languages/en/words',
    gives: 'the words and weights of English, packed into a file by the build; no code imports them',
    imports: ['text', 'detect', 'languages'],
    types: ['model'],
    touches: null,
  },
  {
    name: 'codec',
    path: 'lib/codec',
    gives: 'rows, phrases, names and posting lists ↔ bytes',
    imports: ['text', 'recall'],
    types: ['model'],
    touches: null,
  },
  {
    name: 'foreign-json',
    path: 'lib/foreign-json.ts',
    gives: 'JSON of foreign make, read with care',
    imports: [],
    touches: null,
  },
  {
    name: 'packs',
    path: 'lib/packs',
    gives: 'the format of packs, a parser for every foreign one, the catalogue, a pack before it is installed',
    imports: ['text', 'foreign-json'],
    types: ['model'],
    packages: ['@noble/hashes', 'modern-tar', 'pako', 'papaparse', 'valibot'],
    touches: null,
  },
  {
    name: 'records',
    path: 'lib/records',
    gives: "the reader's own records: the one write door, versions, file out and in",
    imports: ['model', 'text'],
    packages: ['dexie', 'valibot'],
    touches: 'IndexedDB, the clock',
  },
  {
    name: 'volumes',
    path: 'lib/volumes',
    gives: 'installed packs, as they are read',
    imports: ['text', 'recall', 'codec', 'records'],
    types: ['model', 'packs'],
    packages: ['dexie'],
    touches: 'IndexedDB, the clock',
  },
  {
    name: 'library',
    path: 'lib/library',
    gives: 'records, packs and merges as one: who is this, who bears this name',
    imports: ['model', 'text', 'detect', 'identify', 'recall', 'records', 'volumes'],
    touches: 'IndexedDB, through records and volumes',
  },
  {
    name: 'search',
    path: 'lib/search',
    gives: 'candidates for a claim, from the indexes of records and packs',
    imports: ['model', 'text', 'recall', 'codec', 'records', 'volumes', 'library'],
    touches: 'IndexedDB, through records and volumes',
  },
  {
    name: 'browser',
    path: 'lib/browser.ts',
    gives: "the browser's API, behind one seam",
    imports: [],
    packages: ['webextension-polyfill'],
    touches: '`browser.*`',
  },
  {
    name: 'runtime',
    path: 'lib/runtime.ts',
    gives: "the extension's `runtime` without the polyfill, for code that stands in every page",
    imports: [],
    touches: '`browser.runtime`',
  },
  {
    name: 'errors',
    path: 'lib/errors',
    gives: 'the one place that reports what nobody expected',
    imports: [],
    touches: 'the console',
  },
  {
    name: 'access',
    path: 'lib/access',
    gives: 'which sites may be read',
    imports: ['browser'],
    types: ['model'],
    touches: '`browser.permissions`, `browser.scripting`',
  },
  {
    name: 'download',
    path: 'lib/download',
    gives: 'a file that the reader asked for',
    imports: [],
    types: ['model'],
    touches: 'the network',
  },
  {
    name: 'lookup',
    path: 'lib/lookup',
    gives: 'people of Wikidata, when the reader asks',
    imports: ['foreign-json'],
    types: ['model'],
    touches: 'the network',
  },
  {
    name: 'install',
    path: 'lib/install',
    gives: 'pack file → volumes: jobs, staging, sorting, the thread and its place in each browser',
    imports: ['model', 'recall', 'codec', 'packs', 'records', 'volumes', 'browser'],
    packages: ['dexie'],
    touches: 'IndexedDB, `browser.offscreen`, workers, the clock',
  },
  {
    name: 'messages',
    path: 'lib/messages',
    gives: 'the one typed protocol between page, own pages and background',
    imports: ['model', 'browser', 'runtime'],
    types: ['lookup'],
    packages: ['valibot'],
    touches: '`browser.runtime`, `browser.tabs`',
  },
  {
    name: 'desk',
    path: 'lib/desk',
    gives: 'what the background answers',
    imports: [
      'model',
      'detect',
      'identify',
      'recall',
      'languages',
      'records',
      'volumes',
      'library',
      'search',
      'browser',
      'lookup',
      'messages',
    ],
    types: ['install'],
    touches:
      'the network for its own files, `browser.sidePanel`, `browser.contextMenus`, `browser.commands`, `browser.windows`, the clock',
  },
  {
    name: 'in-page',
    path: 'lib/in-page',
    gives: "one visit to a page: its owner, marks, pointer, the hover card's host",
    imports: ['model', 'page'],
    types: ['lookup', 'messages'],
    touches: 'the document',
  },
  {
    name: 'own-pages',
    path: 'lib/own-pages',
    gives: 'the logic of popup, panel and library page, as hooks and plain functions; no words',
    imports: [
      'model',
      'saved-pages',
      'compare',
      'second-look',
      'packs',
      'records',
      'volumes',
      'library',
      'browser',
      'access',
      'download',
      'lookup',
      'install',
      'messages',
    ],
    packages: ['approx-string-match', 'dexie', 'preact'],
    touches: 'the document of our own pages, the databases, `browser.tabs`, the clock',
  },
  {
    name: 'strings',
    path: 'components/strings',
    gives: 'every word of the interface',
    imports: [],
    types: ['model', 'cite', 'packs'],
    touches: null,
  },
  {
    name: 'components',
    path: 'components',
    gives: 'what a person sees: data in, callbacks out',
    imports: ['model', 'text', 'cite', 'packs', 'strings'],
    types: ['records', 'volumes', 'lookup', 'messages', 'in-page', 'own-pages'],
    packages: ['preact'],
    touches: 'the element that it draws',
  },
  {
    name: 'entrypoints',
    path: 'entrypoints',
    gives: 'the wiring',
    imports: ['everything'],
    packages: ['preact', 'wxt'],
    touches: 'everything',
  },
];
