/** Every word of the library page; see `strings.ts`. */
import type { PackKind } from '../lib/model/pack';
import type { PackFormat } from '../lib/packs/open-pack';

const count = (one: string, many: string) => (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** What rows of each kind are called. */
export const rowsOf: Record<PackKind, (n: number) => string> = {
  people: count('person', 'people'),
  statements: count('statement', 'statements'),
  checks: count('fact check', 'fact checks'),
};

/** The page around its sections. */
export const libraryStrings = {
  title: 'Library',
  sections: { packs: 'Packs', catalogue: 'Catalogue', kept: 'Kept lately', credits: 'Credits' },
  nav: 'Sections of the library',
  openLibrary: 'Library',
  failedTitle: 'The library could not be opened.',
  retry: 'Try again',
  loading: 'Opening your library…',
} as const;

/** Packs and their installation. */
export const packStrings = {
  intro: 'A pack is a file of people, statements or fact checks that is installed, updated and removed as a whole.',
  empty:
    'No pack is installed yet. Choose a file above, or look into the catalogue for where people and statements come from.',
  toCatalogue: 'Open the catalogue',
  installed: 'Installed',
  kinds: { people: 'People', statements: 'Statements', checks: 'Fact checks' } satisfies Record<PackKind, string>,
  licence: 'Licence',
  source: 'Source',
  asOf: 'As of',
  version: 'Version',
  on: 'Installed',
  leftOut: (n: number) => (n === 1 ? '1 row was left out' : `${n.toLocaleString('en-GB')} rows were left out`),
  leftOutMore: (n: number) => `and ${n.toLocaleString('en-GB')} more`,
  line: (n: number) => `Line ${n.toLocaleString('en-GB')}:`,
  update: 'Update…',
  updateOf: (name: string) => `Update ${name}`,
  remove: 'Remove…',
  removeOf: (name: string) => `Remove ${name}`,
  removeSure: (rows: string) =>
    `Remove this pack with its ${rows}? Your notes and what you kept stay. To have it again, install it again.`,
  removeYes: 'Remove',
  removeNo: 'Keep it',
  removed: (name: string) => `${name} was removed.`,
  done: (name: string) => `${name} is installed.`,
} as const;

/** Installations under way. */
export const jobStrings = {
  title: 'Being installed',
  unnamed: 'A pack',
  phases: {
    reading: 'Reading the rows',
    names: 'Putting names in order',
    people: 'Putting people in order',
  } as Record<string, string>,
  otherPhase: 'Building the index',
  waiting: 'Waiting for its turn',
  paused: 'Paused',
  share: (share: number) => `${Math.floor(share * 100)} %`,
  progressOf: (name: string) => `Progress of ${name}`,
  pause: 'Pause',
  pauseOf: (name: string) => `Pause ${name}`,
  go: 'Continue',
  goOf: (name: string) => `Continue with ${name}`,
  cancel: 'Cancel',
  cancelOf: (name: string) => `Cancel ${name}`,
  failed: 'Not installed. What was there before is as it was.',
  mend: 'Change and try again',
  mendOf: (name: string) => `Change ${name} and try again`,
  dismiss: 'Dismiss',
  dismissOf: (name: string) => `Dismiss ${name}`,
} as const;

/** Choosing, fetching and describing a file. */
export const installStrings = {
  title: 'Install a pack',
  updateTitle: (name: string) => `Update ${name}`,
  updateHint: 'The new file takes the place of the whole pack once it is read to its end.',
  choose: 'Choose a file…',
  drop: 'or drop it here',
  file: 'Pack file',
  address: 'Or fetch it from an address',
  addressHint: 'https://…',
  fetch: 'Fetch',
  nothingBefore:
    'Nothing is fetched before you click. The site learns that somebody fetched this file, and nothing else.',
  fetching: (host: string) => `Fetching from ${host}…`,
  came: (bytes: string, of: string | null) => (of === null ? `${bytes} so far` : `${bytes} of ${of}`),
  cancel: 'Cancel',
  allow: (host: string) => `Allow ${host} and try again`,
  allowHint: 'The browser asks you. The access is given back as soon as the file is here.',
  looking: (name: string) => `Looking into ${name}…`,
  told: 'The file says of itself:',
  format: 'This file is',
  formats: {
    pack: 'a pack of ours (rows, one a line)',
    popolo: 'Popolo JSON',
    'congress-legislators': 'congress-legislators JSON',
    wikidata: 'an answer of Wikidata’s query service',
    'claim-review': 'fact checks as ClaimReview',
    table: 'a table (CSV)',
    transcript: 'a transcript',
    'un-debate': 'the UN General Debate Corpus',
  } satisfies Record<PackFormat['name'], string>,
  kind: 'with',
  name: 'Name',
  id: 'Id',
  idHint: 'A pack with the same id is replaced.',
  licence: 'Licence',
  licenceHint: 'Such as CC0-1.0, or a short sentence',
  sourceTitle: 'Source',
  sourceTitleHint: 'Who published it',
  sourceAddress: 'Address of the source',
  asOf: 'As of',
  asOfHint: 'Up to when it holds: 2026-05-31, 2026-05 or 2026',
  columns: 'Which column is what?',
  columnsHint: 'The first rows of the table:',
  noColumn: '– none –',
  fields: {
    id: 'Identifier',
    name: 'Name',
    aliases: 'Other names (apart by ;)',
    description: 'Description',
    country: 'Country',
    birth: 'Born',
    death: 'Died',
    title: 'Office',
    org: 'Office at',
    start: 'In office from',
    end: 'In office until',
    link: 'Link',
    speaker: 'Speaker',
    speakerId: 'Speaker’s identifier',
    date: 'Date',
    kind: 'quote, speech, headline or report',
    text: 'The words',
    sourceTitle: 'Title of the source',
    sourceUrl: 'Address of the source',
    licence: 'Licence',
  } as Record<string, string>,
  required: 'needed',
  speakers: 'Who is speaking?',
  speakersHint: 'Somebody who is not chosen stays a name, and their words are nobody’s on your shelves.',
  paragraphs: (n: number) => (n === 1 ? '1 paragraph' : `${n.toLocaleString('en-GB')} paragraphs`),
  fullName: (speaker: string) => `Full name of ${speaker}`,
  find: 'Find',
  findOf: (speaker: string) => `Find who ${speaker} is`,
  nobody: 'Nobody on the shelves',
  whoIs: (speaker: string) => `${speaker} is`,
  noneFound: 'Nobody on your shelves has this full name.',
  saidOn: 'Said on',
  saidOnHint: '2026-05-31, 2026-05 or 2026',
  speakerTable: 'Table of speakers (CSV), if you have it',
  chooseTable: 'Choose the table…',
  withoutTable: 'Without it a speech is its country’s and nobody’s.',
  install: 'Install',
  updateNow: 'Update',
  refused: 'Not installed.',
} as const;

/** Where packs come from. */
export const catalogueStrings = {
  intro:
    'Public sources in their own formats. Nothing is fetched before you click, and each pack keeps its source, licence and day.',
  licence: 'Licence',
  size: 'Size',
  age: 'Age',
  format: 'Format',
  page: 'Look at the source',
  fetch: 'Fetch and install…',
  fetchOf: (label: string) => `Fetch and install: ${label}`,
  from: (host: string) => `from ${host}`,
  choose: 'Choose a file…',
  chooseOf: (name: string) => `Choose a file of ${name}`,
  question: (label: string) => `The question: ${label}`,
  ask: 'Ask and install…',
  askOf: (label: string) => `Ask and install: ${label}`,
  askHint: (host: string) => `The question is sent to ${host} as it stands here. You may change it.`,
  reset: 'As it was',
} as const;

/** Growing by reading. */
export const keptStrings = {
  legend: 'Keep what articles report',
  plain:
    'When this is on, who said what in an article that you read is kept as statements of these people, each with its exact words, the article’s address and the day. Nothing leaves this device, private windows are never kept, and everything can be taken back here.',
  off: 'Off',
  offHint: 'Nothing is kept by itself.',
  some: 'On chosen sites',
  someHint: 'Also in the popup, site by site.',
  everywhere: 'On every site that is read',
  everywhereHint: 'Wherever Aforesaid is allowed to read.',
  sites: 'Chosen sites',
  noSites: 'No site is chosen yet.',
  site: 'Site',
  siteHint: 'news.example',
  addSite: 'Add',
  removeSite: (host: string) => `Do not keep from ${host}`,
  badSite: 'Write a site’s name, such as news.example.',
  list: 'Kept lately',
  emptyOff: 'Nothing was kept. Switch it on above, and what the articles you read report comes here.',
  emptyOn: 'Nothing was kept yet. Read an article on a site of yours, and what it reports comes here.',
  takeBack: 'Take back',
  takeBackStatement: (person: string) => `Take back this statement of ${person}`,
  takeBackArticle: 'Take back the article',
  takeBackArticleOf: (title: string) => `Take back all of ${title}`,
  takeBackDay: 'Take back the day',
  takeBackDayOf: (day: string) => `Take back all of ${day}`,
  taken: (n: number) => (n === 1 ? '1 statement was taken back.' : `${n} statements were taken back.`),
  undo: 'Undo',
  statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  somebody: 'Somebody no longer on your shelves',
  inPopup: 'Keep what articles here report',
  everywhereInPopup: 'What articles report is kept on every site. Change that in the library.',
} as const;

/** Who made what. */
export const creditStrings = {
  packs: 'Your packs',
  noPacks: 'No pack is installed.',
  ships: 'What ships with Aforesaid',
  openFile: 'As a file',
} as const;
