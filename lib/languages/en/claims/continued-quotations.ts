import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { sentenceEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { nameBeforeColon } from './headline-reports';
import type { ReadSentence } from './read-sentence';
import type { Sentence, TermRange } from './sentence';
import { findSubject } from './subjects';

/** Who is speaking when the next quotation comes without a cue. */
interface Voice {
  sentence: Sentence;
  cue: { start: number; end: number } | null;
  speaker: TermRange | null;
  relative: boolean;
  /** `lead`: the sentence before ends with a colon; `quotation`: it ends what somebody said in their own words. */
  kind: 'lead' | 'quotation' | 'report';
  /** True while a quotation is open: its closing mark has not come yet, so the next paragraph goes on with it. */
  open: boolean;
}

/** How many of the reporter's own words may end the sentence of a quotation. */
const MAX_OWN_WORDS = 12;

/**
 * The first quotation of a sentence that holds nothing else but signs, or a few words without a verb that end its
 * sentence ("“It is just a tax” for the top earners."); null for any other sentence.
 */
function bareQuotation({ sentence }: ReadSentence): TermRange | null {
  const at = sentence.speech.findIndex((s) => s >= 0);
  if (at < 0) return null;
  const words = sentence.terms.findIndex((t, i) => t.kind !== 'punct' && sentence.speech[i]! < 0);
  if (words < 0) return { first: at, last: at + 1 };
  const end = sentenceEnd(sentence);
  const goesOn = words === at + 1 && end - words <= MAX_OWN_WORDS && !oneOf('and|but|or', sentence.terms[words]!.lower);
  return goesOn && !sentence.groups.some((g) => g.form === 'finite') ? { first: at, last: end } : null;
}

/** "Instead, “he just acts like a beaten man.”": mostly quoted words, after a quotation in the same paragraph. */
function mostlyQuoted(sentence: Sentence, voice: Voice | null): TermRange | null {
  if (voice?.kind !== 'quotation' || voice.sentence.block !== sentence.block || sentence.terms.length < 3) return null;
  let quoted = 0;
  let all = 0;
  sentence.terms.forEach((term, i) => {
    const q = sentence.speech[i]! >= 0 ? sentence.quotations[sentence.speech[i]!]! : null;
    const n = q ? q.end - q.start : term.end - term.start;
    all += n;
    if (q || sentence.quote[i]! >= 0) quoted += n;
  });
  return quoted > 0.5 * all && quoted > 25 ? { first: 0, last: sentenceEnd(sentence) } : null;
}

/** Whether the last quotation of a sentence has no closing mark. */
function leavesOpen(sentence: Sentence): boolean {
  const index = sentence.speech.findLast((s) => s >= 0) ?? -1;
  return index >= 0 && sentence.quotations[index]?.closed === false;
}

function holdsSpeech(sentence: Sentence, draft: Draft): boolean {
  return sentence.terms.some(
    (t, i) => sentence.speech[i]! >= 0 && draft.parts.some((p) => p.start <= t.start && t.end <= p.end),
  );
}

/** "He said:", "The paper reports:", "Sanders made the following comment:" before a quotation in a block of its own. */
export function leadOf({ sentence }: ReadSentence): Voice | null {
  if (sentence.terms.at(-1)?.text !== ':') return null;
  const name = nameBeforeColon(sentence, sentence.terms.length - 1);
  if (name) return { sentence, cue: null, speaker: name, relative: false, kind: 'lead', open: false };
  let best = -1;
  sentence.groups.forEach((group, g) => {
    if (group.form === 'infinitive' || group.passive) return;
    if (group.cues.some((c) => hasFrame(c, Frame.Quotation | Frame.PossibleQuotation))) best = g;
    else if (best < 0 && group.form === 'finite') best = g;
  });
  const group = sentence.groups[best];
  if (!group) return null;
  const subject = findSubject(sentence, best);
  const cue = { start: sentence.terms[group.first]!.start, end: sentence.terms[group.last - 1]!.end };
  return { sentence, cue, speaker: subject, relative: subject?.relative ?? false, kind: 'lead', open: false };
}

/** Who spoke last in a sentence: whoever said a quotation of whole sentences, else the last one. */
function voiceOf(read: ReadSentence): Voice | null {
  const lead = leadOf(read);
  if (lead) return lead;
  const byEnd = [...read.drafts].sort((a, b) => b.parts.at(-1)!.end - a.parts.at(-1)!.end);
  const quoted = byEnd.find((d) => d.rule === 'transcript-turn' || holdsSpeech(read.sentence, d));
  const draft = quoted ?? byEnd[0];
  if (!draft) return null;
  const { cue, speaker, relative, speakerSentence } = draft;
  return {
    sentence: speakerSentence,
    cue,
    speaker,
    relative,
    kind: quoted ? 'quotation' : 'report',
    open: leavesOpen(read.sentence),
  };
}

function ruleOf(voice: Voice, sentence: Sentence, age: number): string {
  if (voice.kind === 'lead') return 'quotation-led-to';
  if (voice.open) return 'quotation-runs-on';
  // With another sentence between, anybody may speak.
  if (voice.kind === 'report' || age > 0) return 'quotation-after-report';
  return voice.sentence.block === sentence.block ? 'quotation-continued' : 'quotation-next-paragraph';
}

/** Signs that end a sentence behind a quotation, and nothing else: the quotation is a sentence by itself. */
function isTurn({ sentence, drafts }: ReadSentence): boolean {
  return drafts.length === 0 && isWhole(sentence) && sentence.speech.some((s) => s >= 0);
}

/**
 * Whether a quotation that stands alone may be somebody else's turn: another one stands right before it (Ben asked:
 * “When?” “In May.”) or alone behind it (“When?” “In May.”), or the sentence behind it signs it (“Never.” – Ben Okafor)
 * or tells what somebody does (“Never.” He slammed the door.). Whoever goes on does not close the marks first.
 */
function isAnothersTurn(reads: ReadSentence[], at: number): boolean {
  const { block } = reads[at]!.sentence;
  const next = reads[at + 1];
  const before = reads[at - 1];
  if (before?.sentence.block === block && endsInSpeech(before)) return true;
  if (next?.sentence.block !== block) return false;
  return isTurn(next) || isSignature(next) || isBeat(next);
}

/**
 * Whether all that is said in a sentence is the quotation that ends it, in marks that are closed. Where words were
 * quoted before, it may be a title (“…,” he said on “Today.”).
 */
function endsInSpeech({ sentence: { terms, speech, quotations }, drafts }: ReadSentence): boolean {
  const last = terms.findLastIndex(({ kind }, i) => kind !== 'punct' || speech[i]! >= 0);
  const spoken = quotations[speech[last] ?? -1];
  if (!spoken?.closed) return false;
  return drafts.length > 0 && drafts.every(({ parts }) => parts.some(({ start }) => start === spoken.start));
}

/** Whether a sentence begins with who signs the quotation before it: "– Ana Kovač, miller". */
function isSignature({ sentence: { terms } }: ReadSentence): boolean {
  return /^[–—-]+$/.test(terms[0]?.text ?? '') && startsUpper(terms[1]?.text ?? '');
}

/** Whether a sentence tells what somebody does, and no more: "He slammed the door.", "Ben Okafor laughed." */
function isBeat({ sentence, drafts }: ReadSentence): boolean {
  const [first, second, third] = sentence.terms;
  if (!first || !second || sentence.terms.length > LONGEST_BEAT || sentence.speech.some((s) => s >= 0)) return false;
  if (drafts.some(({ rule }) => /^(?:saying|thinking)-(?:that|clause|quotation)/.test(rule))) return false;
  const verb = (term = second) => /(?:ed|[^s]s)$/.test(term.lower);
  if (oneOf('he|she', first.lower)) return verb();
  const named = startsUpper(first.text) && startsUpper(second.text);
  return named && third !== undefined && verb(third);
}

/** How many terms a sentence has at the most that tells what somebody does between two quotations. */
const LONGEST_BEAT = 8;

/** Whether a sentence is nothing but one quotation. */
function isWhole({ terms, speech }: Sentence): boolean {
  return terms.every((t, i) => speech[i]! >= 0 || t.kind === 'punct');
}

/**
 * Gives the quotations that stand alone to whoever spoke just before: "“A,” Smith said. “B.”", quotations that run over
 * paragraphs, and quotations in a block of their own after a colon. Adds to the drafts of `reads`.
 */
export function continueQuotations(reads: ReadSentence[]): void {
  let voice: Voice | null = null;
  let age = 0;
  for (const [at, read] of reads.entries()) {
    const { sentence, drafts } = read;
    const bare = bareQuotation(read);
    const mixed = !bare && drafts.length === 0 && age === 0 ? mostlyQuoted(sentence, voice) : null;
    if (mixed && voice) {
      const draft = draftOf(sentence, [mixed], null, null, 'quotation-within-next', 1);
      draft.cue = voice.cue;
      draft.speaker = voice.speaker;
      draft.speakerSentence = voice.sentence;
      draft.relative = voice.relative;
      drafts.push(draft);
      continue;
    }
    if (!bare || drafts.length > 0) {
      const next = voiceOf(read);
      age = next ? 0 : age + 1;
      voice = next ?? (age > 1 ? null : voice);
      continue;
    }
    const draft = draftOf(sentence, [bare], null, null, 'quotation-alone', 1);
    if (voice) {
      draft.cue = voice.cue;
      draft.speaker = voice.speaker;
      draft.speakerSentence = voice.sentence;
      draft.relative = voice.relative;
      draft.rule = ruleOf(voice, sentence, age);
      if (draft.rule === 'quotation-continued' && isAnothersTurn(reads, at)) draft.unsure = true;
      voice = { ...voice, kind: voice.kind === 'lead' ? 'quotation' : voice.kind, open: leavesOpen(sentence) };
    }
    drafts.push(draft);
    age = 0;
  }
}
