import { counted, figure } from './english';
import { spoken } from './spoken';

const days = counted('day', 'days');

/** Every word on fetching what was said from day to day; see `strings.ts`. */
export const daysStrings = spoken('daysStrings', {
  house: 'House',
  from: 'From',
  to: 'To',
  since: (day: string) => `You have days up to ${day}: these are new since.`,
  wanted: (n: number, here: number) =>
    `${days(n)} to look for, Mondays to Fridays${here > 0 ? `; ${days(here)} more ${here === 1 ? 'is' : 'are'} here and not fetched again` : ''}.`,
  firstOnly: (n: number) =>
    `You have days in between: ${n === 1 ? 'the first day is' : `the first ${days(n)} are`} fetched now, the others when you fetch again.`,
  asks: (n: number) =>
    `Asks www.theyworkforyou.com for ${n === 1 ? 'its file' : 'a file a day'}, one after the other, about one a second: a few megabytes for each day of sitting, nothing for the others. It goes on while the library is open; after that, Continue takes it up where it stopped.`,
  fetch: 'Fetch and install these days',
  allowHint: 'The browser asks you. The access is given back when the days are here, or the library is closed.',
  allHere: 'All of these days are here.',
  nothing: 'There was no sitting on these days, or its file is not there yet.',
  fetching: (day: string, at: number, of: number) => `Fetching ${day}, ${figure(at)} of ${days(of)}`,
  stopped: (day: string, at: number, of: number) => `Stopped. Next: ${day}, ${figure(at)} of ${days(of)}`,
  came: (found: number, bytes: string) => `${days(found)} of sitting so far, ${bytes}`,
});
