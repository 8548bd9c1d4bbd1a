import { termsOf } from './terms';
import type { TermsLanguage } from './terms-language';

/** How often a text holds each word, by `Term.key`. */
export type WordCounts = ReadonlyMap<string, number>;

/** A statement (or any text) as ranking sees it: which words and pairs it holds, how often, where not. */
export interface Bag {
  counts: WordCounts;
  names: ReadonlySet<string>;
  phrases: ReadonlySet<string>;
  negated: ReadonlySet<string>;
  /** Content words, repeats counted. */
  length: number;
}

/** What is written over a text, each word of it counting `weight` times. */
export interface Headings {
  headings: readonly string[];
  weight: number;
}

/** Reads a text into a {@link Bag}. Any string is accepted; one without content words gives an empty bag. */
export function bagOf(text: string, language: TermsLanguage, over?: Headings): Bag {
  const counts = new Map<string, number>();
  const [names, phrases, negated] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let length = 0;
  const add = (part: string, by: number) => {
    const terms = termsOf(part, language);
    for (const { key, name, negated: turned } of terms.words) {
      counts.set(key, (counts.get(key) ?? 0) + by);
      if (name) names.add(key);
      if (turned) negated.add(key);
    }
    for (const { key } of terms.phrases) phrases.add(key);
    length += terms.words.length * by;
  };
  add(text, 1);
  if (over && over.weight > 0) for (const heading of over.headings) add(heading, over.weight);
  return { counts, names, phrases, negated, length };
}
