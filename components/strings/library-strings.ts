/** Every word of the library page; see `strings.ts`. */
import type { PackKind } from '../../lib/model/pack';
import { counted, figure } from './english';
import { spoken } from './spoken';

/** What rows of each kind are called. */
export const rowsOf: Record<PackKind, (n: number) => string> = spoken('rowsOf', {
  people: counted('person', 'people'),
  statements: counted('statement', 'statements'),
  checks: counted('fact check', 'fact checks'),
});

/** The page around its sections. */
export const libraryStrings = spoken('libraryStrings', {
  title: 'Library',
  sections: {
    sources: 'Sources',
    catalogue: 'Catalogue',
    saved: 'Saved pages',
    people: 'People',
    kept: 'Kept lately',
    pairs: 'Then and now',
    credits: 'Credits',
    damaged: 'Damaged',
  },
  nav: 'Sections of the library',
  openLibrary: 'Library',
  failedTitle: 'The library could not be opened.',
  retry: 'Try again',
  loading: 'Opening your library…',
});

/** Packs and their installation. */
export const packStrings = spoken('packStrings', {
  empty:
    'No pack is installed yet. Choose a file above, or look into the catalogue for where people and statements come from.',
  toCatalogue: 'Open the catalogue',
  kinds: { people: 'People', statements: 'Statements', checks: 'Fact checks' } satisfies Record<PackKind, string>,
  licence: 'Licence',
  source: 'Source',
  asOf: 'As of',
  version: 'Version',
  on: 'Installed',
  leftOut: (n: number) => (n === 1 ? '1 row was left out' : `${figure(n)} rows were left out`),
  leftOutMore: (n: number) => `and ${figure(n)} more`,
  line: (n: number) => `Line ${figure(n)}:`,
  update: 'Update…',
  updateOf: (name: string) => `Update ${name}`,
  remove: 'Remove…',
  removeOf: (name: string) => `Remove ${name}`,
  removeSure: (rows: string) =>
    `Remove this pack with its ${rows}? Your notes and what you kept stay. To have it again, install it again.`,
  builtIn: 'comes with Aforesaid',
  removeBuiltIn: (rows: string) =>
    `Remove this pack with its ${rows}? Your notes and what you kept stay. You can put it back here.`,
  putBack: 'Put them back',
  putBackText: 'The people that come with Aforesaid are not installed.',
  removeYes: 'Remove',
  removeNo: 'Keep it',
  removed: (name: string) => `${name} was removed.`,
  done: (name: string) => `${name} is installed.`,
  notInstalled: (name: string, why: string) => `${name} is not installed: ${why}`,
});

