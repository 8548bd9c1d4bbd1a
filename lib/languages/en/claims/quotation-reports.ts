import { oneOf } from '../../../detect/one-of';
import { startsLower, startsUpper } from '../../../text/letter-case';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { nounPhraseRight } from './noun-phrases';
import type { Sentence, Subject, TermRange, VerbGroup } from './sentence';
import { findSubject } from './subjects';

const JOINS = ',|:|—|–|-';

/** Who says a quotation, and by which words. */
interface Attribution {
  cue: TermRange;
  subject: Subject | TermRange | null;
  rule: string;
}

const quotes = (group: VerbGroup) =>
  group.cues.some((c) => hasFrame(c, Frame.Clause | Frame.Quotation | Frame.PossibleQuotation));

/** After a quotation these open a clause of the reporter's, in which somebody else may speak. */
const ASIDE_CLAUSE = 'when|while|after|because|before|if|since|although|though|until|who|which|that|where';

/** "“…,” Smith said" and "“…,” said Smith": the cue comes right after the quotation. */
function cueAfter(sentence: Sentence, speech: number): Attribution | null {
  let at = speech + 1;
  if (oneOf(',|—|–|-', sentence.terms[at]?.text)) at++;
  if (sentence.tags[at] === 'CC' || oneOf(ASIDE_CLAUSE, sentence.terms[at]?.lower ?? '')) return null;
  const limit = nextSpeech(sentence, at);
  for (let g = 0; g < sentence.groups.length; g++) {
    const group = sentence.groups[g]!;
    if (group.first < at) continue;
    if (group.first >= limit || group.first > at + 45) return null;
    if (group.first === at && quotes(group) && group.form !== 'infinitive' && !group.passive) {
      if (sentence.terms[group.last]?.lower === 'that') return null;
      const np = nounPhraseRight(sentence, group.last);
      if (np)
        return {
          cue: { first: group.first, last: group.last },
          subject: withoutRelative(sentence, withoutOccasion(sentence, np)),
          rule: 'quotation-said-name',
        };
      const subject = group.form === 'ing' ? findSubject(sentence, g) : null;
      return { cue: { first: group.first, last: group.last }, subject, rule: 'quotation-said' };
    }
    if (group.form !== 'finite' || group.passive || !(quotes(group) || isPlainEnd(sentence, group))) continue;
    const subject = findSubject(sentence, g);
    if (
      !subject ||
      subject.relative ||
      (subject.first > at + 2 &&
        !isWordsBetween(sentence, at, subject.first) &&
        !isNamedTwice(sentence.groups, at, subject.first))
    )
      continue;
    const another = isSaidByAnother(sentence, group) || (!quotes(group) && isNounWithClause(sentence, subject));
    const rule = another ? 'quotation-alone' : 'quotation-name-said';
    return { cue: { first: group.first, last: group.last }, subject, rule };
  }
  return null;
}

/**
 * "“…,” Haug recalled her father saying", "“…,” Haug said Lind told her": the words are those of whom the cue tells of.
 */
function isSaidByAnother(sentence: Sentence, group: VerbGroup): boolean {
  const np = nounPhraseRight(sentence, group.last) ?? pronounAt(sentence, group.last);
  const next = np && sentence.groups.find((g) => g.first >= np.last && g.first <= np.last + 1);
  return next !== undefined && next !== null && next.form !== 'infinitive' && quotes(next);
}

/** "the note Haug received": a noun with a clause about it, and no name with a role. */
function isNounWithClause(sentence: Sentence, { first, last }: Subject): boolean {
  const tags = sentence.tags.slice(first, last);
  return oneOf('DT|PRP$', tags[0]) && oneOf('NNP|NNPS', tags.at(-1)) && tags.some((tag) => oneOf('NN|NNS', tag));
}

function pronounAt(sentence: Sentence, at: number): TermRange | null {
  return sentence.tags[at] === 'PRP' ? { first: at, last: at + 1 } : null;
}

/** "said Haug ahead of the vote": when it was said is no part of who said it. */
function withoutOccasion(sentence: Sentence, np: TermRange): TermRange {
  for (let i = np.first + 1; i < np.last; i++)
    if (oneOf('ahead|before|after|during|following', sentence.terms[i]!.lower)) return { ...np, last: i };
  return np;
}

/** "read the note Haug received": the name opens a clause about the note, and is not who is meant. */
function withoutRelative(sentence: Sentence, np: TermRange): TermRange {
  if (!oneOf('DT|PRP$', sentence.tags[np.first])) return np;
  let last = np.last;
  while (last > np.first + 1 && oneOf('NNP|NNPS', sentence.tags[last - 1])) last--;
  const isClause = sentence.groups.some((g) => g.first === np.last && !g.passive && g.form !== 'infinitive');
  return isClause && last < np.last && oneOf('NN|NNS', sentence.tags[last - 1]) ? { ...np, last } : np;
}

