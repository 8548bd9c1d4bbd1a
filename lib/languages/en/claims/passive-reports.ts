import { oneOf } from '../../../detect/one-of';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { isTimeWord, nounPhraseLeft, nounPhraseRight } from './noun-phrases';
import { objectEnd } from './object-end';
import type { Sentence, TermRange } from './sentence';
import { findSubject } from './subjects';

function agentAfter(sentence: Sentence, from: number, to: number): { by: number; np: TermRange } | null {
  for (let i = from; i < to && i < from + 25; i++) {
    if (sentence.terms[i]!.lower !== 'by') continue;
    const np = nounPhraseRight(sentence, i + 1);
    if (np && sentence.tags[i + 1] !== 'VBG') return { by: i, np };
  }
  return null;
}

/** "Asked by Smith whether …," and "a bill backed by Smith": only who is named after *by* can be the speaker. */
function participleReport(sentence: Sentence, at: number): Draft | null {
  const group = sentence.groups[at]!;
  const verb = group.cues.find(
    (c) =>
      hasFrame(
        c,
        Frame.Accusation | Frame.Noun | Frame.Naming | Frame.HearerInfinitive | Frame.Hearer | Frame.Question,
      ) && c.group !== 'showing',
  );
  if (!verb) return null;
  const cue = { first: group.first, last: group.last };
  const opens = group.first === 0 || sentence.terms[group.first - 1]!.lower === 'when';
  const end = objectEnd(sentence, group.last, { cueTag: '', inner: true });
  const agent = agentAfter(sentence, group.last, Math.min(end, group.last + 6));
  if (opens && hasFrame(verb, Frame.HearerInfinitive | Frame.Hearer | Frame.Question)) {
    const first = agent?.by === group.last ? agent.np.last : group.last;
    return end > first + 1
      ? draftOf(sentence, [{ first, last: end }], cue, agent?.np ?? null, `${verb.group}-opening`, 6)
      : null;
  }
  if (!agent && oneOf('as|for', sentence.terms[group.last]?.lower) && end > group.last + 1)
    return draftOf(sentence, [{ first: group.last + 1, last: end }], cue, null, `${verb.group}-described`, 8);
  if (!agent || agent.by !== group.last || !hasFrame(verb, Frame.Accusation | Frame.Noun)) return null;
  const np = nounPhraseLeft(sentence, group.first);
  return np && draftOf(sentence, [np], cue, agent.np, `${verb.group}-by`, 7);
}

/** After these a passive of thinking or judging tells what is thought: "is expected to", "was praised for". */
const SAFE_AFTER = 'to|as|for|about|of|like';

/**
 * Without signs at its end, without an `opener` at its start, and without a time that is all of it ("announced
 * Saturday").
 */
function trimmed(sentence: Sentence, { first, last }: TermRange, opener: RegExp): TermRange {
  let end = last;
  while (
    end > first &&
    sentence.terms[end - 1]!.kind === 'punct' &&
    sentence.quote[end - 1]! < 0 &&
    sentence.speech[end - 1]! < 0
  )
    end--;
  const start = opener.test(sentence.terms[first]?.lower ?? '') ? first + 1 : first;
  return end - start <= 1 && isTimeWord(sentence, start) ? { first, last: first } : { first: start, last: end };
}

/**
 * Passive reports: "was criticised by X for Y", "is expected to win". The content is who it is about and what is said
 * of them; the speaker is named after *by* or not at all.
 */
export function findPassiveReport(sentence: Sentence, at: number): Draft | null {
  const group = sentence.groups[at]!;
  const verb = group.cues.find(
    (c) =>
      hasFrame(
        c,
        Frame.Accusation |
          Frame.Noun |
          Frame.Naming |
          Frame.Infinitive |
          Frame.HearerInfinitive |
          Frame.PossibleNoun |
          Frame.PossibleNaming,
      ) && c.group !== 'showing',
  );
  if (group.form === 'participle') return participleReport(sentence, at);
  if (!group.passive || !verb || group.form !== 'finite') return null;
  // "is best known for": what somebody is, and nobody's words.
  if (verb.lemma === 'know' && sentence.terms[group.last]?.lower === 'for') return null;
  const subject = findSubject(sentence, at);
  if (!subject || (subject.relative && sentence.terms[subject.first]!.lower === 'that')) return null;
  const end = objectEnd(sentence, group.last, {
    cueTag: sentence.tags[group.first]!,
    inner: false,
  });
  const agent = agentAfter(sentence, group.last, end);
  let rest: TermRange = { first: group.last, last: end };
  if (agent)
    rest = agent.by === group.last ? { first: agent.np.last, last: end } : { first: group.last, last: agent.by };
  const told = hasFrame(verb, Frame.Hearer | Frame.HearerInfinitive) && !hasFrame(verb, Frame.Infinitive | Frame.Noun);
  const parts = told ? [rest] : [{ first: subject.first, last: subject.last }, rest];
  const named =
    hasFrame(verb, Frame.Naming | Frame.PossibleNaming) && oneOf('DT|JJ|PRP$|CD', sentence.tags[group.last]);
  const safe = agent !== null || named || oneOf(SAFE_AFTER, sentence.terms[group.last]?.lower ?? '');
  if (!safe && verb.group !== 'saying') return null;
  // "was blamed for": of a judgement the preposition is part.
  const opener = verb.group === 'judging' ? /^on$/ : /^(?:on|as|for|about|of)$/;
  const words = parts.map((p) => trimmed(sentence, p, opener)).filter((p) => p.last > p.first);
  if (words.length === 0) return null;
  return draftOf(
    sentence,
    words,
    { first: group.first, last: group.last },
    agent?.np ?? null,
    `${verb.group}-${safe ? '' : 'weak-'}passive`,
    6,
  );
}
