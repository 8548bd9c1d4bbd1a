import { tables } from '../../tables';
import type { Tag } from './labels';
import { OPEN_TAGS, TAGS } from './labels';
import { type ByteTable, bestClass, rowOf, scoreBytes } from './table';
import type { Term, TermKeys } from './term';

/** How many features describe one word to the tagger. */
export const TAG_FEATURES = 17;

const NONE: TermKeys = { word: 11, suffix2: 12, suffix3: 13, suffix4: 15, prefix3: 14, shape: 64 };

const ADVERB = TAGS.indexOf('RB');

/** The tag before `i`, over adverbs: "also criticized" is a past form after a name and a participle after *was*. */
function plainTagBefore(tags: Uint8Array, i: number): number {
  let at = i - 1;
  while (at >= 0 && at > i - 4 && tags[at] === ADVERB) at--;
  return at >= 0 ? tags[at]! : 97;
}

/**
 * Writes the rows of the features of word `i` into `out` and returns how many there are. `tags` must be filled up to
 * `i`. The tagger and its training both use exactly this function.
 */
export function tagFeatures(keys: TermKeys[], tags: Uint8Array, i: number, mask: number, out: Int32Array): number {
  const me = keys[i]!;
  const before = keys[i - 1] ?? NONE;
  const after = keys[i + 1] ?? NONE;
  const t1 = i > 0 ? tags[i - 1]! : 98;
  const t2 = i > 1 ? tags[i - 2]! : 99;
  let n = 0;
  out[n++] = rowOf(mask, 1, me.word);
  out[n++] = rowOf(mask, 2, me.suffix3, me.shape);
  out[n++] = rowOf(mask, 3, me.suffix2, me.shape);
  out[n++] = rowOf(mask, 5, me.shape);
  out[n++] = rowOf(mask, 6, t1);
  out[n++] = rowOf(mask, 7, t1, t2 + 1);
  out[n++] = rowOf(mask, 8, t1, me.word);
  out[n++] = rowOf(mask, 9, before.word);
  out[n++] = rowOf(mask, 10, before.word, me.suffix3);
  out[n++] = rowOf(mask, 11, after.word);
  out[n++] = rowOf(mask, 15, me.word, after.word);
  out[n++] = rowOf(mask, 16, me.word, before.word);
  out[n++] = rowOf(mask, 18, t1, me.suffix3);
  out[n++] = rowOf(mask, 19, me.suffix3, after.word);
  out[n++] = rowOf(mask, 20, t1, after.suffix2);
  const plain = plainTagBefore(tags, i);
  out[n++] = rowOf(mask, 21, plain, me.suffix2);
  out[n++] = rowOf(mask, 23, me.suffix4, me.shape);
  return n;
}

/** Signs, numbers and words with one tag need no model. */
export function fixedTag(term: Term): Tag | undefined {
  if (term.kind === 'punct') return 'PUNCT';
  if (term.kind === 'number' && /^\d[\d,.]*$/.test(term.lower)) return 'CD';
  if (term.text === 'US' || term.text === 'IT') return 'NNP';
  return tables().claims.onlyTag(term.lower);
}

/** Forms that a verb must be known for, unless *to* or a modal verb stands before it. */
const PRESENT = new Set([TAGS.indexOf('VB'), TAGS.indexOf('VBP'), TAGS.indexOf('VBZ')]);
const PAST = new Set([TAGS.indexOf('VBD'), TAGS.indexOf('VBN')]);
const AFTER = new Set([TAGS.indexOf('TO'), TAGS.indexOf('MD')]);

/** What the model may not say of a word, however it looks. */
function canHave(terms: Term[], tags: Uint8Array, i: number, tag: number): boolean {
  const { lower } = terms[i]!;
  if (PRESENT.has(tag)) return AFTER.has(tags[i - 1] ?? -1) || tables().claims.canBeVerb(lower);
  if (PAST.has(tag)) return tables().claims.canBePast(lower);
  return tables().claims.isAllowed(TAGS[tag]!, lower);
}

const CODES = new Map<Tag, number>(TAGS.map((tag, code) => [tag, code]));
const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(TAGS.length);

/** Index in {@link TAGS} for each term of one sentence. Greedy, left to right: time is linear in the terms. */
export function tagWords(terms: Term[], keys: TermKeys[], table: ByteTable): Uint8Array {
  const tags = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const fixed = fixedTag(terms[i]!);
    if (fixed) {
      tags[i] = CODES.get(fixed)!;
      continue;
    }
    const classes = tables().claims.isSmallWord(terms[i]!.lower) ? table.classes : OPEN_TAGS;
    scoreBytes(table, features, tagFeatures(keys, tags, i, table.mask, features), scores, classes);
    let best = bestClass(scores, classes);
    while (!canHave(terms, tags, i, best)) {
      scores[best] = -1;
      best = bestClass(scores, classes);
    }
    tags[i] = best;
  }
  return tags;
}
