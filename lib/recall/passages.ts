import type { Bag, WordCounts } from './bag';
import { termKeysOf } from './terms';
import type { TermsLanguage } from './terms-language';

/** A text of more content words is on several things: a speech, where a statement in an article has ten. */
const LONG = 40;
/** Sentences are taken together until they have so many content words. */
const ENOUGH = 15;
const BETWEEN = /(?<=[.!?…]["'”’»)\]]*)\s+/u;

function countsOf(keys: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The words of a text in passages of one matter each, as far as length can tell: the whole text, or of a long one a few
 * sentences at a time. At least one. `bag` is that of the text.
 */
export function passagesOf(text: string, bag: Pick<Bag, 'counts' | 'length'>, language: TermsLanguage): WordCounts[] {
  if (bag.length <= LONG) return [bag.counts];
  const passages: string[][] = [];
  for (const sentence of text.split(BETWEEN)) {
    const last = passages.at(-1);
    const keys = termKeysOf(sentence, language);
    if (last && last.length < ENOUGH) last.push(...keys);
    else passages.push(keys);
  }
  return passages.map(countsOf);
}
