import { termsOf } from './terms';

/** What a shared word that is no name is evidence of. */
export type WordKind = 'word' | 'figure' | 'date';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const FIGURE = /^\d[\d.,]*$/;
const MONTHS = new Set(
  termsOf('January February April June July August September October November December').words.map(({ key }) => key),
);

/** Which kind a word is of, by its `Term.key`. March and May are left to be words: mostly they are. */
export function kindOf(key: string): WordKind {
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return YEAR.test(key) ? 'date' : FIGURE.test(key) ? 'figure' : 'word';
  return MONTHS.has(key) ? 'date' : 'word';
}