/** "“…,” another friend, Mariam Emara, said": only words of a name stand between. */
function isNamedTwice(groups: readonly VerbGroup[], from: number, to: number): boolean {
  return to - from < 12 && !groups.some((g) => g.form === 'finite' && g.first >= from && g.first < to);
}

/** "“…” if she lost, said Smith": own words of the reporter go on after the quotation, up to a comma. */
function isWordsBetween(sentence: Sentence, from: number, to: number): boolean {
  if (!oneOf(JOINS, sentence.terms[to - 1]!.text) || sentence.terms[from - 1]!.text === ',') return false;
  const last = sentence.quotations[sentence.speech[from - 1]!];
  return last !== undefined && !/[,.!?]$/.test(sentence.text.slice(last.start, last.end - 1));
}

/** "“…?” Beck pressed." Right after a quotation any verb that ends the sentence tells who speaks. */
function isPlainEnd(sentence: Sentence, group: VerbGroup): boolean {
  const next = sentence.terms[group.last];
  return group.modal === null && !group.negated && (!next || oneOf(',|.|and|as|before|while', next.lower));
}

function nextSpeech(sentence: Sentence, from: number): number {
  for (let i = from; i < sentence.terms.length; i++) if (sentence.speech[i]! >= 0) return i;
  return sentence.terms.length;
}

/** "According to the paper: “…”". */
function accordingToBefore(sentence: Sentence, speech: number): Attribution | null {
  if (!oneOf(',|:', sentence.terms[speech - 1]?.text)) return null;
  for (let at = Math.max(0, speech - 14); at < speech - 2; at++) {
    if (sentence.terms[at]!.lower !== 'according' || sentence.terms[at + 1]!.lower !== 'to') continue;
    const np = nounPhraseRight(sentence, at + 2);
    if (np?.last === speech - 1)
      return { cue: { first: at, last: at + 2 }, subject: np, rule: 'quotation-according-to' };
  }
  return null;
}

/** "Trump took to Twitter: “…”": somebody's sentence leads up to the quotation without a verb of saying next to it. */
function cueBefore(sentence: Sentence, speech: number): Attribution | null {
  const mark = sentence.terms[speech - 1]?.text ?? '';
  const colon = mark === ':';
  let best = -1;
  for (let g = 0; g < sentence.groups.length && sentence.groups[g]!.first < speech; g++) {
    const group = sentence.groups[g]!;
    if (sentence.speech.subarray(group.last, speech).some((s) => s >= 0)) continue;
    if (quotes(group) && !group.passive && (colon || speech - group.last < 14)) best = g;
    else if (colon && best < 0 && group.form === 'finite') best = g;
  }
  if (best < 0) return null;
  const group = sentence.groups[best]!;
  if (group.first === 0 && group.form === 'finite' && quotes(group)) {
    const np = nounPhraseRight(sentence, group.last);
    return { cue: { first: 0, last: group.last }, subject: np, rule: 'said-quotation' };
  }
  const rule = quotes(group) ? 'said-quotation' : 'colon-quotation';
  return { cue: { first: group.first, last: group.last }, subject: findSubject(sentence, best), rule };
}

/** "“…” ― Carlos Raúl": a dash and a name after the quotation. */
function signature(sentence: Sentence, speech: number): Attribution | null {
  const dash = speech + 1;
  if (!oneOf('—|–|-|--|―|~', sentence.terms[dash]?.text)) return null;
  let last = dash + 1;
  while (last < sentence.terms.length && startsUpper(sentence.terms[last]!.text)) last++;
  const next = sentence.terms[last];
  if (last === dash + 1 || last > dash + 7 || (next && !oneOf('.|,|;|(', next.text))) return null;
  return { cue: { first: dash, last: dash + 1 }, subject: { first: dash + 1, last }, rule: 'quotation-signed' };
}

function accordingTo(sentence: Sentence, speech: number): Attribution | null {
  for (const at of [speech + 1, speech + 2]) {
    if (sentence.terms[at]?.lower === 'according' && sentence.terms[at + 1]?.lower === 'to') {
      const np = nounPhraseRight(sentence, at + 2);
      if (np) return { cue: { first: at, last: at + 2 }, subject: np, rule: 'quotation-according-to' };
    }
  }
  return null;
}

/** Whether the first letter or figure of the quotation at term `at` is a small letter. */
function opensSmall({ quotations, speech, text }: Sentence, at: number): boolean {
  const quotation = quotations[speech[at]!]!;
  return startsLower(/[\p{L}\p{N}]/u.exec(text.slice(quotation.start, quotation.end))?.[0] ?? '');
}

/**
 * The quotation with the reporter's words that make one sentence of it: "The party “allows us to talk,” said Smith".
 */
