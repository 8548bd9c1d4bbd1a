import { oneOf } from '../../../detect/one-of';
import type { Sentence } from './sentence';

/**
 * Whether a comma stands in a row ("taxes, trade and war") or between adjectives, where nothing ends. `end` bounds the
 * look ahead.
 */
export function isList(sentence: Sentence, comma: number, end: number): boolean {
  if (oneOf('JJ|JJR|JJS', sentence.tags[comma - 1]) && oneOf('JJ|JJR|JJS|VBG|VBN', sentence.tags[comma + 1]))
    return true;
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) {
    const tag = sentence.tags[i]!;
    if (tag === 'CC' && oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|VBG|CD|DT|PRP$', sentence.tags[i + 1])) return true;
    if (/^(?:VB|MD|W|IN$)/.test(tag) && sentence.terms[i]!.lower !== 'of') return false;
  }
  return false;
}
