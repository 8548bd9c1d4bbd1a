import { correctTags } from './correct-tags';
import { TAGS, type Tag } from './labels';
import type { WeightTable } from './table';
import { tagWords } from './tag-words';
import { keysOf, type Term } from './term';
import { TAGGER_WEIGHTS } from './weights';
import { unpackTables } from './weights-file';

let table: WeightTable | null = null;

/**
 * The part of speech of each term of one sentence. Linear time. The first call unpacks the weights (some milliseconds);
 * nothing else is kept between calls.
 */
export function tagTerms(terms: Term[]): Tag[] {
  table ??= unpackTables(TAGGER_WEIGHTS)[0]!;
  const keys = terms.map((term, i) => keysOf(term, i === 0));
  const tags = Array.from(tagWords(terms, keys, table), (t) => TAGS[t]!);
  correctTags(terms, tags);
  return tags;
}
