import type { Difference } from '../../lib/model/difference';
import { spoken } from './spoken';

/** What a pair is labelled with: neutral, and with a question mark where it is only likely. */
export const DIFFERENCE_LABELS: Readonly<Record<Difference, string>> = spoken('DIFFERENCE_LABELS', {
  changed: 'Says itself that something changed',
  figure: 'Another figure',
  'equal-words': 'The same words',
  position: 'Another position? Compare',
  condition: 'A condition changed?',
  'later-step': 'A later step of the same matter?',
  'equal-position': 'The same position?',
});

/** Two sayings of one person side by side. */
export const compareStrings = spoken('compareStrings', {
  compare: 'Side by side',
  compareOf: (clause: string) => `Side by side with: ${clause}`,
  now: 'Now',
  earlier: 'Earlier',
  exactWords: 'These words at the source',
  licence: (licence: string) => `licence ${licence}`,
  marked: 'Underlined: the words that tell it. Dotted: words that only one of the two has.',
  dotted: 'Dotted: words that only one of the two has.',
  explains: 'What could explain this',
  timePassed: (time: string) => `Time passed between the two: ${time}.`,
  someTime: 'Time may have passed between the two: not both are dated.',
  newFacts: 'New facts may have come up in between.',
  question: 'It may answer another question, or speak to somebody else.',
  longer: 'Either may be a part of a longer answer. Read the words around it.',
  reported: 'What stands without quotation marks is in the words of a reporter.',
  counted: 'A figure may be of another time, place or way of counting.',
  years: (count: number) => (count === 1 ? 'about a year' : `about ${count} years`),
  months: (count: number) => (count === 1 ? 'about a month' : `about ${count} months`),
  days: (count: number) => (count === 1 ? 'a day' : `${count} days`),
  accept: 'Keep this pair',
  accepted: 'Kept among your pairs.',
  dismiss: 'These do not belong together',
  dismissed: 'You said that these do not belong together.',
  undo: 'Undo',
  note: 'Your note on this pair',
  saveNote: 'Save note',
  caveat:
    'A program that compares words put these two side by side, and it can be wrong. A difference is no judgement: time, new facts, another question or a longer answer may explain it.',
});

/** The pairs that the reader kept, in the library. */
export const pairStrings = spoken('pairStrings', {
  empty: 'No pairs yet. Beside an article, open “Side by side” under an earlier statement and keep the pair.',
  loading: 'Opening your pairs…',
  failedTitle: 'Your pairs could not be opened.',
  exportAll: 'Export',
  exportHint: 'Both sides of each pair with their sources, your notes and the caveat, as a JSON file.',
});
