import type { Bag } from './bag';
import type { Query } from './query';
import type { Rarity } from './rarity';

/** A word this rare or rarer names a subject: about one statement in 150 holds it. */
const SUBJECT_RARITY = 5;
/** Two words of this rarity together do too: about one statement in 30 holds each. */
const TOPIC_RARITY = 3.4;

/**
 * Whether what a claim and a text share says anything on the subject: at least two of the claim's own words, one of
 * them rare enough to name a subject, or both fairly rare. Common words in any number are not enough.
 */
export function isOfSubstance(query: Query, bag: Bag, rarity: Rarity): boolean {
  const shared = query.words.filter((word) => word.shown !== null && bag.counts.has(word.key));
  const rarities = shared.map((word) => rarity(word.key)).sort((a, b) => b - a);
  const [first = 0, second = 0] = rarities;
  return rarities.length >= 2 && (first >= SUBJECT_RARITY || second >= TOPIC_RARITY);
}
