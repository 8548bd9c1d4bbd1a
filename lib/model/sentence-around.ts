import type { Article } from './article';
import type { Claim } from './claim';
import type { Span } from './span';

/** A whole run of stops: a pattern for all of a boundary would try each stop of the run for itself. */
const STOPS = /[.!?…]+/gu;

/** Behind the stops of a boundary: their closing marks, white space, and before what can open a sentence. */
const AFTER_STOPS = /["'”’»)\]]*\s+(?=["'“‘«([]?[\p{Lu}\p{N}])/uy;

/**
 * A short word with a capital ("Mr", "Gov", "J") before a stop, and its most UTF-16 units with what stands before it.
 */
const ABBREVIATION = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,3}$/u;
const LONGEST_ABBREVIATION = 10;

/**
 * Where the sentences of a text begin, but for the first. A single stop after a short word with a capital is taken for
 * that of an abbreviation: a sentence too long shows more of the text, one too short could cut a negation off.
 */
function* sentenceStarts(text: string): Generator<number> {
  for (const { index, 0: stops } of text.matchAll(STOPS)) {
    const isLone = stops.length === 1;
    if (isLone && ABBREVIATION.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))) continue;
    AFTER_STOPS.lastIndex = index + stops.length;
    if (AFTER_STOPS.test(text)) yield AFTER_STOPS.lastIndex;
  }
}

/** A longer one is no help to somebody who reads a statement. UTF-16 units. */
const LONGEST = 700;

/** A sentence that reaches so far beyond a claim is too long, wherever it begins or ends. UTF-16 units. */
const LOOKED_AROUND = LONGEST + 100;

/** Where the sentence or sentences of `text` stand that hold what lies from `start` to `end` (UTF-16, exclusive). */
function stretchAround(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [0, text.length];
  for (const next of sentenceStarts(text)) {
    if (next <= start) from = next;
    else if (next >= end) {
      to = next;
      break;
    }
  }
  const sentence = text.slice(from, to);
  const first = from + sentence.length - sentence.trimStart().length;
  return { start: first, end: first + sentence.trim().length };
}

/** The sentence or sentences of `text` that hold what lies from `start` to `end` (UTF-16, exclusive), trimmed. */
export function sentenceAround(text: string, start: number, end: number): string {
  const stretch = stretchAround(text, start, end);
  return text.slice(stretch.start, stretch.end);
}

/**
 * Where the whole sentence of a claim stands: its words with who says them and what reports them, as far as these stand
 * in the block of its first words. Null where that is longer than 700 UTF-16 units.
 */
export function sentenceSpanOf({ blocks }: Article, { content, cue, report, speaker }: Claim): Span | null {
  const { block } = content[0]!;
  const spans = [...content, ...report, cue, speaker.span].filter((span) => span?.block === block);
  const start = Math.min(...spans.map((span) => span!.start));
  const end = Math.max(...spans.map((span) => span!.end));
  if (end - start > LONGEST) return null;
  // No further than a sentence may reach: a block may hold any number of claims.
  const from = Math.max(0, start - LOOKED_AROUND);
  const text = blocks[block]!.text.slice(from, end + LOOKED_AROUND);
  const sentence = stretchAround(text, start - from, end - from);
  return sentence.end - sentence.start > LONGEST
    ? null
    : { block, start: from + sentence.start, end: from + sentence.end };
}

/** The sentence that a claim stands in, verbatim; null as {@link sentenceSpanOf}. */
export function sentenceOfClaim(article: Article, claim: Claim): string | null {
  const span = sentenceSpanOf(article, claim);
  return span && article.blocks[span.block]!.text.slice(span.start, span.end);
}
