import type { Article } from '../../../model/article';
import type { Claim, ClaimGives } from '../../../model/claim';
import type { Span } from '../../../model/span';
import { tokenizeBlock } from '../../../text/tokens';
import { kindInWords } from './kind-of-claim';
import { kindOfCue } from './kind-of-cue';
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

/** In the passive it is another who promised or praised. */
const PASSIVE = /-(?:passive|by)\b/;

function kindByCue({ cue, rule }: Claim, { blocks }: Article): ClaimGives | null {
  if (cue === null || PASSIVE.test(rule)) return null;
  return kindOfCue(blocks[cue.block]!.text.slice(cue.start, cue.end));
}

/** The reporter's word for it comes first; a figure in a view is a figure. */
function decide(byCue: ClaimGives | null, byWords: ClaimGives | null): ClaimGives | null {
  return byCue === 'opinion' ? (byWords ?? byCue) : (byCue ?? byWords);
}

function lookInto(claim: Claim, article: Article): Claim {
  const parts = claim.content.flatMap((span) => sentencesIn(span, article));
  const sentences = parts.map(bare).filter(hasWords).slice(0, MOST_SENTENCES).map(plainWords);
  if (sentences.length === 0) return claim;
  const kinds = new Set(sentences.map(kindInWords).filter((kind) => kind !== null));
  const gives = decide(kindByCue(claim, article), kinds.size === 1 ? [...kinds][0]! : null);
  const worth = Math.round(100 * Math.max(...sentences.map(worthOfWords))) / 100;
  return { ...claim, ...(gives ? { gives } : {}), worth };
}

/**
 * The same claims with what can be told from their words and cues alone: what they give, where the cue says it or every
 * sentence that shows it shows the same, and how worth checking they are, which is that of their most worthy sentence. Names, parties and genders make no
 * difference. Pure; linear in the claims' words; never throws.
 */
export function lookIntoClaims(article: Article, claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => lookInto(claim, article));
}
