import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { afterVerb } from './after-cue';
import { type Draft, draftOf } from './draft';
import type { TermRange } from './noun-phrases';
import { objectEnd } from './object-end';
import { findSubject, type Subject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** Verbs that say nothing of who speaks: "the plan was “a mess”" is the reporter's sentence. */
const LIGHT =
  "be|is|are|was|were|been|being|am|'s|'re|'m|have|has|had|having|'ve|do|does|did|doing|make|makes|made|making|go|goes|went|going|become|became|becomes";
/** From how many words in quotation marks it is told whoever the subject is. */
const LONG = 4;

/** How many words of the range stand in quotation marks, without titles: words of which most have a capital. */
function quotedWords(unit: Unit, { first, last }: TermRange): number {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (unit.quote[i]! < 0 || unit.terms[i]!.kind === 'punct') continue;
    words++;
    if (startsUpper(unit.terms[i]!.text)) capitals++;
  }
  return capitals > 0 && capitals >= 0.6 * words ? 0 : words;
}

const isNamed = (unit: Unit, { last }: Subject) => oneOf('NNP|NNPS', unit.tags[last - 1]);

/** The object of a verb, behind its preposition where it has one. */
function objectOf(unit: Unit, groups: VerbGroup[], group: VerbGroup): TermRange | null {
  const from = afterVerb(unit, groups, group);
  const first = oneOf('IN|RP', unit.tags[from]) ? from + 1 : from;
  if (first >= unit.terms.length || unit.speech[first]! >= 0 || unit.terms[first]!.kind === 'punct') return null;
  return { first, last: objectEnd(unit, groups, first, { cueTag: unit.tags[group.first]!, inner: false }) };
}

/**
 * "Smith wants out of a deal “that no one would sign again”": words in quotation marks in what somebody does, where no verb
 * of saying stands. Right in two of five, so its confidence is low.
 */
export function findQuotedObjects(unit: Unit, groups: VerbGroup[], used: Set<number>): Draft[] {
  if (!unit.quote.some((q) => q >= 0)) return [];
  return groups.flatMap((group, g) => {
    if (used.has(g) || group.passive || group.negated || group.form === 'participle') return [];
    if (oneOf(LIGHT, unit.terms[group.main]!.lower)) return [];
    const object = objectOf(unit, groups, group);
    const words = object ? quotedWords(unit, object) : 0;
    if (!object || words === 0) return [];
    const subject = findSubject(unit, groups, g);
    if (words < LONG && !(subject && isNamed(unit, subject))) return [];
    const cue = { first: group.first, last: group.last };
    const draft = draftOf(unit, [object], cue, subject, words < LONG ? 'quoted-object' : 'quoted-object-long', 9);
    return [{ ...draft, unsure: true }];
  });
}
