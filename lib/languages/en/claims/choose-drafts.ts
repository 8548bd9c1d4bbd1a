import type { Draft } from './draft';

const lengthOf = (d: Draft) => d.parts.reduce((n, p) => n + p.end - p.start, 0);

function overlaps(a: Draft, b: Draft): boolean {
  return a.parts.some((p) => b.parts.some((q) => p.start < q.end && q.start < p.end));
}

/** Whether the cue of `b` lies in what `a` reports: then `b` is a report inside a report. */
function holdsCue(a: Draft, b: Draft): boolean {
  return b.cue !== null && a.parts.some((p) => p.start <= b.cue!.start && b.cue!.end <= p.end);
}

function holdsAll(a: Draft, b: Draft): boolean {
  return b.parts.every((q) => a.parts.some((p) => p.start <= q.start && q.end <= p.end));
}

/** Rules plain enough to be read inside what somebody else said: "the paper reports that Smith said that". */
const NESTED = new Set([
  'saying-that',
  'saying-clause',
  'saying-that-ing',
  'saying-clause-ing',
  'saying-quotation',
  'saying-quotation-ing',
  'quotation-name-said',
]);

/** Reports inside a kept one, by somebody who is named there. Their rule's name tells that they are. */
function nestedIn(kept: Draft[], drafts: Draft[]): Draft[] {
  const inside = drafts.filter((d) => NESTED.has(d.rule) && d.speaker && !d.unsure && !d.unsaid && !kept.includes(d));
  return inside
    .filter((d) => kept.some((outer) => !outer.unsaid && holdsCue(outer, d) && holdsAll(outer, d)))
    .map((d) => Object.assign(d, { rule: `${d.rule}-nested` }));
}

/** From this rank on a draft stands only where no other is. */
const LAST_RANK = 8;

function isInner(drafts: Draft[], draft: Draft): boolean {
  return drafts.some(
    (o) =>
      o !== draft &&
      o.rank < LAST_RANK &&
      (draft.rank > 0 || o.rank <= 1 || o.unsaid) &&
      holdsCue(o, draft) &&
      !holdsCue(draft, o),
  );
}

/**
 * Of the reports of one sentence those that were made and go together. Of two that want the same words the one with the
 * safer rule stays; a report inside what somebody else reports stays only when it is a plain one. Order as in the
 * input.
 */
export function chooseDrafts(drafts: Draft[]): Draft[] {
  const usable = drafts.filter((d) => d.parts.length > 0);
  const order = [...usable].sort((a, b) => a.rank - b.rank || lengthOf(b) - lengthOf(a));
  const kept: Draft[] = [];
  const isFree = (draft: Draft) => !kept.some((other) => overlaps(other, draft) || holdsCue(other, draft));
  const inner = order.filter((draft) => isInner(usable, draft));
  for (const draft of order) if (!inner.includes(draft) && isFree(draft)) kept.push(draft);
  // What it stood in was left out itself.
  for (const draft of inner) if (isFree(draft)) kept.push(draft);
  const nested = nestedIn(kept, usable);
  return usable.filter((d) => nested.includes(d) || (kept.includes(d) && !d.unsaid));
}
