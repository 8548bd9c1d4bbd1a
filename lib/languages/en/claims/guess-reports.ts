import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import { clauseEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { findSubject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const BOUNDS = { cueTag: '', inner: true };

/** What is said to look so: *to* and a verb, *like* and a noun, or an adjective; null for anything else. */
function frameAt(unit: Unit, at: number): 'infinitive' | 'like' | 'state' | null {
  if (unit.tags[at] === 'TO') return 'infinitive';
  if (oneOf('like|as', unit.terms[at]?.lower)) return 'like';
  return oneOf('JJ|JJR|JJS|RB|RBR|RBS|VBN', unit.tags[at]) ? 'state' : null;
}

/**
 * "The bridge seems to be safe": a guess that nobody is named for. Its content is who or what it is about and what is said
 * of them; the speaker is unclear.
 */
export function findGuessReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  if (!tables().claims.guessing.has(unit.terms[group.main]!.lower) || group.form !== 'finite' || group.passive)
    return null;
  const frame = frameAt(unit, group.last);
  const subject = frame && findSubject(unit, groups, at);
  if (!subject) return null;
  const rest = { first: group.last, last: clauseEnd(unit, groups, group.last, BOUNDS) };
  const cue = { first: group.first, last: group.last };
  return draftOf(unit, [{ first: subject.first, last: subject.last }, rest], cue, null, `guess-${frame}`, 7);
}
