/** The key of a plain word that is another where all of it is capitals: "US", and not "us". Null for all others. */
export function keyInCapitals(word: string): string | null {
  return word === 'us' ? 'america' : null;
}

/** Whether a word has a capital wherever it stands. */
export function isAlwaysCapital(word: string): boolean {
  return word === 'i';
}
