import type { TermRange } from './noun-phrases';
import type { Subject } from './subjects';
import type { Unit } from './units';

/** A claim while it is being made: all offsets are UTF-16 in the text of the unit's block. */
export interface Draft {
  unit: Unit;
  /** Stretches of content, in order. */
  parts: { start: number; end: number }[];
  cue: { start: number; end: number } | null;
  /** Terms of the speaker in `speakerUnit`; null when the sentence names none. */
  speaker: TermRange | null;
  speakerUnit: Unit;
  relative: boolean;
  rule: string;
  /** True where the speaker was reached over other words and is often wrong: the reader is told it is unclear. */
  unsure: boolean;
  /** Lower wins where two drafts want the same words. */
  rank: number;
  /** True for what somebody did not say: it is not shown, and nothing inside it is either. */
  unsaid: boolean;
}

/** Offsets of a range of terms, with the quotation marks that open or close right at its ends. */
export function offsetsOf(unit: Unit, range: TermRange): { start: number; end: number } {
  let { start } = unit.terms[range.first]!;
  let { end } = unit.terms[range.last - 1]!;
  const opening = unit.quotations[unit.quote[range.first]!];
  const before = unit.terms[range.first - 1];
  if (opening && (!before || before.start < opening.start)) start = opening.start;
  const closing = unit.quotations[unit.quote[range.last - 1]!];
  if (closing) {
    let next = range.last;
    while (unit.terms[next]?.kind === 'punct' && unit.terms[next]!.start < closing.end) next++;
    if (!unit.terms[next] || unit.terms[next]!.start >= closing.end) end = closing.end;
  }
  return { start, end };
}

/** A draft of this unit from term ranges. Content ranges that are empty are left out. */
export function draftOf(
  unit: Unit,
  content: TermRange[],
  cue: TermRange | null,
  subject: Subject | TermRange | null,
  rule: string,
  rank: number,
): Draft {
  return {
    unit,
    parts: content.filter((c) => c.last > c.first).map((c) => offsetsOf(unit, c)),
    cue: cue && { start: unit.terms[cue.first]!.start, end: unit.terms[cue.last - 1]!.end },
    speaker: subject && { first: subject.first, last: subject.last },
    speakerUnit: unit,
    relative: subject !== null && 'relative' in subject && subject.relative,
    rule,
    rank,
    unsaid: false,
    unsure: false,
  };
}
