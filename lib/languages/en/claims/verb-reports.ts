import { oneOf } from '../../../detect/one-of';
import { sentenceEnd } from './clause-end';
import { startsClause } from './clauses';
import type { CueVerb } from './cues';
import { type Draft, draftOf } from './draft';
import { type Found, findContent } from './find-content';
import { Frame, hasFrame } from './frame';
import { gapReport, objectGapReport } from './gap-reports';
import {
  isAloneWithComma,
  isBeforeMain,
  isOwnedFromStart,
  isPlainForm,
  isTurned,
  isUnsafe,
  isUnsure,
} from './report-guards';
import type { Sentence, Subject, TermRange, VerbGroup } from './sentence';
import { endsQuotation, findSubject, subjectBehind } from './subjects';

/** "which Smith called a mess", "whom they describe as weak": the word that stands for what the sentence is about. */
function namedBefore(sentence: Sentence, subject: Subject | null, verb: CueVerb, found: Found): TermRange | null {
  if (!subject || subject.inherited || subject.relative || !hasFrame(verb, Frame.Naming)) return null;
  if (!oneOf('name|words|about', found.frame)) return null;
  const at = subject.first - 1;
  return oneOf('which|whom|who', sentence.terms[at]?.lower) ? { first: at, last: at + 1 } : null;
}

/** Whether a quotation of whole sentences goes on with a clause that began before it. */
function startsSmall(sentence: Sentence, speech: number): boolean {
  const { start, end } = sentence.quotations[sentence.speech[speech]!]!;
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(sentence.text.slice(start, Math.min(end, start + 8)));
}

/** "But, he said, “…”", "At one point, he said, “…”": the reporter's own link. */
const LINK = 'but|and|still|then|meanwhile|also|at|on|later|earlier';

/**
 * "If the bridge falls, he said, “we will build it again”": what stands before the aside begins the sentence that is
 * quoted.
 */
function openedBefore(sentence: Sentence, group: VerbGroup, subject: Subject | null, found: Found): TermRange | null {
  if (found.frame !== 'quotation' || group.form !== 'finite' || !subject || subject.relative || subject.inherited)
    return null;
  const comma = subject.first - 1;
  // "Looking back at it, Lee said:" is the reporter's.
  if (comma < 1 || oneOf(LINK, sentence.terms[0]!.lower) || sentence.tags[0] === 'VBG') return null;
  if (sentence.terms[comma]!.text !== ',') return null;
  const clause =
    sentence.terms[group.last]?.text === ':' && sentence.groups.some((g) => g.first < comma && g.form === 'finite');
  const opener = oneOf('if|of', sentence.terms[0]!.lower);
  if (!clause && sentence.terms[group.last]?.text !== ',') return null;
  if (!clause && !opener && !startsSmall(sentence, found.content.first)) return null;
  for (let i = 0; i < comma; i++) if (sentence.speech[i]! >= 0) return null;
  if (sentence.groups.some((g) => g.first < comma && g.cues.some((c) => hasFrame(c, Frame.Quotation)))) return null;
  return { first: 0, last: comma };
}

/** The end of a rule's name: how the verb stands, where it does not stand plain. */
function formSuffix(group: VerbGroup): string {
  if (group.form !== 'finite') return `-${group.form}`;
  if (group.modal) return '-modal';
  return group.negated ? '-negated' : '';
}

/**
 * The report that the verb group at index `at` makes with what follows it: "said that", "promised to", "denied the
 * report". Null when it makes none, or one that other rules read (passive, ", said Smith").
 */
export function findVerbReport(sentence: Sentence, at: number): Draft | null {
  const group = sentence.groups[at]!;
  if (group.passive || group.cues.length === 0) return null;
  const subject = findSubject(sentence, at);
  if (isPlainForm(sentence, at, subject)) return null;
  const inner = isBeforeMain(sentence, at, subject);
  const bounds = { cueTag: sentence.tags[group.first]!, inner, relative: subject?.relative ?? false };
  for (const verb of group.cues) {
    const turned = isTurned(sentence, group, verb) && !isOwnedFromStart(sentence, group, subject);
    if (
      turned &&
      (endsQuotation(sentence, group.first - 1) ||
        isAloneWithComma(sentence, group) ||
        !startsClause(sentence, group.last))
    )
      return null;
    const gap = gapReport(sentence, at, verb, subject, bounds);
    if (gap) return gap;
    const found = findContent(sentence, group, verb, bounds);
    if (!found || isUnsafe(verb, group, found)) continue;
    const { first } = found.content;
    const last = Math.min(found.content.last, Math.max(sentenceEnd(sentence), first + 1));
    const rule = `${verb.group}-${found.frame}${formSuffix(group)}`;
    const cue = { first: group.first, last: group.last };
    const named = namedBefore(sentence, subject, verb, found) ?? openedBefore(sentence, group, subject, found);
    const parts = named ? [named, { first, last }] : [{ first, last }];
    const own = subject ?? (inner && group.form === 'ing' ? subjectBehind(sentence, last) : null);
    const draft = draftOf(sentence, parts, cue, own, rule, found.rank);
    draft.unsure = isUnsure(sentence, at, own);
    return draft;
  }
  return objectGapReport(sentence, at, subject);
}
