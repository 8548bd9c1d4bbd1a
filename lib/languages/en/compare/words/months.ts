const NAMES = 'january february march april may june july august september october november december';
const SHORT = 'jan feb mar apr . jun jul aug sep oct nov dec';

/** Months by name and usual abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ...SHORT.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);

/** Those that are other words too. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'dec', 'sep']);
