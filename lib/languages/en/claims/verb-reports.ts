import { oneOf } from '../../../detect/one-of';
import { unitEnd } from './clause-end';
import { startsClause } from './clauses';
import type { CueVerb } from './cues';
import { type Draft, draftOf } from './draft';
import { type Found, findContent } from './frames';
import { gapReport, objectGapReport } from './gap-reports';
import type { TermRange } from './noun-phrases';
import {
  isAloneWithComma,
  isBeforeMain,
  isOwnedFromStart,
  isPlainForm,
  isTurned,
  isUnsafe,
  isUnsure,
} from './report-guards';
import { endsQuotation, findSubject, type Subject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** "which Smith called a mess", "whom they describe as weak": the word that stands for what the sentence is about. */
function namedBefore(unit: Unit, subject: Subject | null, verb: CueVerb, found: Found): TermRange | null {
  if (!subject || subject.inherited || subject.relative || !verb.frames.includes('K')) return null;
  if (!oneOf('name|words|about', found.frame)) return null;
  const at = subject.first - 1;
  return oneOf('which|whom|who', unit.terms[at]?.lower) ? { first: at, last: at + 1 } : null;
}

/** Whether a quotation of whole sentences goes on with a clause that began before it. */
function startsSmall(unit: Unit, speech: number): boolean {
  const { start, end } = unit.quotations[unit.speech[speech]!]!;
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(unit.text.slice(start, Math.min(end, start + 8)));
}

/** "But, he said, “…”", "At one point, he said, “…”": the reporter's own link. */
const LINK = 'but|and|still|then|meanwhile|also|at|on|later|earlier';

/** "If the bridge falls, he said, “we will build it again”": what stands before the aside begins the sentence that is quoted. */
function openedBefore(
  unit: Unit,
  groups: VerbGroup[],
  group: VerbGroup,
  subject: Subject | null,
  found: Found,
): TermRange | null {
  if (found.frame !== 'quotation' || group.form !== 'finite' || !subject || subject.relative || subject.inherited)
    return null;
  const comma = subject.first - 1;
  if (comma < 1 || oneOf(LINK, unit.terms[0]!.lower)) return null;
  if (unit.terms[comma]!.text !== ',') return null;
  const clause = unit.terms[group.last]?.text === ':' && groups.some((g) => g.first < comma && g.form === 'finite');
  const opener = oneOf('if|of', unit.terms[0]!.lower);
  if (!clause && unit.terms[group.last]?.text !== ',') return null;
  if (!clause && !opener && !startsSmall(unit, found.content.first)) return null;
  for (let i = 0; i < comma; i++) if (unit.speech[i]! >= 0) return null;
  if (groups.some((g) => g.first < comma && g.cues.some((c) => c.frames.includes('Q')))) return null;
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
export function findVerbReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  if (group.passive || group.cues.length === 0) return null;
  const subject = findSubject(unit, groups, at);
  if (isPlainForm(unit, groups, at, subject)) return null;
  const inner = isBeforeMain(groups, at, subject, unit);
  const bounds = { cueTag: unit.tags[group.first]!, inner };
  for (const verb of group.cues) {
    const turned = isTurned(unit, group, verb) && !isOwnedFromStart(unit, group, subject);
    if (
      turned &&
      (endsQuotation(unit, group.first - 1) || isAloneWithComma(unit, group) || !startsClause(unit, groups, group.last))
    )
      return null;
    const gap = gapReport(unit, groups, at, verb, subject, bounds);
    if (gap) return gap;
    const found = findContent(unit, groups, group, verb, bounds);
    if (!found || isUnsafe(verb, group, found)) continue;
    const { first } = found.content;
    const last = Math.min(found.content.last, Math.max(unitEnd(unit), first + 1));
    const rule = `${verb.group}-${found.frame}${formSuffix(group)}`;
    const cue = { first: group.first, last: group.last };
    const named = namedBefore(unit, subject, verb, found) ?? openedBefore(unit, groups, group, subject, found);
    const parts = named ? [named, { first, last }] : [{ first, last }];
    const draft = draftOf(unit, parts, cue, subject, rule, found.rank);
    draft.unsure = isUnsure(unit, groups, at, subject);
    return draft;
  }
  return objectGapReport(unit, groups, at, subject);
}
