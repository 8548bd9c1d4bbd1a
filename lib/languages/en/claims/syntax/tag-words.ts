import { oneOf } from '../../../../detect/one-of';
import type { ClaimRuleWords } from '../claim-rule-words';
import { bestClass, rowOf, scoreBytes } from './byte-table';
import type { Tag } from './labels';
import { OPEN_TAGS, TAGS } from './labels';
import { Key, keysAt, type Spelling, writeKeys } from './word-keys';

/** How many features describe one word to the tagger. */
export const TAG_FEATURES = 17;

const ADVERB = TAGS.indexOf('RB');

/** The tag before `i`, over adverbs: "also criticized" is a past form after a name and a participle after *was*. */
function plainTagBefore(tags: Uint8Array, i: number): number {
  let at = i - 1;
  while (at >= 0 && at > i - 4 && tags[at] === ADVERB) at--;
  return at >= 0 ? tags[at]! : 97;
}

/**
 * Writes the rows of the features of word `i` into `out` and returns how many there are. `keys` are those of
 * {@link writeKeys}; `tags` must be filled up to `i`. The tagger and its training both use exactly this function.
 */
export function tagFeatures(keys: Int32Array, tags: Uint8Array, i: number, mask: number, out: Int32Array): number {
  const me = keysAt(i);
  const word = keys[me + Key.Word]!;
  const suffix2 = keys[me + Key.Suffix2]!;
  const suffix3 = keys[me + Key.Suffix3]!;
  const shape = keys[me + Key.Shape]!;
  const before = keys[keysAt(i - 1) + Key.Word]!;
  const after = keys[keysAt(i + 1) + Key.Word]!;
  const t1 = i > 0 ? tags[i - 1]! : 98;
  const t2 = i > 1 ? tags[i - 2]! : 99;
  let n = 0;
  out[n++] = rowOf(mask, 1, word);
  out[n++] = rowOf(mask, 2, suffix3, shape);
  out[n++] = rowOf(mask, 3, suffix2, shape);
  out[n++] = rowOf(mask, 5, shape);
  out[n++] = rowOf(mask, 6, t1);
  out[n++] = rowOf(mask, 7, t1, t2 + 1);
  out[n++] = rowOf(mask, 8, t1, word);
  out[n++] = rowOf(mask, 9, before);
  out[n++] = rowOf(mask, 10, before, suffix3);
  out[n++] = rowOf(mask, 11, after);
  out[n++] = rowOf(mask, 15, word, after);
  out[n++] = rowOf(mask, 16, word, before);
  out[n++] = rowOf(mask, 18, t1, suffix3);
  out[n++] = rowOf(mask, 19, suffix3, after);
  out[n++] = rowOf(mask, 20, t1, keys[keysAt(i + 1) + Key.Suffix2]!);
  out[n++] = rowOf(mask, 21, plainTagBefore(tags, i), suffix2);
  out[n++] = rowOf(mask, 23, keys[me + Key.Suffix4]!, shape);
  return n;
}

/** Signs, numbers and words with one tag need no model. */
export function fixedTag(term: Spelling, words: ClaimRuleWords): Tag | undefined {
  if (term.kind === 'punct') return 'PUNCT';
  if (term.kind === 'number' && /^\d[\d,.]*$/.test(term.lower)) return 'CD';
  if (term.text === 'US' || term.text === 'IT') return 'NNP';
  return words.onlyTag(term.lower);
}

/** Which codes are those of forms that a verb must be known for: present or plain ones, and past ones. */
const PRESENT = 1;
const PAST = 2;
const FORM = Uint8Array.from(TAGS, (tag) => (oneOf('VB|VBP|VBZ', tag) ? PRESENT : oneOf('VBD|VBN', tag) ? PAST : 0));
/** Behind these any word can be a plain form. */
const TO = TAGS.indexOf('TO');
const MODAL = TAGS.indexOf('MD');

/** What the model may not say of a word, however it looks; `before` is the code before it, -1 for none. */
function canHave(words: ClaimRuleWords, lower: string, before: number, code: number): boolean {
  if (FORM[code] === PRESENT) return before === TO || before === MODAL || words.canBeVerb(lower);
  if (FORM[code] === PAST) return words.canBePast(lower);
  return words.isAllowed(TAGS[code]!, lower);
}

const CODES = new Map<Tag, number>(TAGS.map((tag, code) => [tag, code]));
const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(TAGS.length);
/** Keys of the sentence being read: making some objects for each word took longer than working them out. */
let keys: Int32Array = new Int32Array(0);

/**
 * Index in {@link TAGS} for each term of one sentence, by the weights of `table`. Greedy, left to right: time is linear
 * in the terms.
 */
export function tagWords(terms: readonly Spelling[], words: ClaimRuleWords, table = words.tagger): Uint8Array {
  keys = writeKeys(terms, keys);
  const tags = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const fixed = fixedTag(terms[i]!, words);
    if (fixed) {
      tags[i] = CODES.get(fixed)!;
      continue;
    }
    const { lower } = terms[i]!;
    const classes = words.isSmallWord(lower) ? table.classes : OPEN_TAGS;
    scoreBytes(table, features, tagFeatures(keys, tags, i, table.mask, features), scores, classes);
    let best = bestClass(scores, classes);
    while (!canHave(words, lower, i > 0 ? tags[i - 1]! : -1, best)) {
      scores[best] = -1;
      best = bestClass(scores, classes);
    }
    tags[i] = best;
  }
  return tags;
}