function wordsAround(sentence: Sentence, speech: number, found: Attribution): TermRange {
  let first = speech;
  let last = speech + 1;
  const fresh = !sentence.groups.some(
    (g) => g.first < speech && g.form === 'finite' && g.cues.some((c) => hasFrame(c, Frame.Clause | Frame.Quotation)),
  );
  if (opensSmall(sentence, speech) && speech > 0 && fresh && !sentence.speech.subarray(0, speech).some((s) => s >= 0))
    first = 0;
  const who = found.subject ? Math.min(found.subject.first, found.cue.first) : found.cue.first;
  if (who > speech + 2 && isWordsBetween(sentence, speech + 1, who)) last = who - 1;
  return { first, last };
}

/** Where the words that tell who said the last quotation end. */
function attributionEnd(sentence: Sentence, draft: Draft): number {
  const cue = sentence.terms.findIndex(({ end }) => draft.cue !== null && end >= draft.cue.end) + 1;
  return Math.max(cue, draft.speaker?.last ?? 0);
}

/**
 * Whether whoever said the last quotation says the next one too, which stands at `to`. Another name with a verb of its
 * own between the two may be the next speaker: "“A,” said Haug, while Lind said: “B”"; before a colon any other name
 * may.
 */
function goesOnSpeaking(sentence: Sentence, draft: Draft, to: number): boolean {
  const from = attributionEnd(sentence, draft);
  const isName = (i: number) => oneOf('NNP|NNPS', sentence.tags[i]);
  const between = sentence.groups.filter((g) => g.first >= from && g.first < to);
  const named = (after: number) => sentence.tags.some((_, i) => i >= after && i < to && isName(i));
  if (between.length === 0) return sentence.terms[to - 1]!.text !== ':' || !named(from);
  return between.every((group) => {
    if (group.form !== 'finite') return !named(from);
    const subject = findSubject(sentence, sentence.groups.indexOf(group));
    return subject?.inherited === true || subject?.first === draft.speaker?.first;
  });
}

/**
 * Whether a verb between the last quotation and the one at `to` leads up to the latter, so that its own rule reads it.
 */
function hasOwnCue(sentence: Sentence, draft: Draft, to: number): boolean {
  const from = attributionEnd(sentence, draft);
  return sentence.groups.some((g) => g.first >= from && g.first < to && g.form === 'finite' && quotes(g));
}

/** "“But,” Haug said, as Lind nodded, “is it safe?”": a sentence that stops at a comma and goes on in small letters. */
function isSameSentence(sentence: Sentence, { parts }: Draft, next: number): boolean {
  return /,["”»’']*$/u.test(sentence.text.slice(0, parts.at(-1)!.end)) && opensSmall(sentence, next);
}

/**
 * Quotations of whole sentences followed by who says them. The terms of the quotations go into `taken`, the indices of
 * the verbs into `used`. A quotation in two parts around its cue is one draft.
 */
export function findQuotationsBeforeCue(sentence: Sentence, taken: Set<number>, used: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (let i = 0; i < sentence.terms.length; i++) {
    if (sentence.speech[i]! < 0) continue;
    const link = sentence.tags[i - 1] === 'CC' && sentence.terms[i - 2] ? i - 1 : i;
    if (open && oneOf(JOINS, sentence.terms[link - 1]!.text)) {
      const goesOn = goesOnSpeaking(sentence, open, link);
      const isRead = !goesOn && hasOwnCue(sentence, open, i);
      if (goesOn || (!isRead && isSameSentence(sentence, open, i)))
        open.parts.push({ start: sentence.terms[link]!.start, end: sentence.terms[i]!.end });
      else if (!isRead) drafts.push(draftOf(sentence, [{ first: i, last: i + 1 }], null, null, 'quotation-alone', 0));
      if (!isRead) taken.add(i);
      open = null;
      continue;
    }
    const found =
      signature(sentence, i) ?? cueAfter(sentence, i) ?? accordingTo(sentence, i) ?? accordingToBefore(sentence, i);
    if (!found) continue;
    taken.add(i);
    sentence.groups.forEach((group, g) => {
      if (group.first === found.cue.first) used.add(g);
    });
    open = draftOf(sentence, [wordsAround(sentence, i, found)], found.cue, found.subject, found.rule, 0);
    drafts.push(open);
  }
  return drafts;
}

/** Quotations of whole sentences that are not in `taken` yet and that something before them leads up to. */
export function findQuotationsAfterLead(sentence: Sentence, taken: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < sentence.terms.length; i++) {
    if (sentence.speech[i]! < 0 || taken.has(i)) continue;
    const found = cueBefore(sentence, i);
    if (!found) continue;
    taken.add(i);
    drafts.push(draftOf(sentence, [{ first: i, last: i + 1 }], found.cue, found.subject, found.rule, 0));
  }
  return drafts;
}
