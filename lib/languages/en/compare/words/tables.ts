/** The words of a line. */
export const wordsOf = (line: string): string[] => line.trim().split(/\s+/);

/** A table from a line of words, each with its number behind it. */
export function numbered(line: string): ReadonlyMap<string, number> {
  const words = wordsOf(line);
  return new Map(words.flatMap((word, i): [string, number][] => (i % 2 ? [] : [[word, Number(words[i + 1])]])));
}
