import { backgroundShare } from './background';

/** How rare a word is: 0 for one that nearly every statement holds, growing without bound. */
export type Rarity = (key: string) => number;

/**
 * As many imagined statements from the background stand beside the real ones: a shelf with three statements cannot
 * tell which words are common, one with thousands can and drowns them.
 */
const BACKGROUND_STATEMENTS = 1000;

/**
 * Rarity of words among `total` statements, of which `holding(key)` hold the word, mixed with how common the word
 * is in public speech at large. BM25's inverse document frequency.
 */
export function createRarity(total: number, holding: (key: string) => number): Rarity {
  const all = total + BACKGROUND_STATEMENTS;
  return (key) => {
    const with_ = holding(key) + BACKGROUND_STATEMENTS * backgroundShare(key);
    return Math.log(1 + (all - with_ + 0.5) / (with_ + 0.5));
  };
}
