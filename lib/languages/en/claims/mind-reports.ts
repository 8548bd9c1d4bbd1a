import { oneOf } from '../../../detect/one-of';
import { clauseEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { nounPhraseRight } from './noun-phrases';
import { objectEnd } from './object-end';
import type { Sentence, TermRange, VerbGroup } from './sentence';
import { findSubject } from './subjects';
import { isAdverbTag } from './syntax/labels';

const BOUNDS = { cueTag: '', inner: false };
const COPULA = "be|is|are|was|were|been|'s|'re|remain|remains|remained|feel|feels|felt|seem|seems|seemed|grew|became";

/**
 * The adjective after the verb group, over adverbs ("is deeply skeptical"); also one that the tagger took into the
 * group.
 */
function adjectiveAt(sentence: Sentence, group: VerbGroup): number {
  if (sentence.words.cueAdjectives.has(sentence.terms[group.main]!.lower) && group.passive) return group.main;
  if (!oneOf(COPULA, sentence.terms[group.main]!.lower)) return -1;
  let at = group.last;
  while (
    at < group.last + 3 &&
    isAdverbTag(sentence.tags[at]) &&
    !sentence.words.cueAdjectives.has(sentence.terms[at]!.lower)
  )
    at++;
  return sentence.words.cueAdjectives.has(sentence.terms[at]?.lower ?? '') ? at : -1;
}

/** Reports of a mind: "Smith is confident that he will win", "they were critical of the plan". */
export function findMindReport(sentence: Sentence, at: number): Draft | null {
  const group = sentence.groups[at]!;
  const adjective = group.form === 'finite' ? adjectiveAt(sentence, group) : -1;
  const after = sentence.terms[adjective + 1];
  if (adjective < 0 || !after) return null;
  const mind = sentence.words.cueAdjectives.get(sentence.terms[adjective]!.lower)!;
  let content: TermRange | null = null;
  let cueEnd = adjective + 1;
  let frame = 'about';
  const bare = hasFrame(mind, Frame.Clause) && oneOf('he|she|they|it|we|i|there', after.lower);
  if ((after.lower === 'that' && hasFrame(mind, Frame.Clause | Frame.PossibleClause)) || bare) {
    content = { first: adjective + 1, last: clauseEnd(sentence, adjective + 1, BOUNDS) };
    frame = 'that';
  } else if (sentence.tags[adjective + 1] === 'TO' && hasFrame(mind, Frame.Infinitive)) {
    content = { first: adjective + 1, last: clauseEnd(sentence, adjective + 1, BOUNDS) };
    frame = 'infinitive';
  } else if (mind.prepositions.includes(after.lower) && nounPhraseRight(sentence, adjective + 2)) {
    content = { first: adjective + 2, last: objectEnd(sentence, adjective + 2, BOUNDS) };
    cueEnd = adjective + 2;
  }
  if (!content || content.last <= content.first) return null;
  const subject = findSubject(sentence, at);
  if (!subject || oneOf('it|there|this|that', sentence.terms[subject.first]!.lower)) return null;
  return draftOf(
    sentence,
    [content],
    { first: group.first, last: cueEnd },
    subject,
    `mind-${frame}`,
    frame === 'that' ? 3 : 5,
  );
}
