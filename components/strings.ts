/**
 * Every word of the interface that is not the page's or the shelves', in one place, so that another language is
 * another table. One export for each view: the script in the page carries only what the card says. Words of the domain are those of docs/design.md: person, claim, statement, note.
 */

/** The hover card. */
export const cardStrings = {
  loading: 'Looking on your shelves…',
  failed: 'This could not be looked up.',
  retry: 'Try again',
  whichOne: 'Which one? Several people on your shelves have this name.',
  foundOnly: 'Found in this article only. Nobody on your shelves has this name.',
  inThisArticle: 'In this article:',
  asOf: (when: string) => `as of ${when}`,
  noRole: 'No role on your shelves.',
  latest: 'Latest statements',
  earlier: 'Earlier on the same subject',
  noStatements: 'No statements on your shelves yet.',
  notes: 'Your notes',
  mute: 'Don’t mark this person',
  openPanel: 'Open panel',
  close: 'Close',
  label: (name: string) => `About ${name}`,
} as const;

/** A statement, wherever it is shown. */
export const statementStrings = {
  reported: 'Reported',
  said: (when: string) => `said ${when}`,
  published: (when: string) => `published ${when}`,
  noDate: 'date unknown',
  noLink: 'no link kept',
  shares: 'Found by shared words:',
  opensNewTab: 'opens in a new tab',
} as const;
