import { oneOf } from '../../../detect/one-of';
import { clauseEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import type { Sentence } from './sentence';
import { findSubject } from './subjects';

const BOUNDS = { cueTag: '', inner: true };

/** What is said to look so: *to* and a verb, *like* and a noun, or an adjective; null for anything else. */
function frameAt(sentence: Sentence, at: number): 'infinitive' | 'like' | 'state' | null {
  if (sentence.tags[at] === 'TO') return 'infinitive';
  if (oneOf('like|as', sentence.terms[at]?.lower)) return 'like';
  return oneOf('JJ|JJR|JJS|RB|RBR|RBS|VBN', sentence.tags[at]) ? 'state' : null;
}

/**
 * "The bridge seems to be safe": a guess that nobody is named for. Its content is who or what it is about and what is
 * said of them; the speaker is unclear.
 */
export function findGuessReport(sentence: Sentence, at: number): Draft | null {
  const group = sentence.groups[at]!;
  if (!sentence.words.guessing.has(sentence.terms[group.main]!.lower) || group.form !== 'finite' || group.passive)
    return null;
  const frame = frameAt(sentence, group.last);
  const subject = frame && findSubject(sentence, at);
  if (!subject) return null;
  const rest = { first: group.last, last: clauseEnd(sentence, group.last, BOUNDS) };
  const cue = { first: group.first, last: group.last };
  return draftOf(sentence, [{ first: subject.first, last: subject.last }, rest], cue, null, `guess-${frame}`, 7);
}
