import type { RecallScore } from '../../lib/model/recall';
import { affinity, type Origin } from '../../lib/recall/affinity';
import { type Bag, bagOf } from '../../lib/recall/bag';
import { type Query, queryOf } from '../../lib/recall/query';
import { type Collection, scoreBag, wordGain } from '../../lib/recall/rank';
import { createRarity } from '../../lib/recall/rarity';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { WEIGHTS, type Weights } from '../../lib/recall/weights';

/** One text of a collection to search. */
export interface IndexedText extends Origin {
  id: string;
  text: string;
  /** What is written over it, such as a title. */
  headings?: readonly string[];
  /** Which article it was found in: texts of one article stand around each other. Not searched by. */
  article?: string;
  /** Text around it there. Not searched by. */
  around?: readonly string[];
}

/**
 * What is searched for; `before` are the lines said just before. With a date nothing that is dated later is found;
 * without, the last day written in the text counts for nearness alone.
 */
interface IndexQuery extends Origin {
  text: string;
  before?: readonly string[];
}

/** A text that was found. The parts of the score are those of its words; `score` includes speaker and time. */
interface FoundText extends RecallScore {
  id: string;
}

/** Many texts, searchable by what they share with a query; holds them in memory. */
export interface PostingIndex {
  /** How many texts it holds. */
  size: number;
  /** The best `limit` texts, best first; only texts that share a word. Ties go by the order of adding. */
  search(query: IndexQuery, limit: number, weights?: Weights): FoundText[];
}

/** How many of the best by single words are looked at again with phrases, cover and origin. */
const LOOKED_AT_AGAIN = 400;

/** For one word: the texts that hold it and how often, in two arrays of equal length. */
interface Postings {
  texts: number[];
  counts: number[];
}

/** The day as dates are compared; what is no written day stays as it is. */
const dayOf = (date: string | undefined, { lastDayIn }: RecallLanguage) =>
  date === undefined ? undefined : (lastDayIn(date) ?? date);

/** Whether one date is later than the other as far as both are known; ISO, cut to any precision. */
function isLater(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

interface Held {
  origin: Origin & { id: string };
  bag: Bag;
}

function fileBag(postings: Map<string, Postings>, bag: Bag, at: number): void {
  for (const [key, count] of bag.counts) {
    const list = postings.get(key) ?? { texts: [], counts: [] };
    list.texts.push(at);
    list.counts.push(count);
    postings.set(key, list);
  }
}

/** Adds up what each text gains by single words; returns the numbers of the best that may be found, best first. */
function bestByWords(
  query: Query,
  postings: Map<string, Postings>,
  held: Held[],
  collection: Collection,
  weights: Weights,
  limit: number,
  mayFind: (at: number) => boolean,
): number[] {
  const gains = new Float64Array(held.length);
  const touched: number[] = [];
  for (const word of query.words) {
    const list = postings.get(word.key);
    if (!list) continue;
    for (let index = 0; index < list.texts.length; index++) {
      const at = list.texts[index]!;
      if (gains[at] === 0) touched.push(at);
      gains[at]! += wordGain(word, list.counts[index]!, held[at]!.bag.length, collection, weights);
    }
  }
  return touched
    .filter(mayFind)
    .sort((a, b) => gains[b]! - gains[a]! || a - b)
    .slice(0, limit);
}

/**
 * Reads many texts into an index in memory, with the words and weights of recall, so that what researchers measure
 * is what readers get. Texts with the same id are all kept. Time and memory are linear in the texts.
 */
export function createPostingIndex(
  texts: Iterable<IndexedText>,
  language: RecallLanguage,
  made: Weights = WEIGHTS,
): PostingIndex {
  const held: Held[] = [];
  const postings = new Map<string, Postings>();
  let words = 0;
  for (const { id, text, headings, speaker, date } of texts) {
    const bag = bagOf(text, language, headings && { headings, weight: made.heading });
    fileBag(postings, bag, held.length);
    words += bag.length;
    held.push({ origin: { id, speaker, date: dayOf(date, language) }, bag });
  }
  const collection: Collection = {
    rarity: createRarity(held.length, (key) => postings.get(key)?.texts.length ?? 0, language),
    averageLength: Math.max(1, words / Math.max(1, held.length)),
  };
  return {
    size: held.length,
    search(asked, limit, weights = WEIGHTS) {
      const query = queryOf(asked.text, language, asked.before, weights);
      const again = Math.max(limit, LOOKED_AT_AGAIN);
      const date = dayOf(asked.date, language);
      const origin = { speaker: asked.speaker, date: date ?? language.lastDayIn(asked.text) ?? undefined };
      const isInTime = (at: number) => date === undefined || !isLater(held[at]!.origin.date ?? '', date);
      const found = bestByWords(query, postings, held, collection, weights, again, isInTime).map((at) => {
        const { origin: of, bag } = held[at]!;
        const score = scoreBag(query, bag, collection, weights);
        return { at, id: of.id, ...score, score: score.score * affinity(origin, of, language, weights) };
      });
      found.sort((a, b) => b.score - a.score || a.at - b.at);
      return found.slice(0, limit).map(({ at: _, ...rest }) => rest);
    },
  };
}
