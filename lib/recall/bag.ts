import { termsOf } from './terms';

/** A statement (or any text) as ranking sees it: which words and pairs it holds, how often, where not. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  names: ReadonlySet<string>;
  phrases: ReadonlySet<string>;
  /** Content words, repeats counted. */
  length: number;
}

/** Reads a text into a {@link Bag}. Any string is accepted; one without content words gives an empty bag. */
export function bagOf(text: string): Bag {
  const { words, phrases } = termsOf(text);
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    counts,
    names: new Set(words.filter((word) => word.name).map((word) => word.key)),
    phrases: new Set(phrases.map((phrase) => phrase.key)),
    length: words.length,
  };
}
