import { type Draft, draftOf } from './draft';
import type { Unit } from './units';

/** Whether a unit is nothing but a quotation and signs. */
function isBareQuotation(unit: Unit): number {
  let at = -1;
  for (let i = 0; i < unit.terms.length; i++) {
    if (unit.speech[i]! >= 0) {
      if (at < 0) at = i;
    } else if (unit.terms[i]!.kind !== 'punct') return -1;
  }
  return at;
}

/** Who spoke last in a unit: whoever said a quotation of whole sentences, else the last one. */
function lastOf(unit: Unit, drafts: Draft[]): Draft | undefined {
  const byEnd = [...drafts].sort((a, b) => b.parts.at(-1)!.end - a.parts.at(-1)!.end);
  return (
    byEnd.find((d) =>
      unit.terms.some((t, i) => unit.speech[i]! >= 0 && d.parts.some((p) => p.start <= t.start && t.end <= p.end)),
    ) ?? byEnd[0]
  );
}

/**
 * Gives the quotations that stand alone to whoever spoke just before: "“A,” Smith said. “B.”", and quotations that run
 * over paragraphs. Adds to `found`, which holds the drafts of each unit.
 */
export function continueQuotations(units: Unit[], found: Draft[][]): void {
  let before: Draft | undefined;
  let age = 0;
  units.forEach((unit, u) => {
    const at = isBareQuotation(unit);
    const here = found[u]!;
    if (at >= 0 && here.length === 0) {
      const draft = draftOf(unit, [{ first: at, last: at + 1 }], null, null, 'quotation-alone', 1);
      if (before && age <= 1) {
        draft.cue = before.cue;
        draft.speaker = before.speaker;
        draft.speakerUnit = before.speakerUnit;
        draft.relative = before.relative;
        draft.rule = before.unit.block === unit.block ? 'quotation-continued' : 'quotation-next-paragraph';
      }
      here.push(draft);
      age = 0;
      return;
    }
    const last = lastOf(unit, here);
    if (last) {
      before = last;
      age = 0;
    } else age++;
  });
}
