import type { RecallLanguage } from './recall-language';
import { type Term, termsOf } from './terms';
import { WEIGHTS, type Weights } from './weights';
import type { WordKind } from './word-kind';

/** One distinct word of a claim. */
export interface QueryWord {
  key: string;
  /** 1 for the claim's own words, less for words only said around it. */
  weight: number;
  name: boolean;
  negated: boolean;
  kind: WordKind;
  /** As it stands in the claim, at its first place; null for a word that is only around it. */
  shown: string | null;
  /** {@link Term.unit} at its first place. */
  unit: number;
}

/** One distinct two-word phrase of the claim itself. */
interface QueryPhrase {
  key: string;
  parts: [string, string];
}

/** What a claim asks the records for. */
export interface Query {
  /** With which it was read, and is weighed. */
  language: RecallLanguage;
  words: QueryWord[];
  phrases: QueryPhrase[];
}

/** Words of the claim itself, or around it, at so much weight. */
interface HeldAgainst {
  words: readonly Term[];
  weight: number;
  /** The text that they are shown as they stand in; null for words that are only around the claim. */
  shownIn: string | null;
}

function addWords(
  into: Map<string, QueryWord>,
  { words, weight, shownIn }: HeldAgainst,
  language: RecallLanguage,
): void {
  for (const { key, start, end, name, negated, unit } of words) {
    const known = into.get(key);
    if (known) known.name ||= name;
    else
      into.set(key, {
        key,
        weight,
        name,
        negated,
        unit,
        kind: language.kindOf(key),
        shown: shownIn === null ? null : shownIn.slice(start, end),
      });
  }
}

/**
 * Reads a claim into a {@link Query}. `around`: text near it (the sentence, what was said just before), which counts
 * less. Words keep the order of reading, the claim's own first.
 */
export function queryOf(
  text: string,
  language: RecallLanguage,
  around: readonly string[] = [],
  weights: Weights = WEIGHTS,
): Query {
  const own = termsOf(text, language);
  const words = new Map<string, QueryWord>();
  addWords(words, { words: own.words, weight: 1, shownIn: text }, language);
  const phrases = new Map(own.phrases.map(({ key, parts }) => [key, { key, parts }]));
  return withAround({ language, words: [...words.values()], phrases: [...phrases.values()] }, around, weights);
}

/**
 * The same query with a few of the words near it, for looking through an index: names first, then those that are rarest
 * in public speech, then in reading order.
 */
export function withBestAround(query: Query, around: readonly string[], most: number): Query {
  const { words, language } = withAround(query, around);
  const near = words.slice(query.words.length);
  const order = new Map(near.map((word) => [word, (word.name ? 0 : 1) + language.backgroundShare(word.key)]));
  return {
    ...query,
    words: [
      ...words.slice(0, query.words.length),
      ...near.sort((a, b) => order.get(a)! - order.get(b)!).slice(0, most),
    ],
  };
}

/** The same query without the words that are only near it. */
export const withoutAround = (query: Query): Query => ({
  ...query,
  words: query.words.filter(({ shown }) => shown !== null),
});

/** The same query with the words of texts near it, which count less; the given one stays as it is. */
export function withAround(query: Query, around: readonly string[], { around: weight }: Weights = WEIGHTS): Query {
  if (weight === 0 || around.length === 0) return query;
  const { language } = query;
  const words = new Map(query.words.map((word) => [word.key, { ...word }]));
  for (const text of around) addWords(words, { words: termsOf(text, language).words, weight, shownIn: null }, language);
  return { ...query, words: [...words.values()] };
}
