import { oneOf } from '../../../../detect/one-of';
import { isAdverbTag, type Tag } from './labels';
import type { TaggedTerms } from './tagged-terms';

/** Tags of finite verbs, separated by bars. */
export const FINITE = 'VBD|VBZ|VBP|MD';
/** Forms of *be*, *have* and *get*. */
export const AUXILIARY = "be|is|are|was|were|been|being|am|'s|'re|'m|has|have|had|having|'ve|'d|get|gets|got|getting";

/** Index of the last term before `i` that is neither adverb nor bracket; -1 if there is none. */
export function plainBefore(tags: Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && isAdverbTag(tags[at])) at--;
  return at;
}

/** Index of the first non-adverb after `i`; `tags.length` if there is none. */
export function plainAfter(tags: Tag[], i: number): number {
  let at = i + 1;
  while (at < tags.length && isAdverbTag(tags[at])) at++;
  return at;
}

/** Whether *be*, *have* or *get* precedes the verb at `i`; adverbs and *not* between them are skipped. */
export function hasAuxiliary(sentence: TaggedTerms, i: number): boolean {
  let at = plainBefore(sentence.tags, i);
  while (at >= 0 && at > i - 5 && oneOf("not|n't|never", sentence.terms[at]!.lower)) at--;
  return at >= 0 && oneOf(AUXILIARY, sentence.terms[at]!.lower);
}

/** Whether tags[from, to) contain a finite verb. */
export function hasFinite(tags: Tag[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tags.length; i++) if (oneOf(FINITE, tags[i]!)) return true;
  return false;
}
