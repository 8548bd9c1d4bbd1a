import { oneOf } from '../../../detect/one-of';
import { hasFrame } from './cues';
import { type Draft, draftOf } from './draft';
import { isTimeWord, nounPhraseLeft, nounPhraseRight, type TermRange } from './noun-phrases';
import { objectEnd } from './object-end';
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

/** "Asked by Smith whether …," and "a bill backed by Smith": only who is named after *by* can be the speaker. */
function participleReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  const verb = group.cues.find((c) => hasFrame(c, 'ANKXOW') && c.group !== 'showing');
  if (!verb) return null;
  const cue = { first: group.first, last: group.last };
  const opens = group.first === 0 || unit.terms[group.first - 1]!.lower === 'when';
  const end = objectEnd(unit, groups, group.last, { cueTag: '', inner: true });
  const agent = agentAfter(unit, group.last, Math.min(end, group.last + 6));
  if (opens && hasFrame(verb, 'XOW')) {
    const first = agent?.by === group.last ? agent.np.last : group.last;
    return end > first + 1
      ? draftOf(unit, [{ first, last: end }], cue, agent?.np ?? null, `${verb.group}-opening`, 6)
      : null;
  }
  if (!agent && oneOf('as|for', unit.terms[group.last]?.lower) && end > group.last + 1)
    return draftOf(unit, [{ first: group.last + 1, last: end }], cue, null, `${verb.group}-described`, 8);
  if (!agent || agent.by !== group.last || !hasFrame(verb, 'AN')) return null;
  const np = nounPhraseLeft(unit, group.first);
  return np && draftOf(unit, [np], cue, agent.np, `${verb.group}-by`, 7);
}

/** After these a passive of thinking or judging tells what is thought: "is expected to", "was praised for". */
const SAFE_AFTER = 'to|as|for|about|of|like';

/** Without signs at its end, without an `opener` at its start, and without a time that is all of it ("announced Saturday"). */
function trimmed(unit: Unit, { first, last }: TermRange, opener: RegExp): TermRange {
  let end = last;
  while (end > first && unit.terms[end - 1]!.kind === 'punct' && unit.quote[end - 1]! < 0 && unit.speech[end - 1]! < 0)
    end--;
  const start = opener.test(unit.terms[first]?.lower ?? '') ? first + 1 : first;
  return end - start <= 1 && isTimeWord(unit, start) ? { first, last: first } : { first: start, last: end };
}

/**
 * Passive reports: "was criticised by X for Y", "is expected to win". The content is who it is about and what is said of
 * them; the speaker is named after *by* or not at all.
 */
export function findPassiveReport(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const group = groups[at]!;
  const verb = group.cues.find((c) => hasFrame(c, 'ANKIXnk') && c.group !== 'showing');
  if (group.form === 'participle') return participleReport(unit, groups, at);
  if (!group.passive || !verb || group.form !== 'finite') return null;
  const subject = findSubject(unit, groups, at);
  if (!subject || (subject.relative && unit.terms[subject.first]!.lower === 'that')) return null;
  const end = objectEnd(unit, groups, group.last, {
    cueTag: unit.tags[group.first]!,
    inner: false,
  });
  const agent = agentAfter(unit, group.last, end);
  let rest: TermRange = { first: group.last, last: end };
  if (agent)
    rest = agent.by === group.last ? { first: agent.np.last, last: end } : { first: group.last, last: agent.by };
  const told = hasFrame(verb, 'OX') && !hasFrame(verb, 'IN');
  const parts = told ? [rest] : [{ first: subject.first, last: subject.last }, rest];
  const named = hasFrame(verb, 'Kk') && oneOf('DT|JJ|PRP$|CD', unit.tags[group.last]);
  const safe = agent !== null || named || oneOf(SAFE_AFTER, unit.terms[group.last]?.lower ?? '');
  if (!safe && verb.group !== 'saying') return null;
  // "was blamed for": of a judgement the preposition is part.
  const opener = verb.group === 'judging' ? /^on$/ : /^(?:on|as|for|about|of)$/;
  const words = parts.map((p) => trimmed(unit, p, opener)).filter((p) => p.last > p.first);
  if (words.length === 0) return null;
  return draftOf(
    unit,
    words,
    { first: group.first, last: group.last },
    agent?.np ?? null,
    `${verb.group}-${safe ? '' : 'weak-'}passive`,
    6,
  );
}
