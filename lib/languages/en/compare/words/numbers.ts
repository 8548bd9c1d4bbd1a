import type { Bound } from '../../../../compare/quantities/quantity-words';
import { numbered, wordsOf } from './tables';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers below a hundred in words. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...wordsOf(SMALL).map((word, value): [string, number] => [word, value]),
  ...wordsOf(TENS).map((word, index): [string, number] => [word, 20 + index * 10]),
]);

/** Words that multiply the number before them. */
export const SCALES = numbered(
  'dozen 12 hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 bn 1e9 mn 1e6 mln 1e6 tn 1e12 trn 1e12 lakh 1e5 crore 1e7',
);

/** Those that do so only when they touch figures. */
export const SHORT_SCALES = numbered('k 1e3 m 1e6 b 1e9 t 1e12');

/** Parts of a whole. */
export const FRACTIONS = new Map(
  wordsOf(
    'half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 eighth 8 eighths 8 tenth 10 tenths 10',
  )
    .map((word, i, all): [string, number] => [word, 1 / Number(all[i + 1])])
    .filter(([word]) => !/\d/.test(word)),
);

/** How exactly a number is meant. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    'minimum',
    'more than|over|at least|above|exceeding|no fewer than|no less than|not less than|upwards of|in excess of|a minimum of',
  ),
  ...phrases(
    'maximum',
    'less than|fewer than|under|below|up to|at most|no more than|not more than|as many as|as much as|a maximum of',
  ),
  ...phrases(
    'rough',
    'about|around|roughly|some|nearly|almost|approximately|close to|just over|just under|an estimated|circa|or so',
  ),
]);

function phrases(bound: Bound, list: string): [string, Bound][] {
  return list.split('|').map((phrase) => [phrase, bound]);
}
