const WORDS =
  'zero . two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';

/** Numbers spelt out, so that "fifty cities" and "50 cities" meet. "One" is left out: it is mostly a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...WORDS.split(' ').flatMap((word, value): [string, string][] => (word === '.' ? [] : [[word, String(value)]])),
  ...TENS.split(' ').map((word, index): [string, string] => [word, String(30 + index * 10)]),
]);
