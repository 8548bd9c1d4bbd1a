import type { Article } from './article';
import type { Claim } from './claim';

/**
 * Between two sentences: a stop with its closing marks, white space, and what can open a sentence. A stop after a short
 * word with a capital ("Mr.", "Gov.", "J.") is taken for that of an abbreviation: a sentence too long shows more of the
 * text, one too short could cut a negation off.
 */
const BETWEEN = /(?<!(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,3})[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]?[\p{Lu}\p{N}])/gu;

/** A longer one is no help to somebody who reads a statement. UTF-16 units. */
const LONGEST = 700;

/** The sentence or sentences of `text` that hold what lies from `start` to `end` (UTF-16, exclusive), trimmed. */
export function sentenceAround(text: string, start: number, end: number): string {
  let [from, to] = [0, text.length];
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const next = index + between.length;
    if (next <= start) from = next;
    else if (next >= end) {
      to = next;
      break;
    }
  }
  return text.slice(from, to).trim();
}

/**
 * The whole sentence that a claim stands in: its words with who says them and what reports them, as far as these stand
 * in the block of its first words. Null where that is longer than 700 UTF-16 units.
 */
export function sentenceOfClaim({ blocks }: Article, { content, cue, report, speaker }: Claim): string | null {
  const { block } = content[0]!;
  const spans = [...content, ...report, cue, speaker.span].filter((span) => span?.block === block);
  const start = Math.min(...spans.map((span) => span!.start));
  const end = Math.max(...spans.map((span) => span!.end));
  const sentence = sentenceAround(blocks[block]!.text, start, end);
  return sentence.length > LONGEST ? null : sentence;
}
