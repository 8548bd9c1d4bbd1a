import { oneOf } from '../../../detect/one-of';
import { unitEnd } from './clause-end';
import { hasFrame } from './cues';
import { type Draft, draftOf } from './draft';
import type { TermRange } from './noun-phrases';
import type { ReadUnit } from './read-unit';
import { findSubject } from './subjects';
import type { Unit } from './units';

/** Who is speaking when the next quotation comes without a cue. */
interface Voice {
  unit: Unit;
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
 * The first quotation of a unit that holds nothing else but signs, or a few words without a verb that end its sentence
 * ("“It is just a tax” for the top earners."); null for any other unit.
 */
function bareQuotation({ unit, groups }: ReadUnit): TermRange | null {
  const at = unit.speech.findIndex((s) => s >= 0);
  if (at < 0) return null;
  const words = unit.terms.findIndex((t, i) => t.kind !== 'punct' && unit.speech[i]! < 0);
  if (words < 0) return { first: at, last: at + 1 };
  const end = unitEnd(unit);
  const goesOn = words === at + 1 && end - words <= MAX_OWN_WORDS && !oneOf('and|but|or', unit.terms[words]!.lower);
  return goesOn && !groups.some((g) => g.form === 'finite') ? { first: at, last: end } : null;
}

/** "Instead, “he just acts like a beaten man.”": mostly quoted words, after a quotation in the same paragraph. */
function mostlyQuoted(unit: Unit, voice: Voice | null): TermRange | null {
  if (voice?.kind !== 'quotation' || voice.unit.block !== unit.block || unit.terms.length < 3) return null;
  let quoted = 0;
  let all = 0;
  unit.terms.forEach((term, i) => {
    const q = unit.speech[i]! >= 0 ? unit.quotations[unit.speech[i]!]! : null;
    const n = q ? q.end - q.start : term.end - term.start;
    all += n;
    if (q || unit.quote[i]! >= 0) quoted += n;
  });
  return quoted > 0.5 * all && quoted > 25 ? { first: 0, last: unitEnd(unit) } : null;
}

/** Whether the last quotation of a unit has no closing mark. */
function leavesOpen(unit: Unit): boolean {
  const index = unit.speech.findLast((s) => s >= 0) ?? -1;
  return index >= 0 && unit.quotations[index]?.closed === false;
}

function holdsSpeech(unit: Unit, draft: Draft): boolean {
  return unit.terms.some(
    (t, i) => unit.speech[i]! >= 0 && draft.parts.some((p) => p.start <= t.start && t.end <= p.end),
  );
}

/** "He said:", "The paper reports:", "Sanders made the following comment:" before a quotation in a block of its own. */
function leadOf({ unit, groups }: ReadUnit): Voice | null {
  if (unit.terms.at(-1)?.text !== ':') return null;
  let best = -1;
  groups.forEach((group, g) => {
    if (group.form === 'infinitive' || group.passive) return;
    if (group.cues.some((c) => hasFrame(c, 'Qq'))) best = g;
    else if (best < 0 && group.form === 'finite') best = g;
  });
  const group = groups[best];
  if (!group) return null;
  const subject = findSubject(unit, groups, best);
  const cue = { start: unit.terms[group.first]!.start, end: unit.terms[group.last - 1]!.end };
  return { unit, cue, speaker: subject, relative: subject?.relative ?? false, kind: 'lead', open: false };
}

/** Who spoke last in a unit: whoever said a quotation of whole sentences, else the last one. */
function voiceOf(read: ReadUnit): Voice | null {
  const lead = leadOf(read);
  if (lead) return lead;
  const byEnd = [...read.drafts].sort((a, b) => b.parts.at(-1)!.end - a.parts.at(-1)!.end);
  const quoted = byEnd.find((d) => d.rule === 'transcript-turn' || holdsSpeech(read.unit, d));
  const draft = quoted ?? byEnd[0];
  if (!draft) return null;
  const { cue, speaker, relative, speakerUnit } = draft;
  return {
    unit: speakerUnit,
    cue,
    speaker,
    relative,
    kind: quoted ? 'quotation' : 'report',
    open: leavesOpen(read.unit),
  };
}

function ruleOf(voice: Voice, unit: Unit, age: number): string {
  if (voice.kind === 'lead') return 'quotation-led-to';
  if (voice.open) return 'quotation-runs-on';
  // With another sentence between, anybody may speak.
  if (voice.kind === 'report' || age > 0) return 'quotation-after-report';
  return voice.unit.block === unit.block ? 'quotation-continued' : 'quotation-next-paragraph';
}

/**
 * Gives the quotations that stand alone to whoever spoke just before: "“A,” Smith said. “B.”", quotations that run over
 * paragraphs, and quotations in a block of their own after a colon. Adds to the drafts of `reads`.
 */
export function continueQuotations(reads: ReadUnit[]): void {
  let voice: Voice | null = null;
  let age = 0;
  for (const read of reads) {
    const { unit, drafts } = read;
    const bare = bareQuotation(read);
    const mixed = !bare && drafts.length === 0 && age === 0 ? mostlyQuoted(unit, voice) : null;
    if (mixed && voice) {
      const draft = draftOf(unit, [mixed], null, null, 'quotation-within-next', 1);
      draft.cue = voice.cue;
      draft.speaker = voice.speaker;
      draft.speakerUnit = voice.unit;
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
    const draft = draftOf(unit, [bare], null, null, 'quotation-alone', 1);
    if (voice) {
      draft.cue = voice.cue;
      draft.speaker = voice.speaker;
      draft.speakerUnit = voice.unit;
      draft.relative = voice.relative;
      draft.rule = ruleOf(voice, unit, age);
      voice = { ...voice, kind: voice.kind === 'lead' ? 'quotation' : voice.kind, open: leavesOpen(unit) };
    }
    drafts.push(draft);
    age = 0;
  }
}
