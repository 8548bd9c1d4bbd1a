import type { RecallScore } from '../model/recall';
import type { Bag } from './bag';
import type { Query, QueryWord } from './query';
import type { Rarity } from './rarity';
import { WEIGHTS, type Weights } from './weights';

/** What is known of the collection that a text stands in. */
export interface Collection {
  rarity: Rarity;
  /** Mean {@link Bag.length}, at least 1. */
  averageLength: number;
}

/** At most so many shared words are named for "found by". */
const SHOWN = 12;

/** How often a word stands in a text, damped by repetition and by the text's length. BM25's term part. */
export function presence(count: number, length: number, averageLength: number, weights: Weights): number {
  const long = 1 - weights.length + weights.length * (length / averageLength);
  return (count * (weights.saturation + 1)) / (count + weights.saturation * long);
}

/** What one word of a claim adds when a text holds it `count` times. */
export function wordGain(
  word: QueryWord,
  count: number,
  length: number,
  collection: Collection,
  weights: Weights = WEIGHTS,
): number {
  const name = word.name ? weights.name : 1;
  return word.weight * name * collection.rarity(word.key) * presence(count, length, collection.averageLength, weights);
}

/** Share of a text's weight in rare words that the claim's own words touch, 0 to 1. */
function coverOf(bag: Bag, own: ReadonlySet<string>, rarity: Rarity): number {
  let all = 0;
  let touched = 0;
  for (const key of bag.counts.keys()) {
    const weight = rarity(key);
    all += weight;
    if (own.has(key)) touched += weight;
  }
  return all === 0 ? 0 : touched / all;
}

/**
 * How much a text has to do with a claim, in parts, and the words they share. Symmetric in nothing: the claim asks.
 * Returns a score of 0 with empty parts when they share nothing. The parts add up to the score.
 */
export function scoreBag(query: Query, bag: Bag, collection: Collection, weights: Weights = WEIGHTS): RecallScore {
  const parts = { words: 0, names: 0, phrases: 0 };
  const shared: { shown: string; gain: number }[] = [];
  const own = new Set<string>();
  for (const word of query.words) {
    if (word.shown !== null) own.add(word.key);
    const count = bag.counts.get(word.key);
    if (count === undefined) continue;
    const gain = wordGain(word, count, bag.length, collection, weights);
    parts[word.name || bag.names.has(word.key) ? 'names' : 'words'] += gain;
    if (word.shown !== null) shared.push({ shown: word.shown, gain });
  }
  for (const { key, parts: pair } of query.phrases) {
    if (bag.phrases.has(key))
      parts.phrases += weights.phrase * (collection.rarity(pair[0]) + collection.rarity(pair[1]));
  }
  const cover = 1 - weights.cover + weights.cover * coverOf(bag, own, collection.rarity);
  shared.sort((a, b) => b.gain - a.gain);
  return scaled(
    parts,
    cover,
    shared.slice(0, SHOWN).map((each) => each.shown),
  );
}

function scaled(parts: { words: number; names: number; phrases: number }, by: number, shared: string[]): RecallScore {
  const [words, names, phrases] = [parts.words * by, parts.names * by, parts.phrases * by];
  return { score: words + names + phrases, words, names, phrases, shared };
}
