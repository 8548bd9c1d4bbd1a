const CONTRACTED = /^(.+)'(?:s|ll|re|ve|d|m)$/;

/**
 * A folded word without a possessive or contracted ending and without points; "don't" and the like are "not". Of
 * numbers the commas between thousands go.
 */
export function plainWord(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\d{3})/g, '');
  const cut = CONTRACTED.exec(folded)?.[1] ?? folded;
  return cut.endsWith("n't") ? 'not' : cut.replace(/['.]/g, '');
}
