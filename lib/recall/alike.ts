import type { Bag } from './bag';
import type { Query } from './query';
import type { Rarity } from './rarity';

/** From this share of both on, a claim and a text say the same. */
const SAME = 0.6;
/** A text that the claim holds by so much is told by it, however much more the claim tells. */
const TOLD = 0.75;

function sum(keys: Iterable<string>, rarity: Rarity): number {
  let total = 0;
  for (const key of keys) total += rarity(key);
  return total;
}

/**
 * Whether a claim and a text say nearly the same, in whatever words around it: compared are the words that both hold,
 * each weighed by how rare it is, with all words of the one and of the other. Says nothing about when and where.
 */
export function areAlike(query: Query, bag: Bag, rarity: Rarity): boolean {
  const own = query.words.filter((word) => word.shown !== null).map((word) => word.key);
  const shared = sum(
    own.filter((key) => bag.counts.has(key)),
    rarity,
  );
  const text = sum(bag.counts.keys(), rarity);
  if (shared === 0) return false;
  return shared >= TOLD * text || shared >= SAME * Math.max(text, sum(own, rarity));
}
