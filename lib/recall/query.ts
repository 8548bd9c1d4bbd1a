import { type Terms, termsOf } from './terms';
import { WEIGHTS, type Weights } from './weights';
import { kindOf, type WordKind } from './word-kind';

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
export interface QueryPhrase {
  key: string;
  parts: [string, string];
}

/** What a claim asks the shelves for. */
export interface Query {
  words: QueryWord[];
  phrases: QueryPhrase[];
}

function addWords(into: Map<string, QueryWord>, words: Terms['words'], weight: number, shownIn: string | null): void {
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
        kind: kindOf(key),
        shown: shownIn === null ? null : shownIn.slice(start, end),
      });
  }
}

/**
 * Reads a claim into a {@link Query}. `around`: text near it (the sentence, what was said just before), which counts
 * less. Words keep the order of reading, the claim's own first.
 */
export function queryOf(text: string, around: readonly string[] = [], weights: Weights = WEIGHTS): Query {
  const own = termsOf(text);
  const words = new Map<string, QueryWord>();
  addWords(words, own.words, 1, text);
  if (weights.around > 0) for (const more of around) addWords(words, termsOf(more).words, weights.around, null);
  const phrases = new Map(own.phrases.map(({ key, parts }) => [key, { key, parts }]));
  return { words: [...words.values()], phrases: [...phrases.values()] };
}
