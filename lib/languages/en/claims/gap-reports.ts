import { oneOf } from '../../../detect/one-of';
import { type Bounds, clauseEnd } from './clause-end';
import type { CueVerb } from './cues';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { baseNounLeft } from './noun-phrases';
import type { Sentence, Subject, TermRange } from './sentence';

/** What the clause with the gap is about: "which", or the noun in "a decision they say was right". */
function gapHead(sentence: Sentence, before: number): TermRange | null {
  if (oneOf('which|who|that|what', sentence.terms[before]?.lower)) return { first: before, last: before + 1 };
  return oneOf('NNS|NN', sentence.tags[before]) ? baseNounLeft(sentence, before + 1) : null;
}

/**
 * "the old hall Falk said might": the name at the end of a phrase is who speaks, the noun before it what is spoken of.
 */
function nameBehindNoun(sentence: Sentence, subject: Subject): Subject {
  let first = subject.last;
  while (first > subject.first && oneOf('NNP|NNPS', sentence.tags[first - 1])) first--;
  const noun = first < subject.last && first > subject.first + 1 && oneOf('NN|NNS', sentence.tags[first - 1]);
  return noun && oneOf('DT|PRP$|CD', sentence.tags[subject.first]) ? { ...subject, first, clause: first } : subject;
}

/** "which the probe said was covered up": what is said lies on both sides of who says it. */
export function gapReport(
  sentence: Sentence,
  at: number,
  verb: CueVerb,
  subject: Subject | null,
  bounds: Bounds,
): Draft | null {
  const group = sentence.groups[at]!;
  const next = sentence.groups[at + 1];
  if (group.form !== 'finite' || next?.form !== 'finite' || next.first !== group.last) return null;
  if (!hasFrame(verb, Frame.Clause)) return null;
  if (!subject || subject.inherited || subject.relative) return null;
  const who = nameBehindNoun(sentence, subject);
  const head = gapHead(sentence, who.first - 1);
  if (!head) return null;
  const rest = { first: next.first, last: beforeSecondVerb(sentence, at + 1, clauseEnd(sentence, next.first, bounds)) };
  const cue = { first: group.first, last: group.last };
  return draftOf(sentence, [head, rest], cue, who, `${verb.group}-gap`, 2);
}

/** With one of these between two verbs, the second has a clause of its own. */
const OPENS_CLAUSE =
  'that|which|who|whom|whose|what|,|and|or|but|because|if|when|while|as|than|until|since|after|before|where|whether|how|why|he|she|they|it|we|i';

/** "that Haug said was unfair will be reformed": the second verb without a clause of its own is the sentence's. */
function beforeSecondVerb(sentence: Sentence, at: number, end: number): number {
  const first = sentence.groups[at]!;
  const second = sentence.groups.find((g) => g.first > first.first && g.form === 'finite' && g.first < end);
  if (!second) return end;
  const between = sentence.terms.slice(first.last, second.first);
  return between.some((term) => oneOf(OPENS_CLAUSE, term.lower)) ? end : second.first;
}

/** What may follow a verb whose object stands before it: nothing that could be an object. */
const NO_OBJECT = 'PUNCT|IN|CC|RB|TO|MD|VBZ|VBD|VBP';

/** The object of a verb before its subject: "which", or the noun in "a plan she opposes"; null for none. */
function objectBefore(sentence: Sentence, { first, last }: Subject): TermRange | null {
  const before = first - 1;
  if (oneOf('which|whom|who', sentence.terms[before]?.lower))
    return sentence.terms[before - 1]?.text === ',' ? { first: before, last: first } : null;
  if (last - first !== 1 || sentence.tags[first] !== 'PRP' || !oneOf('NN|NNP|DT', sentence.tags[before])) return null;
  return baseNounLeft(sentence, first);
}

/**
 * "a plan she opposes", ", which he denied": what is spoken of stands before who speaks, and nothing behind the verb.
 */
export function objectGapReport(sentence: Sentence, at: number, subject: Subject | null): Draft | null {
  const group = sentence.groups[at]!;
  if (group.form !== 'finite' || group.negated || !subject || subject.inherited || subject.relative) return null;
  const verb = group.cues.find((c) => hasFrame(c, Frame.Noun) && c.group !== 'showing');
  if (!verb || !oneOf(NO_OBJECT, sentence.tags[group.last] ?? 'PUNCT') || sentence.speech[group.last]! >= 0)
    return null;
  const object = objectBefore(sentence, subject);
  const cue = { first: group.first, last: group.last };
  return object && draftOf(sentence, [object], cue, subject, `${verb.group}-object-gap`, 7);
}
