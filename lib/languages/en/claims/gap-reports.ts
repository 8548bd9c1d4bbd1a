import { oneOf } from '../../../detect/one-of';
import { type Bounds, clauseEnd } from './clause-end';
import type { CueVerb } from './cues';
import { type Draft, draftOf } from './draft';
import { baseNounLeft, type TermRange } from './noun-phrases';
import type { Subject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** What the clause with the gap is about: "which", or the noun in "a decision they say was right". */
function gapHead(unit: Unit, before: number): TermRange | null {
  if (oneOf('which|who|that|what', unit.terms[before]?.lower)) return { first: before, last: before + 1 };
  return oneOf('NNS|NN', unit.tags[before]) ? baseNounLeft(unit, before + 1) : null;
}

/** "the old hall Falk said might": the name at the end of a phrase is who speaks, the noun before it what is spoken of. */
function nameBehindNoun(unit: Unit, subject: Subject): Subject {
  let first = subject.last;
  while (first > subject.first && oneOf('NNP|NNPS', unit.tags[first - 1])) first--;
  const noun = first < subject.last && first > subject.first + 1 && oneOf('NN|NNS', unit.tags[first - 1]);
  return noun && oneOf('DT|PRP$|CD', unit.tags[subject.first]) ? { ...subject, first, clause: first } : subject;
}

/** "which the probe said was covered up": what is said lies on both sides of who says it. */
export function gapReport(
  unit: Unit,
  groups: VerbGroup[],
  at: number,
  verb: CueVerb,
  subject: Subject | null,
  bounds: Bounds,
): Draft | null {
  const group = groups[at]!;
  const next = groups[at + 1];
  if (group.form !== 'finite' || next?.form !== 'finite' || next.first !== group.last) return null;
  if (!verb.frames.includes('C')) return null;
  if (!subject || subject.inherited || subject.relative) return null;
  const who = nameBehindNoun(unit, subject);
  const head = gapHead(unit, who.first - 1);
  if (!head) return null;
  const rest = { first: next.first, last: clauseEnd(unit, groups, next.first, bounds) };
  const cue = { first: group.first, last: group.last };
  return draftOf(unit, [head, rest], cue, who, `${verb.group}-gap`, 2);
}

/** What may follow a verb whose object stands before it: nothing that could be an object. */
const NO_OBJECT = 'PUNCT|IN|CC|RB|TO|MD|VBZ|VBD|VBP';

/** The object of a verb before its subject: "which", or the noun in "a plan she opposes"; null for none. */
function objectBefore(unit: Unit, { first, last }: Subject): TermRange | null {
  const before = first - 1;
  if (oneOf('which|whom|who', unit.terms[before]?.lower))
    return unit.terms[before - 1]?.text === ',' ? { first: before, last: first } : null;
  if (last - first !== 1 || unit.tags[first] !== 'PRP' || !oneOf('NN|NNP|DT', unit.tags[before])) return null;
  return baseNounLeft(unit, first);
}

/** "a plan she opposes", ", which he denied": what is spoken of stands before who speaks, and nothing behind the verb. */
export function objectGapReport(unit: Unit, groups: VerbGroup[], at: number, subject: Subject | null): Draft | null {
  const group = groups[at]!;
  if (group.form !== 'finite' || group.negated || !subject || subject.inherited || subject.relative) return null;
  const verb = group.cues.find((c) => c.frames.includes('N') && c.group !== 'showing');
  if (!verb || !oneOf(NO_OBJECT, unit.tags[group.last] ?? 'PUNCT') || unit.speech[group.last]! >= 0) return null;
  const object = objectBefore(unit, subject);
  const cue = { first: group.first, last: group.last };
  return object && draftOf(unit, [object], cue, subject, `${verb.group}-object-gap`, 7);
}
