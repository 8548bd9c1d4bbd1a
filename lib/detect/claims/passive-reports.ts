import { objectEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { nounPhraseRight, type TermRange } from './noun-phrases';
import { findSubject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

function agentAfter(unit: Unit, from: number, to: number): { by: number; np: TermRange } | null {
  for (let i = from; i < to && i < from + 25; i++) {
    if (unit.terms[i]!.lower !== 'by') continue;
    const np = nounPhraseRight(unit, i + 1);
    if (np && unit.tags[i + 1] !== 'VBG') return { by: i, np };
  }
  return null;
}

/**
 * Passive reports: "was criticised by X for Y", "is expected to win". The content is who it is about and what is said of
 * them; the speaker is named after *by* or not at all.
 */
export function findPassiveReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  const verb = group.cues.find((c) => /[ANKIXnk]/.test(c.frames) && c.group !== 'showing');
  if (!group.passive || !verb || group.form !== 'finite') return null;
  const subject = findSubject(unit, groups, at);
  if (!subject || subject.relative) return null;
  const end = objectEnd(unit, groups, group.last, unit.tags[group.first]!);
  const agent = agentAfter(unit, group.last, end);
  let rest: TermRange = { first: group.last, last: end };
  if (agent)
    rest = agent.by === group.last ? { first: agent.np.last, last: end } : { first: group.last, last: agent.by };
  const told = /[OX]/.test(verb.frames) && !/[IN]/.test(verb.frames);
  const parts = told ? [rest] : [{ first: subject.first, last: subject.last }, rest];
  const words = parts.filter((p) => p.last > p.first);
  if (words.length === 0) return null;
  return draftOf(unit, words, { first: group.first, last: group.last }, agent?.np ?? null, `${verb.group}-passive`, 6);
}
