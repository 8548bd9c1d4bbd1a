import { counted, figure } from './english';
import { spoken } from './spoken';

/** All that the library has, by where it came from. */
export const sourcesStrings = spoken('sourcesStrings', {
  intro:
    'Where everything in your library came from: packs (files of people, statements or fact checks that are installed, updated and removed as a whole), and the sites that you read.',
  there: 'In your library',
  narrow: 'Find a source by name',
  found: (n: number, of: number) => `${figure(n)} of ${figure(of)}`,
  more: (n: number) => `${figure(n)} more: find them by name.`,
  moreSources: (n: number) => `and ${figure(n)} more`,
  counting: 'Counting what is among your own records…',
  notCounted: (why: string) => `What is among your own records could not be counted: ${why}`,
  about: (bytes: string) => `about ${bytes} of text`,
  byReading: 'kept by reading',
  ownRecords: 'among your own records',
  noSite: 'Articles without an address',
  licence: 'Licence',
  ownersWords: 'Not known: the words belong to whoever published them.',
  kept: 'Kept',
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  articles: counted('article', 'articles'),
  named: (n: number) => `From ${counted('source', 'sources')(n)}`,
  toKept: 'Look through what was kept',
  takeBack: 'Take back…',
  takeBackOf: (site: string) => `Take back what was kept from ${site}`,
  takeBackSure: (statements: string, met: number) =>
    `Take back the ${statements} kept from this site? Your notes stay.${
      met > 0
        ? ` ${figure(met)} ${met === 1 ? 'person who was' : 'people who were'} met here alone ${met === 1 ? 'goes' : 'go'} with it, unless you wrote a note on them or joined them with somebody.`
        : ''
    } You can undo it.`,
  takeBackYes: 'Take back',
  takeBackNo: 'Keep it',
  taken: (n: string, site: string) => `Taken back: ${n} of ${site}.`,
  starter: 'Starter library',
  files: 'From files of yours',
  says: {
    starter: 'Comes with Aforesaid, to begin with.',
    files:
      'From files that you imported, and statements of the starter library that you changed. The last import is undone in the popup, under your notes.',
  },
});

/** All packs and the reader's own reading together. */
export const sumStrings = spoken('sumStrings', {
  inPacks: 'In packs',
  byReading: 'By reading',
  fromSites: (statements: string, sites: number) => `${statements} from ${counted('site', 'sites')(sites)}`,
  room: 'Storage',
  roomIs: (used: string, left: string) => `${used} used by Aforesaid, ${left} left to it by the browser (estimated)`,
  updateAll: 'Update all',
  asks: (n: number, hosts: string) =>
    `Fetches the ${n === 1 ? 'file' : `${n} files`} again, one after the other, from ${hosts}. What is here stays until the new file is read to its end.`,
  fetching: (name: string, at: number, of: number) => `Fetching ${name}, ${at} of ${of}…`,
  progress: 'Progress of all updates',
  cancel: 'Cancel',
  unchanged: (n: number) =>
    n === 1
      ? 'One pack is as it was: its file did not change.'
      : `${n} packs are as they were: their files did not change.`,
  notUpdated: 'Not updated; what was here stays:',
});
