import { counted } from './english';
import { spoken } from './spoken';

const statements = counted('statement', 'statements');

/** Every word on what sources have on record of one person; see `strings.ts`. */
export const recordStrings = spoken('recordStrings', {
  source: 'Wikiquote',
  gives: 'Well-known words with their sources; disputed ones and those of others are left out.',
  asks: (qid: string, most: string) =>
    `Asks www.wikidata.org for ${qid}’s page, then fetches that page from en.wikiquote.org, at most ${most}.`,
  licence: (licence: string) => `Licence ${licence}.`,
  fetch: 'Fetch from Wikiquote',
  fetchOf: (name: string) => `Fetch what Wikiquote has of ${name}`,
  update: 'Fetch again',
  updateOf: (name: string) => `Fetch again what Wikiquote has of ${name}`,
  installed: (n: number, when: string) => `${statements(n)} in your library, fetched ${when}.`,
  remove: 'Remove it under Sources.',
  fetching: 'Asking…',
  came: (bytes: string) => `${bytes} so far`,
  installing: 'Reading it…',
  progressOf: (name: string) => `Progress of what Wikiquote has of ${name}`,
  cancel: 'Cancel',
  cancelOf: (name: string) => `Cancel fetching what Wikiquote has of ${name}`,
  /** `{names}`: who, some of them as links. */
  unsaid: 'No statements yet of {names}.',
  unsaidLook: 'No statements yet of {names}: look at Wikiquote.',
  members: (n: number, of: number) =>
    of === 1
      ? 'They speak or spoke in the UK Parliament:'
      : n === 1
        ? 'One of them speaks or spoke in the UK Parliament:'
        : `${n} of them speak or spoke in the UK Parliament:`,
  debates: 'choose days of its debates',
  lookFor: (name: string) => `Look at what Wikiquote has of ${name}`,
  dismiss: 'Don’t offer this',
});
