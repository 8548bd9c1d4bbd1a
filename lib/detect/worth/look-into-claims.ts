import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Span } from '../../model/span';
import { tokenizeBlock } from '../text/tokens';
import { kindInWords } from './kind-of-claim';
import { plainWords } from './plain-words';
import { worthOfWords } from './worth';

/** What only joins the words to the report, and the marks around them: no part of what is claimed. */
const JOINING = /^[\s"“”„«»‘‚‹'(]*(?:that (?=\S))?/u;
const CLOSING = /[\s"“”„«»’›',)]+$/u;

/** A stop in the middle: only then may there be more than one sentence. */
const STOP_INSIDE = /[.!?…]\S* \S/u;

/** Of a claim over many sentences the first are read: more cost time and are hardly one claim. */
const MOST_SENTENCES = 8;
const MOST_UNITS = 2000;

/** The words of a span, sentence by sentence. */
function sentencesIn({ block, start, end }: Span, { blocks }: Article): string[] {
  const text = blocks[block]!.text.slice(start, Math.min(end, start + MOST_UNITS));
  if (!STOP_INSIDE.test(text)) return [text];
  const { tokens, sentences } = tokenizeBlock(text);
  return sentences.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
}

const bare = (text: string) => text.replace(JOINING, '').replace(CLOSING, '');
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

function lookInto(claim: Claim, article: Article): Claim {
  const parts = claim.content.flatMap((span) => sentencesIn(span, article));
  const sentences = parts.map(bare).filter(hasWords).slice(0, MOST_SENTENCES).map(plainWords);
  if (sentences.length === 0) return claim;
  const kinds = new Set(sentences.map(kindInWords).filter((kind) => kind !== null));
  const [gives] = kinds;
  const worth = Math.round(100 * Math.max(...sentences.map(worthOfWords))) / 100;
  return { ...claim, ...(kinds.size === 1 ? { gives } : {}), worth };
}

/**
 * The same claims with what can be told from their words alone: what they give, where every sentence that shows it shows
 * the same, and how worth checking they are, which is that of their most worthy sentence. Names, parties and genders make no
 * difference. Pure; linear in the claims' words; never throws.
 */
export function lookIntoClaims(article: Article, claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => lookInto(claim, article));
}
