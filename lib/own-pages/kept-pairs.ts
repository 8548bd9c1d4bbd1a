import type { PairWord } from './pair-words';

/**
 * Kept pairs as a file for somebody else: both sides with their sources and dates, the label, the reader's note, and
 * the caveat on top. JSON.
 */
export function pairsFile(
  words: readonly PairWord[],
  caveat: string,
  labels: Readonly<Record<string, string>>,
): string {
  const pairs = words.map(({ pair: { speaker, difference, now, earlier, created }, note }) => ({
    speaker,
    label: difference === null ? null : (labels[difference] ?? null),
    now,
    earlier,
    note: note?.text ?? '',
    kept: new Date(created).toISOString(),
  }));
  return JSON.stringify({ format: 'aforesaid-pairs', version: 1, caveat, pairs }, null, 1);
}
