import type { Claim } from '../model/claim';
import type { Mention } from '../model/mention';
import { compareSpans, firstEndingAfter, type Span, spansOverlap } from '../model/span';
import type { Token, TokenBlock } from '../text/tokens';
import type { PeopleWords } from './people/people-words';

/** "I" of "I'm" is the mention; of other words all. */
function lengthOf({ lower, start, end }: Token): number {
  const apostrophe = lower.indexOf("'");
  return apostrophe > 0 ? apostrophe : end - start;
}

function inSpan(
  { tokens, text }: TokenBlock,
  span: Span,
  entity: string,
  confidence: number,
  { ownWords }: PeopleWords,
): Mention[] {
  const found: Mention[] = [];
  for (let at = firstEndingAfter(tokens, span.start); at < tokens.length && tokens[at]!.end <= span.end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !ownWords.has(token.lower)) continue;
    const place = { block: span.block, start: token.start, end: token.start + lengthOf(token) };
    const words = text.slice(place.start, place.end);
    found.push({ span: place, text: words, kind: 'pronoun', entity, rule: 'speaker-of-quotation', confidence });
  }
  return found;
}

/**
 * The mentions with "I", "me" and "my" inside direct quotations added: whoever is said to speak there, where that is a
 * person. `blocks` are those the claims were found in. In reading order, none overlapping another. Linear.
 */
export function withSpeakersOwnWords(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  blocks: readonly TokenBlock[],
  words: PeopleWords,
): Mention[] {
  const own = claims.flatMap(({ kind, speaker, content, confidence }) => {
    if (kind !== 'direct' || speaker.kind !== 'person') return [];
    return content.flatMap((span) => inSpan(blocks[span.block]!, span, speaker.entity, confidence, words));
  });
  if (own.length === 0) return [...mentions];
  const sorted = [...mentions, ...own].sort((a, b) => compareSpans(a.span, b.span));
  return sorted.filter((mention, i) => i === 0 || !spansOverlap(sorted[i - 1]!.span, mention.span));
}
