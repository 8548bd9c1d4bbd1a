import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { afterVerb } from './after-cue';
import { type Draft, draftOf } from './draft';
import { objectEnd } from './object-end';
import type { Sentence, Subject, TermRange, VerbGroup } from './sentence';
import { findSubject } from './subjects';

/** Verbs that say nothing of who speaks: "the plan was “a mess”" is the reporter's sentence. */
const LIGHT =
  "be|is|are|was|were|been|being|am|'s|'re|'m|have|has|had|having|'ve|do|does|did|doing|make|makes|made|making|go|goes|went|going|become|became|becomes";
/** From how many words in quotation marks it is told whoever the subject is. */
const LONG = 4;

/** How many words of the range stand in quotation marks, without titles: words of which most have a capital. */
function quotedWords(sentence: Sentence, { first, last }: TermRange): number {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (sentence.quote[i]! < 0 || sentence.terms[i]!.kind === 'punct') continue;
    words++;
    if (startsUpper(sentence.terms[i]!.text)) capitals++;
  }
  return capitals > 0 && capitals >= 0.6 * words ? 0 : words;
}

const isNamed = (sentence: Sentence, { last }: Subject) => oneOf('NNP|NNPS', sentence.tags[last - 1]);

/** The object of a verb, behind its preposition where it has one. */
function objectOf(sentence: Sentence, group: VerbGroup): TermRange | null {
  const from = afterVerb(sentence, group);
  const first = oneOf('IN|RP', sentence.tags[from]) ? from + 1 : from;
  if (first >= sentence.terms.length || sentence.speech[first]! >= 0 || sentence.terms[first]!.kind === 'punct')
    return null;
  return { first, last: objectEnd(sentence, first, { cueTag: sentence.tags[group.first]!, inner: false }) };
}

/**
 * "Smith wants out of a deal “that no one would sign again”": words in quotation marks in what somebody does, where no
 * verb of saying stands. Right in two of five, so its confidence is low.
 */
export function findQuotedObjects(sentence: Sentence, used: Set<number>): Draft[] {
  if (!sentence.quote.some((q) => q >= 0)) return [];
  return sentence.groups.flatMap((group, g) => {
    if (used.has(g) || group.passive || group.negated || group.form === 'participle') return [];
    if (oneOf(LIGHT, sentence.terms[group.main]!.lower)) return [];
    const object = objectOf(sentence, group);
    const words = object ? quotedWords(sentence, object) : 0;
    if (!object || words === 0) return [];
    const subject = findSubject(sentence, g);
    if (words < LONG && !(subject && isNamed(sentence, subject))) return [];
    const cue = { first: group.first, last: group.last };
    const draft = draftOf(sentence, [object], cue, subject, words < LONG ? 'quoted-object' : 'quoted-object-long', 9);
    return [{ ...draft, unsure: true }];
  });
}
