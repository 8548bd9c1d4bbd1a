import { oneOf } from '../../../detect/one-of';
import type { CueVerb } from './cues';
import type { Found } from './find-content';
import { Frame, hasFrame } from './frame';
import type { Sentence, Subject, VerbGroup } from './sentence';
import { goesWithNearest, isInIssued, wordBefore } from './subjects';
import { timeRight } from './times';

const REFUSAL =
  /\b(?:declin\w+|refus\w+|fail\w*|stopp\w+ short of|stopp\w+(?= \w+ing\b)|without|avoid\w*|instead of|rather than|unwilling|neglect\w+|hesitat\w+)\b(?: (?:to|of|from|\w+ly))?/;

/** Whether words tell that something is left undone: "refused to", "stopped short of". */
export const tellsRefusal = (words: string): boolean => REFUSAL.test(words.toLowerCase());

/**
 * Whether the report is of something not said: "has not said that", "declined to say whether", "stopped short of
 * confirming". A negated thought ("does not believe that") is a position and counts as said.
 */
export function isUnsaid(sentence: Sentence, at: number): boolean {
  const group = sentence.groups[at]!;
  if (group.negated) return group.cues.some((c) => c.group === 'saying' || c.group === 'judging');
  if (group.form === 'finite') return false;
  let from = group.first;
  while (from > 0 && from > group.first - 5 && sentence.terms[from - 1]!.kind !== 'punct') from--;
  const back = sentence.terms.slice(from, group.first + 1).map((t) => t.lower);
  return REFUSAL.test(back.join(' '));
}

/** Whether what the noun at `noun` tells is refused or not there: "declined comment on", "no mention of". */
export function isRefused(sentence: Sentence, noun: number): boolean {
  const back = sentence.terms.slice(Math.max(0, noun - 4), noun).map((t) => t.lower);
  return REFUSAL.test(back.join(' ')) || back.slice(-2).some((word) => oneOf('no|any|without|little', word));
}

/**
 * Frames that in these forms are wrong in more than two of three: "to show the way", "seeing it as". Measured on
 * PolNeAR train; what is right more often stays in with a low confidence of its own.
 */
export function isUnsafe(verb: CueVerb, group: VerbGroup, { frame, rank }: Found): boolean {
  if (group.modal && (rank >= 7 || (rank >= 6 && verb.lemma === 'see'))) return true;
  if (rank >= 7 && group.form !== 'finite' && isActRather(verb, group)) return true;
  if (frame === 'far-clause' && (group.form !== 'finite' || group.modal !== null)) return true;
  if (verb.group === 'showing' && frame !== 'that') return group.form === 'infinitive' || group.negated;
  if (verb.group !== 'thinking') return false;
  return (frame === 'name' && group.form === 'ing') || (frame === 'question' && group.modal !== null);
}

/**
 * Verbs that without a subject of their own tell what is done, not what is said: "to see Europe go", "offering tea".
 */
function isActRather({ group: table, lemma }: CueVerb, { form }: VerbGroup): boolean {
  return table === 'showing' || (table === 'judging' && form === 'ing') || oneOf('see|offer|ask', lemma);
}

const BARE_AFTER = 'see|sees|saw|seen|let|lets|make|makes|made|have|help|helps|helped|watch|watched';

/** "would see Europe pledge money": after *see*, *let* or *make* the verb is no report. */
export function isPlainForm(sentence: Sentence, at: number, subject: Subject | null): boolean {
  const group = sentence.groups[at]!;
  const before = sentence.groups[at - 1];
  if (!before || !subject || !oneOf('VBP|VB', sentence.tags[group.first]!)) return false;
  if (!oneOf(BARE_AFTER, sentence.terms[before.main]!.lower)) return false;
  return subject.first - before.last <= 4 && subject.last === group.first;
}

const OPENS_CLAUSE = new Set(
  'while as after before because since although though if when whereas until once unless even just whenever where'.split(
    ' ',
  ),
);

