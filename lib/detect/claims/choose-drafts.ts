import type { Draft } from './draft';

const lengthOf = (d: Draft) => d.parts.reduce((n, p) => n + p.end - p.start, 0);

function overlaps(a: Draft, b: Draft): boolean {
  return a.parts.some((p) => b.parts.some((q) => p.start < q.end && q.start < p.end));
}

/** Whether the cue of `b` lies in what `a` reports: then `b` is a report inside a report. */
function holdsCue(a: Draft, b: Draft): boolean {
  return b.cue !== null && a.parts.some((p) => p.start <= b.cue!.start && b.cue!.end <= p.end);
}

/**
 * Of the reports of one sentence those that were made and that go together: a report inside what somebody else reports gives way to the one
 * around it, and of two that want the same words the one with the safer rule stays. The order of the input is kept.
 */
export function chooseDrafts(drafts: Draft[]): Draft[] {
  const usable = drafts.filter((d) => d.parts.length > 0);
  const order = [...usable].sort((a, b) => a.rank - b.rank || lengthOf(b) - lengthOf(a));
  const kept: Draft[] = [];
  for (const draft of order) {
    if (
      usable.some(
        (other) =>
          other !== draft && (other.rank <= 3 || other.unsaid) && holdsCue(other, draft) && !holdsCue(draft, other),
      )
    )
      continue;
    if (kept.some((other) => overlaps(other, draft) || holdsCue(other, draft))) continue;
    kept.push(draft);
  }
  return usable.filter((d) => kept.includes(d) && !d.unsaid);
}
