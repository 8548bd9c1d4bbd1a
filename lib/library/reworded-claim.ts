/** The words of a claim as the reader cut them, out of the sentence in which it was found. */
import type { Article } from '../model/article';
import type { Claim, ClaimKind } from '../model/claim';
import type { Correction } from '../model/correction';
import { sentenceSpanOf } from '../model/sentence-around';
import type { Span } from '../model/span';

const holds = (span: Span, other: Span): boolean =>
  span.block === other.block && span.start <= other.start && other.end <= span.end;

const touches = (span: Span, other: Span): boolean =>
  span.block === other.block && span.start < other.end && other.start < span.end;

/** Without white space at its ends, and without the commas that belong to the words around it. */
function trimmed(text: string, { block, start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.length - words.replace(/^[\s,;:]+/u, '').length;
  return { block, start: start + from, end: start + words.replace(/[\s,;:]+$/u, '').length };
}

/** The parts of a span that are left without others of its block, in reading order; none that is empty. */
function without(text: string, whole: Span, others: readonly Span[]): Span[] {
  let { start } = whole;
  const parts: Span[] = [];
  for (const other of others.toSorted((a, b) => a.start - b.start)) {
    if (!touches(whole, other)) continue;
    parts.push({ ...whole, start, end: Math.max(start, other.start) });
    start = Math.max(start, other.end);
  }
  parts.push({ ...whole, start, end: Math.max(start, whole.end) });
  return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start);
}

/** Whole quotations of a block, with their marks. */
const QUOTATION = /“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”]/gu;

/** Direct is only what stood in quotation marks, as found or as the block shows them. */
function kindOf(text: string, content: readonly Span[], found: Claim): ClaimKind {
  const { block } = content[0]!;
  const marked = [...text.matchAll(QUOTATION)].map(({ index, 0: { length } }) => ({
    block,
    start: index,
    end: index + length,
  }));
  const quoted = found.kind === 'direct' ? [...marked, ...found.content] : marked;
  if (content.every((span) => quoted.some((each) => holds(each, span)))) return 'direct';
  return content.some((span) => quoted.some((each) => touches(each, span))) ? 'mixed' : 'indirect';
}

/** The reporting words stay, as far as the new words leave them; see `Claim.report`. */
function reportOf({ report, content: before }: Claim, content: Span[]): Span[] {
  const [first] = report;
  if (!first) return [];
  const [begin, end] = [content[0]!, content.at(-1)!];
  const isAfter = begin.block === first.block && first.start < begin.start && before[0]!.start <= begin.start;
  if (report.length === 1 && isAfter) return [{ ...first, end: end.end }];
  const reporting = report.length === 1 ? { ...first, end: Math.min(before[0]!.start, begin.start) } : first;
  return reporting.start < reporting.end ? [reporting, ...content] : [];
}

/**
 * The claim in the words that the reader cut (`words-are`). Who says it and what reports it never become part of the
 * words, and only what stands in quotation marks in the article is direct.
 *
 * @param found as it was found
 * @returns `found` itself where its sentence is another one, or those words are not in it
 */
export function rewordedClaim(article: Article, found: Claim, { sentence, target, at }: Correction): Claim {
  const stands = sentenceSpanOf(article, found);
  if (!stands || at === undefined || target === null) return found;
  const { text } = article.blocks[stands.block]!;
  if (text.slice(stands.start, stands.end) !== sentence || !sentence.startsWith(target, at)) return found;
  const start = stands.start + at;
  const reporting = [found.cue, found.speaker.span].flatMap((span) => span ?? []);
  const content = without(text, { block: stands.block, start, end: start + target.length }, reporting);
  if (content.length === 0) return found;
  return { ...found, content, kind: kindOf(text, content, found), report: reportOf(found, content) };
}
