import type { Claim } from './claim';
import type { Span } from './span';

/**
 * What is kept is shown again without the article around it, so it has to be surer than what is shown in it: so sure is a
 * claim only when the signs of its words, its speaker and its sentence agree. 0 to 1; chosen by cross-validation
 * (`bench/detect/fit-confidence.ts`).
 */
export const KEEP_FROM = 0.9;

/**
 * Whether a claim is certain enough to be kept: a person said it, as far as several signs tell, and what is kept reads true
 * by itself. Words in quotation marks do; a report does with its reporting words, and a plain statement without them.
 */
export function canBeKept(claim: Claim): boolean {
  const { speaker, confidence, stance } = claim;
  if (speaker.kind !== 'person' || confidence < KEEP_FROM || stance === 'none' || stance === 'unknown') return false;
  return claim.kind === 'direct' || stance === 'asserts' || claim.report.length === 1;
}

/**
 * The passages of a claim that are kept, each from one block: words in quotation marks as they are, a report from its
 * reporting word to its end.
 */
export function keptPassages({ kind, content, report }: Claim): Span[] {
  const first = content[0]!;
  const inOneBlock = content.every(({ block }) => block === first.block);
  if (kind === 'direct' || !inOneBlock) return content;
  if (report.length === 1) return report;
  return [{ block: first.block, start: first.start, end: content.at(-1)!.end }];
}
