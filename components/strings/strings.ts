import type { NotRead } from '../../lib/model/reading';

/**
 * Every word of the interface that is neither the page's nor the library's, in one place, so that another language is
 * another table. One export for each view: the script in the page carries only what the card says. Why something was
 * found is told by `why-strings.ts` and `rule-words.ts`. docs/glossary.md has the words of the domain.
 */

/** The hover card. */
export const cardStrings = {
  loading: 'Looking in your library…',
  failed: 'This could not be looked up.',
  retry: 'Try again',
  whichOne: 'Which one? Several people in your library have this name.',
  foundOnly: 'Found in this article only. Nobody in your library has this name.',
  saidHere: 'Said in this article',
  moreInPanel: (n: number) => `${n} more in the panel`,
  thisOne: 'This one',
  thisOneIs: (name: string, about: string) => `This one: ${name}${about ? `, ${about}` : ''}`,
  noneOfThem: 'None of them',
  samePerson: 'The same person?',
  sameWho: (under: string) =>
    `Those ticked will be shown as one${under && `, under the name ${under}`}. Packs stay as they are, and you can separate them again.`,
  theSame: 'They are the same person',
  cancel: 'Cancel',
  alsoMerged: 'Also, joined by you:',
  notHere: 'somebody not in your library now',
  separate: 'Separate',
  separateFrom: (who: string) => `Separate: ${who}`,
  someoneElse: 'Someone else?',
  maybe: (who: string) => `Maybe ${who}?`,
  speaksFor: 'For it:',
  speaksAgainst: 'Against it:',
  nameAlone: 'the name alone',
  chosenBy: 'Taken to be this one by',
  signs: {
    'chosen-before': 'your choice',
    identified: 'what the page links the name to',
    role: 'the role named here',
    'in-office': 'the time in office',
    place: 'a place named with it',
    party: 'the party named with it',
    subject: 'what the article is about',
    'well-known': 'how well known they are',
    introduced: 'how an article that you read before introduced them',
  },
  against: {
    'other-identifier': 'the page links the name to somebody else',
    'other-role': 'another role',
    'other-time': 'another time',
    'other-place': 'another place',
    'other-party': 'another party',
    'other-name': 'another form of the name',
  },
  lookUp: 'Look up at Wikidata',
  lookUpHint: 'Sends this name to wikidata.org, and nothing else.',
  lookingUp: 'Asking Wikidata…',
  foundThere: 'At Wikidata. Is it one of these?',
  foundNobody: 'Wikidata knows nobody of this name.',
  keepThis: 'Keep this one',
  keepThisHint: 'Asks wikidata.org once more, for the one you keep.',
  keepThisIs: (name: string, about: string) => `Keep this one: ${name}${about ? `, ${about}` : ''}`,
  born: (when: string) => `born ${when}`,
  died: (when: string) => `died ${when}`,
  /** Between dates on which sources differ. */
  or: ' or ',
  notThese: 'None of these',
  inThisArticle: 'In this article:',
  asOf: (when: string) => `as of ${when}`,
  seen: (from: string, to: string) => (from === to ? `seen in ${from}` : `seen ${from} to ${to}`),
  since: (when: string) => `since ${when}`,
  until: (when: string) => `until ${when}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  noRole: 'No role in your library.',
  latest: 'Latest statements',
  earlier: 'Earlier on the same subject',
  noStatements: 'No statements in your library yet.',
  notes: 'Your notes',
  mute: 'Don’t mark this person',
  copyName: 'Copy name',
  settle: 'Change…',
  openPanel: 'Open panel',
  close: 'Close',
  label: (name: string) => `About ${name}`,
} as const;

/** The window in which is settled who somebody is. */
export const settleStrings = {
  title: 'Change what your library says',
  loading: 'Asking the page…',
  gone: 'The page that this was about was left, or names this person no longer.',
  private: 'Nothing was saved: of a page in a private window nothing is kept. Use an ordinary window for this.',
} as const;

/** A statement, wherever it is shown. */
export const statementStrings = {
  reported: 'Reported',
  said: (when: string) => `said ${when}`,
  published: (when: string) => `published ${when}`,
  noDate: 'date unknown',
  shares: 'Found by shared words:',
  sharesAround: 'Found by the words around it',
  sentence: 'Whole sentence',
  around: 'Words around it',
} as const;

/** Why a page was not read, in plain words, and what to do. */
export const notReadStrings: Record<NotRead, string> = {
  'no-text': 'This page has no text to read.',
  'too-short': 'This page has too little text to be an article.',
  listing: 'This looks like a list of articles. Open one of them to see who said what.',
  'not-html': 'This is not a web page but a file (a PDF or data), which cannot be read yet.',
  editor: 'This is a page for writing. Aforesaid keeps out of what you type.',
  'other-kind': 'This does not look like a news article.',
  'too-large': 'This page is too large to be read without slowing it down.',
  'off-for-site': 'You switched Aforesaid off here, so nothing was read.',
  'no-access': 'Aforesaid has no access to this site, so nothing was read.',
};

/** The side panel. */
export const panelStrings = {
  title: 'Aforesaid',
  looking: 'Looking at this page…',
  reading: 'Reading this article…',
  people: 'People',
  before: 'Said before',
  claims: 'Who said what',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  find: 'Find in this list',
  foundNothing: 'Nothing here has these words.',
  keys: 'Keys: ↑ ↓ from row to row, → what can be done with one, Enter to its place in the page.',
  alsoNamed: 'Also named',
  noPeople: 'No people were found in this article.',
  noClaims: 'No reported statements were found in this article.',
  nothing: 'Nothing was found in this article. Names are found by full name, statements by words such as “said”.',
  otherLanguage: 'This language is not read yet: only people in your library are marked.',
  otherLanguageNamed: (language: string) =>
    `This article is in ${language}, which is not read yet: only people in your library are marked.`,
  readAnyway: 'Read this page anyway',
  switchOn: 'Switch on for this site',
  failedTitle: 'This page could not be read.',
  retry: 'Try again',
  noAccessTitle: 'Not reading this site',
  noAccess: (host: string) => `Aforesaid reads a site only when you allow it. Nothing on ${host} has been looked at.`,
  noAccessUnknown:
    'Aforesaid reads a site only when you allow it. Click its button in the toolbar to allow this one, or to read this page once.',
  allow: (host: string) => `Allow on ${host}`,
  allowHint: 'You can take this back in the popup at any time.',
  noPageTitle: 'No article here',
  pausedTitle: 'Paused on this site',
  noPage: 'The browser’s own pages cannot be read. Open a news article in this tab.',
  reloadTitle: 'Reload the page',
  reload: 'Aforesaid is allowed here, but was not yet in this page when it was loaded.',
  reloadButton: 'Read this page',
  show: 'Show in page',
  showMention: (name: string) => `Show ${name} in the page`,
  showClaim: (clause: string) => `Show in page: ${clause}`,
  openCard: 'Card',
  addNote: 'Note',
  addNoteOn: (name: string) => `Note on ${name}`,
  openCardOf: (name: string) => `Card of ${name}, in the page`,
  whichOne: (count: number) => `Which one? ${count} people in your library have this name.`,
  unclear: 'Speaker unclear',
  earlier: 'Earlier on the same subject',
  perhaps: 'Perhaps related',
  veryWords: 'Probably the very words',
  others: 'Others on this',
  otherSources: (count: number) => (count === 1 ? 'Also in 1 other source' : `Also in ${count} other sources`),
  fromPack: (pack: string) => `from ${pack}`,
  licence: (licence: string) => `licence ${licence}`,
  checks: 'Checked elsewhere',
  checkedClaim: 'The claim, in the checker’s words:',
  checkedClaimOf: (speaker: string) => `The claim of ${speaker}, in the checker’s words:`,
  checkerSays: 'says:',
  checkPublished: (when: string) => `checked ${when}`,
  checkClaimed: (when: string) => `claimed ${when}`,
  more: (count: number) => `Show ${count} more`,
  bySpeaker: 'By person',
  lessCertain: (count: number) => (count === 1 ? 'Also 1 that is less certain' : `Also ${count} that are less certain`),
  byWorth: 'Most worth checking first',
  byWorthHint: 'By how much there is in the words that can be looked up, whoever says them.',
  onlyGiving: 'Only',
  giving: (label: string, count: number) => `${label} ${count}`,
  noneChosen: 'No reported statement here is of the kind you chose.',
  noSureClaims: 'No reported statement here is certain enough to be listed by itself.',
  noneEarlier: 'Nothing that they said earlier on the same subjects is in your library.',
  gone: 'That place is no longer in the page.',
} as const;

/** Keeping what an article reports, in the panel and in a window of our own. */
export const keepStrings = {
  keep: 'Keep',
  keepOf: (clause: string) => `Keep: ${clause}`,
  kept: 'Kept',
  undo: 'Undo',
  takeBackOf: (clause: string) => `Take back: ${clause}`,
  keptHere: (statements: number, people: number) =>
    `Kept ${statements === 1 ? '1 statement' : `${statements} statements`} of ${people === 1 ? '1 person' : `${people} people`} from this article`,
  taken: (n: number) => (n === 1 ? '1 statement was taken back' : `${n} statements were taken back`),
  again: 'Keep again',
  reached: {
    day: 'Today’s bound is reached: nothing more is kept by itself before midnight. Keep still works.',
    all: 'The bound of your library is reached: nothing more is kept by itself. Keep still works.',
  },
  bounds: 'Take back, or change the bound',
  open: 'Not kept: it is open who said this, or the article has changed.',
} as const;

/** Putting right what was found. */
export const correctStrings = {
  wrong: 'Wrong?',
  wrongClaim: (clause: string) => `Wrong? ${clause}`,
  who: 'Who said this?',
  unclear: 'Unclear',
  nobody: 'Not said by anyone',
  correct: 'Correct',
  here: (n: number) => (n === 1 ? '1 correction of yours on this page' : `${n} corrections of yours on this page`),
  saidBy: (name: string) => `Said by ${name}`,
  isUnclear: 'Unclear who said it',
  saidByNobody: 'Not said by anyone',
  chosenFor: (name: string) => `You chose who is meant by ${name}`,
  twoOfName: (name: string) => `Two people have the name ${name}`,
  notFor: (name: string) => `${name} is none of those in your library`,
  undo: 'Undo',
  undoOf: (words: string) => `Undo the correction: ${words}`,
  list: 'Your corrections',
} as const;

/** The popup. */
export const popupStrings = {
  title: 'Aforesaid',
  loading: 'Looking at this tab…',
  noPage: 'The browser’s own pages cannot be read.',
  unknownPage:
    'Not allowed yet. Click Aforesaid’s button in the toolbar again to allow this site or to read this page once.',
  siteSwitch: (host: string) => `Read articles on ${host}`,
  on: 'On: articles here are read on this device.',
  off: 'Paused: nothing on this site is read.',
  noAccess: 'Not allowed yet: nothing on this site is read.',
  noRecords: (granted: boolean) =>
    granted
      ? 'Allowed. You can still take that back; choices and notes cannot be kept here.'
      : 'Not allowed yet. You can still allow it; choices and notes cannot be kept here.',
  revoke: 'Take access back',
  leftOnly:
    'This page alone is paused: of a page in a private window nothing is kept, not even its site. Use an ordinary window to pause the site.',
  stillGranted:
    'The browser still allows this site, by a wider grant. Take that back below or in the browser’s settings.',
  everywhere: 'Allowed on all sites: articles are read wherever you open them, on this device.',
  notEverywhere: 'Or allow all sites: articles are then read wherever you open them, on this device.',
  allowEverywhere: 'Allow all sites',
  firstSteps: 'First steps',
  revokeEverywhere: 'Take all sites back',
  stillEverywhere: 'The browser still allows all sites. Take that back in the browser’s settings of this extension.',
  readNow: 'Read this page now',
  reading: 'Reading…',
  read: (people: number, claims: number) =>
    `Read: ${people === 1 ? '1 person' : `${people} people`}, ${claims === 1 ? '1 reported statement' : `${claims} reported statements`}.`,
  notHere: 'This page was loaded before Aforesaid was allowed here.',
  openPanel: 'Open panel',
  marks: 'Mark names and claims in pages',
  notAgreed: 'Firefox was not told that names may be sent, so nothing is looked up by itself.',
  lookUpByItself: 'Ask Wikidata when I open Change… for an unknown name',
  muted: (count: number) => (count === 1 ? '1 person is not marked' : `${count} people are not marked`),
  unmute: 'Mark again',
  unmuteOf: (name: string) => `Mark ${name} again`,
  failed: 'That did not work.',
  credits: 'Credits',
} as const;