/** Installations under way. */
export const jobStrings = spoken('jobStrings', {
  title: 'Being installed',
  unnamed: 'A pack',
  phases: {
    reading: 'Reading the rows',
    learning: 'Looking for words that come often',
    comparing: 'Looking for rows that stand twice',
    sorting: 'Putting rows in order',
    indexing: 'Putting names in order',
    filtering: 'Making the filter of names',
    merging: 'Putting words in order',
    placing: 'Putting common words in order',
    joining: 'Nearly there',
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
});

/** Where packs come from. */
export const catalogueStrings = spoken('catalogueStrings', {
  intro:
    'Public sources in their own formats. Nothing is fetched before you click, and each pack keeps its source, licence and day.',
  licence: 'Licence',
  size: 'Size',
  about: (bytes: string) => `about ${bytes}`,
  age: 'Age',
  format: 'Format',
  page: 'Look at the source',
  fetch: 'Fetch and install…',
  fetchOf: (label: string) => `Fetch and install: ${label}`,
  choose: 'Choose a file…',
  chooseOf: (name: string) => `Choose a file of ${name}`,
  question: (label: string) => `The question: ${label}`,
  ask: 'Ask and install…',
  askOf: (label: string) => `Ask and install: ${label}`,
  askHint: (host: string) => `The question is sent to ${host} as it stands here. You may change it.`,
  reset: 'As it was',
});

/** People whom the reader says to be one. */
export const peopleStrings = spoken('peopleStrings', {
  intro:
    'One person may stand in your library more than once: in two packs, or in a pack and among your own records. When you say so, both are shown as one, with the statements and notes of both. Nothing is changed in packs or in what you wrote, and you can separate them again. Under somebody found here, what Wikiquote has on record of them can be fetched.',
  find: 'Who is the same person?',
  name: 'Full name',
  nameHint: 'As it stands in articles; other names of theirs count too, a surname alone does not.',
  search: 'Find',
  searching: 'Looking in your library…',
  found: (n: number, name: string) => `${n} found for “${name}”.`,
  noneFound: (name: string) => `Nobody in your library has the full name “${name}”.`,
  allChosen: (name: string) => `Everybody with the full name “${name}” is chosen.`,
  choose: 'Choose',
  chooseWho: (who: string) => `Choose ${who}`,
  chosen: 'Chosen, side by side',
  first: 'Shown under this name',
  leaveOut: 'Leave out',
  leaveOutWho: (who: string) => `Leave out ${who}`,
  oneMore: 'Choose one more: find them by the same name or another.',
  theSame: 'They are the same person',
  merged: (names: string) => `${names} are shown as one person from now on.`,
  separated: (who: string) => `${who} is a person apart again.`,
  offers: 'Perhaps the same person',
  inCommon: (signs: string) =>
    `Met in reading, and now told of by a source too. The same name, and in common: ${signs}. Nothing is joined before you say so.`,
  joinSigns: { role: 'the role', country: 'the country' },
  areOneWho: (who: string) => `They are the same person: ${who}`,
  areTwo: 'Two people',
  areTwoWho: (who: string) => `Two people: ${who}`,
  areTwoNow: (who: string) => `${who}: not offered again.`,
  twoPeople: 'Two people?',
  twoPeopleWho: (who: string) => `Two people? ${who}`,
  twoPeopleHint:
    'Tick the articles that mean somebody else. Their introductions and statements go to a person of their own.',
  meansElse: (title: string) => `Means somebody else: ${title}`,
  notIntroduced: 'No introduction.',
  statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  split: 'Take those ticked apart',
  wasSplit: (who: string) => `${who}: the articles that you ticked mean somebody else from now on.`,
  undo: 'Undo',
  list: 'The same person, by your word',
  empty:
    'You have not said of anybody that they are the same person. Where a card asks which one is meant and both are one, say so there; or find them here by name.',
  asOne: (n: number) => `${n} shown as one`,
  on: (when: string) => `joined by you on ${when}`,
  with: (who: string) => `with ${who}`,
  separate: 'Separate',
  separateWho: (who: string) => `Separate ${who}`,
  gone: (id: string) => `${id}: nobody in your library just now`,
  goneHint: 'Nothing of them is shown. They are joined again when a pack brings them back.',
  alsoCalled: 'Also called',
  roles: 'Roles',
  moreRoles: 'More roles',
  noRoles: 'No role is known.',
  more: (n: number) => `and ${figure(n)} more`,
  source: 'Source',
  links: 'Pages',
  id: 'Identifier',
  latest: 'Latest statement',
});

/** Damaged entries that were set apart. */
export const damagedStrings = spoken('damagedStrings', {
  intro:
    'These entries of your library were damaged, by a disk or a program that went wrong. They are set apart as they stood, so that the rest can be read. Nothing is thrown away unless you remove it.',
  none: 'No entry of your library is damaged.',
  kinds: {
    people: 'A person',
    identities: 'An identifier',
    sources: 'A source',
    statements: 'A statement',
    notes: 'A note',
    corrections: 'A correction',
    pairs: 'A kept pair',
    settings: 'Your choices',
  },
  why: (path: string, message: string, day: string) => `${path} ${message} · found on ${day}`.trim(),
  text: 'As it stood',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied: mark the text and copy it.',
  download: 'Download',
  remove: 'Remove',
  of: (what: string, line: string) => `${what}: ${line}`,
  ask: 'Remove this entry? It cannot be brought back.',
  yes: 'Remove it',
  no: 'Keep it',
});

/** Growing by reading. */
export const keptStrings = spoken('keptStrings', {
  legend: 'Keep what articles report',
  plain:
    'When this is on, who said what in an article that you read is kept as statements of these people, each with its exact words, the article’s address and the day. Whoever is named in full and says something becomes a person of your library, met in reading, with how each article introduces them. Nothing leaves this device, private windows are never kept, and everything can be taken back in the library, under “Kept lately”.',
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
  perDay: 'At most on one day',
  inAll: 'At most in all',
  atMost: (n: number) => `${figure(n)} statements`,
  unbounded: 'Without a bound',
  count: (n: number, most: number | null) => (most === null ? figure(n) : `${figure(n)} of at most ${figure(most)}`),
  soFar: (today: string, inAll: string) => `Kept today: ${today}. In all: ${inAll}.`,
  atBound:
    'At the bound nothing more is kept by itself: take something back in the library, or choose a higher one there. Keep, in the panel, always works.',
  list: 'Kept lately',
  latest: (n: number) => `The latest ${n} are listed; older ones are in your library too.`,
  emptyOff: 'Nothing was kept. Switch it on above, and what the articles you read report comes here.',
  emptyOn: 'Nothing was kept yet. Read an article on a site of yours, and what it reports comes here.',
  takeBack: 'Take back',
  takeBackStatement: (clause: string) => `Take back: ${clause}`,
  takeBackArticle: 'Take back the article',
  takeBackArticleOf: (title: string) => `Take back all of ${title}`,
  takeBackDay: 'Take back the day',
  takeBackDayOf: (day: string) => `Take back all of ${day}`,
  taken: (n: number) => (n === 1 ? '1 statement was taken back.' : `${n} statements were taken back.`),
  undo: 'Undo',
  statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  somebody: 'Somebody no longer in your library',
  inPopup: 'Keep what articles here report',
  everywhereInPopup: 'What articles report is kept on every site. Change that in the library.',
});

/** Who made what. */
export const creditStrings = spoken('creditStrings', {
  packs: 'Your packs',
  noPacks: 'No pack is installed.',
  ships: 'What ships with Aforesaid',
  asOf: (when: string) => `as of ${when}`,
  openFile: 'As a file',
});
