import { oneOf } from '../../../detect/one-of';
import type { Stance } from '../../../model/stance';
import type { Sentence, Subject, TermRange } from './sentence';

/** A claim while it is being made: all offsets are UTF-16 in the text of the sentence's block. */
export interface Draft {
  sentence: Sentence;
  /** Stretches of content, in order. */
  parts: { start: number; end: number }[];
  cue: { start: number; end: number } | null;
  /** Terms of the speaker in `speakerSentence`; null when the sentence names none. */
  speaker: TermRange | null;
  speakerSentence: Sentence;
  relative: boolean;
  rule: string;
  /** True where the speaker was reached over other words and is often wrong: the reader is told it is unclear. */
  unsure: boolean;
  /** Lower wins where two drafts want the same words. */
  rank: number;
  /** True for what somebody did not say: it is not shown, and nothing inside it is either. */
  unsaid: boolean;
  /** How the cue stands to the content. */
  stance: Stance;
  /** The reporting words from the verb that governs them on: "had repeatedly denied"; null where no verb reports. */
  reporting: { start: number; end: number } | null;
}

/** Offsets of a range of terms, with the quotation marks that open or close right at its ends. */
function offsetsOf(sentence: Sentence, range: TermRange): { start: number; end: number } {
  let { start } = sentence.terms[range.first]!;
  let { end } = sentence.terms[range.last - 1]!;
  const opening = sentence.quotations[sentence.quote[range.first]!];
  const before = sentence.terms[range.first - 1];
  if (opening && (!before || before.start < opening.start)) start = opening.start;
  const closing = sentence.quotations[sentence.quote[range.last - 1]!];
  if (closing) {
    let next = range.last;
    while (sentence.terms[next]?.kind === 'punct' && sentence.terms[next]!.start < closing.end) next++;
    if (!sentence.terms[next] || sentence.terms[next]!.start >= closing.end) end = closing.end;
  }
  return { start, end };
}

/** "neither she nor her husband had taken it", cut after its first word, would say the opposite. */
function withNegation(sentence: Sentence, content: TermRange, cue: TermRange | null): TermRange {
  const before = content.first - 1;
  if (!oneOf('neither|nor|no|not|never|hardly|nobody|nothing|none', sentence.terms[before]?.lower)) return content;
  const inCue = cue !== null && before >= cue.first && before < cue.last;
  return inCue || sentence.quote[before] !== sentence.quote[content.first] ? content : { ...content, first: before };
}

/** "said he was ahead even as they cheered": *even* belongs to what follows. */
function withoutEven({ terms, quote }: Sentence, { first, last }: TermRange): TermRange {
  const isEven = terms[last - 1]?.lower === 'even' && quote[last - 1]! < 0;
  if (!isEven || !oneOf('as|though|if|when|while', terms[last]?.lower)) return { first, last };
  return { first, last: terms[last - 2]?.text === ',' ? last - 2 : last - 1 };
}

/** A draft of this sentence from term ranges. Content ranges that are empty are left out. */
export function draftOf(
  sentence: Sentence,
  content: TermRange[],
  cue: TermRange | null,
  subject: Subject | TermRange | null,
  rule: string,
  rank: number,
): Draft {
  return {
    sentence,
    parts: content
      .map((c) => withoutEven(sentence, c))
      .filter((c) => c.last > c.first)
      .map((c) => offsetsOf(sentence, withNegation(sentence, c, cue))),
    cue: cue && { start: sentence.terms[cue.first]!.start, end: sentence.terms[cue.last - 1]!.end },
    speaker: subject && { first: subject.first, last: subject.last },
    speakerSentence: sentence,
    relative: subject !== null && 'relative' in subject && subject.relative,
    rule,
    rank,
    unsaid: false,
    unsure: false,
    stance: 'asserts',
    reporting: null,
  };
}
