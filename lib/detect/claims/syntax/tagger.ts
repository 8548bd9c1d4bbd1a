import { detectionData } from '../../detection-data';
import { tables } from '../../tables';
import { correctTags } from './correct-tags';
import { TAGS, type Tag } from './labels';
import type { ByteTable } from './table';
import { tagWords } from './tag-words';
import { keysOf, type Term } from './term';
import { unpackTables } from './weights-file';

/** "Retired General Reveals His Plan": capitals make no names of verbs and small words there. */
function isTitle(terms: Term[]): boolean {
  let words = 0;
  let capital = 0;
  for (const { kind, text, lower } of terms) {
    if (kind !== 'word') continue;
    words++;
    if (text.charCodeAt(0) !== lower.charCodeAt(0)) capital++;
  }
  return words >= 4 && capital >= 0.7 * words;
}

let table: ByteTable | null = null;

/**
 * The part of speech of each term of one sentence. Linear time. The first call unpacks the weights (some milliseconds);
 * nothing else is kept between calls.
 */
export function tagTerms(terms: Term[]): Tag[] {
  table ??= unpackTables(detectionData().tagger)[0]!;
  const title = isTitle(terms);
  const plain = title
    ? terms.map((term) =>
        tables().claims.isSmallWord(term.lower) || tables().claims.canBeVerb(term.lower)
          ? { ...term, text: term.lower }
          : term,
      )
    : terms;
  const keys = plain.map((term, i) => keysOf(term, i === 0));
  const tags = Array.from(tagWords(plain, keys, table), (t) => TAGS[t]!);
  correctTags(plain, tags);
  return tags;
}