/** Whether the report stands in a clause or phrase before the main clause, so that a comma ends what is reported. */
export function isBeforeMain(sentence: Sentence, at: number, subject: Subject | null): boolean {
  const group = sentence.groups[at]!;
  if (!sentence.groups.some((g, i) => i > at && g.form === 'finite')) return false;
  const first = !sentence.groups.some((g, i) => i < at && g.form === 'finite');
  if (group.form === 'ing' || group.form === 'infinitive') return first;
  if (subject?.relative) return sentence.terms[subject.first - 1]?.text === ',';
  if (!subject || subject.inherited) return false;
  return first && OPENS_CLAUSE.has(sentence.terms[subject.clause - 1]?.lower ?? '');
}

/** "…, said Smith": one comma alone closes nothing, so the verb cannot belong to what stands before it. */
export function isAloneWithComma(sentence: Sentence, group: VerbGroup): boolean {
  if (sentence.terms[group.first - 1]?.text !== ',') return false;
  return !sentence.terms.slice(0, group.first - 1).some((t) => t.text === ',');
}

/** "Roberts, joined by others, said the law": a subject opens the sentence, and no name follows the verb. */
export function isOwnedFromStart(sentence: Sentence, group: VerbGroup, subject: Subject | null): boolean {
  if (subject?.first !== 0 || subject.inherited || isAloneWithComma(sentence, group)) return false;
  return !oneOf('NNP|NNPS', sentence.tags[group.last]);
}

/** ", said Smith": who speaks stands behind the verb, and what is said before it. */
export function isTurned(sentence: Sentence, group: VerbGroup, verb: CueVerb): boolean {
  const before = sentence.terms[group.first - 1];
  if (before && before.text !== ',' && sentence.speech[group.first - 1]! < 0) return false;
  if (
    group.form !== 'finite' ||
    !hasFrame(verb, Frame.Clause) ||
    !hasFrame(verb, Frame.Quotation) ||
    hasFrame(verb, Frame.Hearer)
  )
    return false;
  const next = sentence.terms[group.last]?.lower ?? '';
  if (timeRight(sentence, group.last) > group.last) return false;
  return (
    oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|DT|PRP|PRP$', sentence.tags[group.last]) && !oneOf('that|he|she|they|it', next)
  );
}

const GOES_ON =
  /^(?:continu|went|go|goes|going|appear|seem|use|beg[au]n|start|came|come|want|tri|try|sought|seek|like|plan|intend)/;

/**
 * "is making the case and claiming", "left, calling it late and asking": whether a form in -ing is joined to one as
 * sure.
 */
function isJoined(sentence: Sentence, at: number, subject: Subject): boolean {
  const before = sentence.groups[at - 1];
  if (!before || sentence.tags[before.main] !== 'VBG' || !goesWithNearest(sentence, at)) return false;
  return before.form === 'finite' ? !before.passive : before.form === 'ing' && !isUnsure(sentence, at - 1, subject);
}

/** "led Lee to say": whoever is made to do it has done it. */
const MADE_TO = /^(?:led|prompted|caused|inspired|compelled|forced)$/;

/**
 * Whether the speaker of a verb without its own subject is a guess. Measured on PolNeAR train: right in 87 % after a
 * comma or "by" ("left, saying"), in little more than half elsewhere ("used it to say", "a man saying").
 */
export function isUnsure(sentence: Sentence, at: number, subject: Subject | null): boolean {
  const group = sentence.groups[at]!;
  if (group.form === 'finite' || !subject) return false;
  if (group.form === 'infinitive') {
    const verb = sentence.groups[at - 1];
    if (subject.last === group.first && MADE_TO.test(verb ? sentence.terms[verb.main]!.lower : '')) return false;
    return verb?.last !== group.first || !GOES_ON.test(sentence.terms[verb.main]!.lower);
  }
  if (!subject.inherited) return !oneOf('with|of|by', sentence.terms[subject.first - 1]?.lower);
  if (isInIssued(sentence, at)) return false;
  const before = wordBefore(sentence, group) ?? ',';
  if (oneOf('and|but|or', before)) return !isJoined(sentence, at, subject);
  // "The judges relied on it in ruling that": not where somebody reports that, who may mean another's words.
  if (before === 'in') return sentence.groups.slice(0, at).some((g) => g.cues.some((c) => hasFrame(c, Frame.Clause)));
  return !oneOf(',|—|–|--|-|by|after|before|while|without|of|when|from', before);
}
