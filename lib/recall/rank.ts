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

/** The parts of a score that come from what both texts hold. */
type Parts = Pick<RecallScore, 'words' | 'names' | 'phrases' | 'figures' | 'dates' | 'negation'>;

/** At most so many shared words are named for "found by". */
const SHOWN = 12;

/** How often a word stands in a text, damped by repetition and by the text's length. BM25's term part. */
export function presence(count: number, length: number, averageLength: number, weights: Weights): number {
  const long = 1 - weights.length + weights.length * (length / averageLength);
  return (count * (weights.saturation + 1)) / (count + weights.saturation * long);
}

const PARTS = { word: 'words', figure: 'figures', date: 'dates' } as const;

/** By how much a word counts for what it is. */
function kindWeight({ kind, name }: Pick<QueryWord, 'kind' | 'name'>, weights: Weights): number {
  if (kind !== 'word') return weights[kind];
  return name ? weights.name : 1;
}

/** What one word of a claim adds when a text holds it `count` times. */
export function wordGain(
  word: QueryWord,
  count: number,
  length: number,
  collection: Collection,
  weights: Weights = WEIGHTS,
): number {
  const weight = word.weight * kindWeight(word, weights);
  return weight * collection.rarity(word.key) * presence(count, length, collection.averageLength, weights);
}

/** What a usual occurrence of a word adds, above 0: what an index is searched with before texts are looked at. */
export function searchWeight(word: QueryWord, rarity: Rarity): number {
  return Math.max(1e-3, word.weight * kindWeight(word, WEIGHTS) * rarity(word.key));
}

function partOf(word: QueryWord, bag: Bag): keyof Parts {
  const part = PARTS[word.kind];
  return part === 'words' && (word.name || bag.names.has(word.key)) ? 'names' : part;
}

/** Share of a text's weight in rare words that the claim's own words touch, 0 to 1. */
export function coverOf(bag: Bag, own: ReadonlySet<string>, rarity: Rarity): number {
  let all = 0;
  let touched = 0;
  for (const key of bag.counts.keys()) {
    const weight = rarity(key);
    all += weight;
    if (own.has(key)) touched += weight;
  }
  return all === 0 ? 0 : touched / all;
}

function addPhrases(parts: Parts, query: Query, bag: Bag, rarity: Rarity, weight: number): void {
  for (const { key, parts: pair } of query.phrases) {
    if (bag.phrases.has(key)) parts.phrases += weight * (rarity(pair[0]) + rarity(pair[1]));
  }
}

/**
 * How much a text has to do with a claim, in parts, and the words they share. Symmetric in nothing: the claim asks.
 * Returns a score of 0 with empty parts when they share nothing. The parts add up to the score.
 */
export function scoreBag(query: Query, bag: Bag, collection: Collection, weights: Weights = WEIGHTS): RecallScore {
  const parts: Parts = { words: 0, names: 0, phrases: 0, figures: 0, dates: 0, negation: 0 };
  const shared: { shown: string; gain: number }[] = [];
  const own = new Set<string>();
  for (const word of query.words) {
    if (word.shown !== null) own.add(word.key);
    const count = bag.counts.get(word.key);
    if (count === undefined) continue;
    const gain = wordGain(word, count, bag.length, collection, weights);
    parts[partOf(word, bag)] += gain;
    if (word.negated && bag.negated.has(word.key)) parts.negation += weights.negation * collection.rarity(word.key);
    if (word.shown !== null) shared.push({ shown: word.shown, gain });
  }
  addPhrases(parts, query, bag, collection.rarity, weights.phrase);
  const cover = 1 - weights.cover + weights.cover * coverOf(bag, own, collection.rarity);
  shared.sort((a, b) => b.gain - a.gain);
  return { ...scaled(parts, cover), shared: shared.slice(0, SHOWN).map((each) => each.shown) };
}

function scaled(parts: Parts, by: number): Omit<RecallScore, 'shared'> {
  const score = { score: 0, ...parts };
  for (const part of Object.keys(parts) as (keyof Parts)[]) {
    score[part] *= by;
    score.score += score[part];
  }
  return score;
}
