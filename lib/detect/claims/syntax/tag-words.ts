import type { Tag } from './labels';
import { TAGS } from './labels';
import { bestClass, rowOf, scoreRows, type WeightTable } from './table';
import type { Term, TermKeys } from './term';

/** How many features describe one word to the tagger. */
export const TAG_FEATURES = 20;

const NONE: TermKeys = { word: 11, suffix2: 12, suffix3: 13, prefix3: 14, shape: 64 };

/**
 * Writes the rows of the features of word `i` into `out` and returns how many there are. `tags` must be filled up to
 * `i`. The tagger and its training both use exactly this function.
 */
export function tagFeatures(keys: TermKeys[], tags: Uint8Array, i: number, mask: number, out: Int32Array): number {
  const me = keys[i]!;
  const before = keys[i - 1] ?? NONE;
  const before2 = keys[i - 2] ?? NONE;
  const after = keys[i + 1] ?? NONE;
  const after2 = keys[i + 2] ?? NONE;
  const t1 = i > 0 ? tags[i - 1]! : 98;
  const t2 = i > 1 ? tags[i - 2]! : 99;
  let n = 0;
  out[n++] = rowOf(mask, 1, me.word);
  out[n++] = rowOf(mask, 2, me.suffix3, me.shape);
  out[n++] = rowOf(mask, 3, me.suffix2, me.shape);
  out[n++] = rowOf(mask, 4, me.prefix3);
  out[n++] = rowOf(mask, 5, me.shape);
  out[n++] = rowOf(mask, 6, t1);
  out[n++] = rowOf(mask, 7, t1, t2 + 1);
  out[n++] = rowOf(mask, 8, t1, me.word);
  out[n++] = rowOf(mask, 9, before.word);
  out[n++] = rowOf(mask, 10, before.word, me.suffix3);
  out[n++] = rowOf(mask, 11, after.word);
  out[n++] = rowOf(mask, 12, after.suffix3, me.suffix3);
  out[n++] = rowOf(mask, 13, after2.word);
  out[n++] = rowOf(mask, 14, before2.word);
  out[n++] = rowOf(mask, 15, me.word, after.word);
  out[n++] = rowOf(mask, 16, me.word, before.word);
  out[n++] = rowOf(mask, 17, after.shape, me.shape);
  out[n++] = rowOf(mask, 18, t1, me.suffix3);
  out[n++] = rowOf(mask, 19, me.suffix3, after.word);
  out[n++] = rowOf(mask, 20, t1, after.suffix2);
  return n;
}

/** Signs need no model. */
export function fixedTag(term: Term): Tag | null {
  if (term.kind === 'punct') return 'PUNCT';
  return term.lower === "'s" || term.lower === "n't"
    ? null
    : term.kind === 'number' && /^\d[\d,.]*$/.test(term.lower)
      ? 'CD'
      : null;
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Float64Array(TAGS.length);

/** Index in {@link TAGS} for each term of one sentence. Greedy, left to right: time is linear in the terms. */
export function tagWords(terms: Term[], keys: TermKeys[], table: WeightTable): Uint8Array {
  const tags = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const fixed = fixedTag(terms[i]!);
    if (fixed) {
      tags[i] = TAGS.indexOf(fixed);
      continue;
    }
    scoreRows(table, features, tagFeatures(keys, tags, i, table.mask, features), scores);
    tags[i] = bestClass(scores, table.classes);
  }
  return tags;
}
