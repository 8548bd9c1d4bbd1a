import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import { clauseEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { nounPhraseRight, type TermRange } from './noun-phrases';
import { objectEnd } from './object-end';
import { findSubject } from './subjects';
import { isAdverbTag } from './syntax/labels';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const BOUNDS = { cueTag: '', inner: false };
const COPULA = "be|is|are|was|were|been|'s|'re|remain|remains|remained|feel|feels|felt|seem|seems|seemed|grew|became";

/** The adjective after the verb group, over adverbs ("is deeply skeptical"); also one that the tagger took into the group. */
function adjectiveAt(unit: Unit, group: VerbGroup): number {
  if (tables().claims.cueAdjectives.has(unit.terms[group.main]!.lower) && group.passive) return group.main;
  if (!oneOf(COPULA, unit.terms[group.main]!.lower)) return -1;
  let at = group.last;
  while (at < group.last + 3 && isAdverbTag(unit.tags[at]) && !tables().claims.cueAdjectives.has(unit.terms[at]!.lower))
    at++;
  return tables().claims.cueAdjectives.has(unit.terms[at]?.lower ?? '') ? at : -1;
}

/** Reports of a mind: "Smith is confident that he will win", "they were critical of the plan". */
export function findMindReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  const adjective = group.form === 'finite' ? adjectiveAt(unit, group) : -1;
  const after = unit.terms[adjective + 1];
  if (adjective < 0 || !after) return null;
  const { frames, prepositions } = tables().claims.cueAdjectives.get(unit.terms[adjective]!.lower)!;
  let content: TermRange | null = null;
  let cueEnd = adjective + 1;
  let frame = 'about';
  const bare = frames.includes('T') && oneOf('he|she|they|it|we|i|there', after.lower);
  if ((after.lower === 'that' && (frames.includes('T') || frames.includes('t'))) || bare) {
    content = { first: adjective + 1, last: clauseEnd(unit, groups, adjective + 1, BOUNDS) };
    frame = 'that';
  } else if (unit.tags[adjective + 1] === 'TO' && frames.includes('I')) {
    content = { first: adjective + 1, last: clauseEnd(unit, groups, adjective + 1, BOUNDS) };
    frame = 'infinitive';
  } else if (prepositions.includes(after.lower) && nounPhraseRight(unit, adjective + 2)) {
    content = { first: adjective + 2, last: objectEnd(unit, groups, adjective + 2, BOUNDS) };
    cueEnd = adjective + 2;
  }
  if (!content || content.last <= content.first) return null;
  const subject = findSubject(unit, groups, at);
  if (!subject || oneOf('it|there|this|that', unit.terms[subject.first]!.lower)) return null;
  return draftOf(
    unit,
    [content],
    { first: group.first, last: cueEnd },
    subject,
    `mind-${frame}`,
    frame === 'that' ? 3 : 5,
  );
}
