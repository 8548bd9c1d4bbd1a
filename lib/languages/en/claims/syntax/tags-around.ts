import { oneOf } from '../../../../detect/one-of';
import { isAdverbTag, type Tag } from './labels';
import type { TaggedTerms } from './tagged-terms';

/** Tags by which the verb of a sentence can be told. */
export const FINITE = 'VBD|VBZ|VBP|MD';
/** Forms of *be*, *have* and *get*. */
export const AUXILIARY = "be|is|are|was|were|been|being|am|'s|'re|'m|has|have|had|having|'ve|'d|get|gets|got|getting";

/** The index before `i` over adverbs and brackets, -1 for none. */
export function plainBefore(tags: Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && isAdverbTag(tags[at])) at--;
  return at;
}

/** The index behind `i` over adverbs; how many tags there are for none. */
export function plainAfter(tags: Tag[], i: number): number {
  let at = i + 1;
  while (at < tags.length && isAdverbTag(tags[at])) at++;
  return at;
}

/** Whether *be* or *have* stands before the verb at `i`, over adverbs. */
export function hasAuxiliary(sentence: TaggedTerms, i: number): boolean {
  let at = plainBefore(sentence.tags, i);
  while (at >= 0 && at > i - 5 && oneOf("not|n't|never", sentence.terms[at]!.lower)) at--;
  return at >= 0 && oneOf(AUXILIARY, sentence.terms[at]!.lower);
}

/** Whether a tag from `from` on before `to` is that of the verb of a sentence. */
export function hasFinite(tags: Tag[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tags.length; i++) if (oneOf(FINITE, tags[i]!)) return true;
  return false;
}
