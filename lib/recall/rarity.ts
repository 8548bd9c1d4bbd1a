import type { RecallLanguage } from './recall-language';

/** How rare a word is: 0 for one that nearly every statement holds, growing without bound. */
export type Rarity = (key: string) => number;

/**
 * As many imagined statements from the background stand beside the real ones: a library of three statements cannot
 * tell which words are common, one with thousands can and drowns them.
 */
const BACKGROUND_STATEMENTS = 1000;

/**
 * Rarity of words among `total` statements, of which `holding(key)` hold the word, mixed with how common the word
 * is in public speech of the language at large. BM25's inverse document frequency. `holding` is asked once for each
 * word.
 */
export function createRarity(
  total: number,
  holding: (key: string) => number,
  { backgroundShare }: RecallLanguage,
): Rarity {
  const all = total + BACKGROUND_STATEMENTS;
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const held = holding(key) + BACKGROUND_STATEMENTS * backgroundShare(key);
    const rarity = Math.log(1 + (all - held + 0.5) / (held + 0.5));
    known.set(key, rarity);
    return rarity;
  };
}
