/** Who said what in one line, for labels: with the words that report it, where these are needed to make it true. */
export function clauseOf(speaker: string, reporting: string | null, words: string): string {
  return reporting === null ? `${speaker}, ${words}` : `${speaker} ${reporting} ${words}`;
}
