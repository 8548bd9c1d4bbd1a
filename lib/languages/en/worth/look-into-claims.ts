import type { Claim, ClaimGives } from '../../../model/claim';
import type { Span } from '../../../model/span';
import type { Token, TokenBlock } from '../../../text/tokens';
import { kindInWords } from './kind-of-claim';
import { kindOfCue } from './kind-of-cue';
import { neutralWords } from './neutral-words';
import { worthOfWords } from './worth';
import type { WorthWords } from './worth-words';

/** What only joins the words to the report, and the marks around them: no part of what is claimed. */
const JOINING = /^[\s"“”„«»‘‚‹'(]*(?:that (?=\S))?/u;
const CLOSING = /[\s"“”„«»’›',)]+$/u;

/** A stop in the middle: only then may there be more than one sentence. */
const STOP_INSIDE = /[.!?…]\S* \S/u;

/** Of a claim over many sentences the first are read: more cost time and are hardly one claim. */
const MOST_SENTENCES = 8;
const MOST_UNITS = 2000;

/** The first token that reaches behind `offset`; binary search, tokens ascend. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of a span, sentence by sentence. */
function sentencesIn({ block, start, end }: Span, blocks: readonly TokenBlock[]): string[] {
  const { text, tokens } = blocks[block]!;
  const last = Math.min(end, start + MOST_UNITS);
  if (!STOP_INSIDE.test(text.slice(start, last))) return [text.slice(start, last)];
  const sentences: string[] = [];
  for (let at = firstBehind(tokens, start); at < tokens.length && tokens[at]!.start < last; ) {
    const first = tokens[at]!;
    while (at < tokens.length && tokens[at]!.sentence === first.sentence && tokens[at]!.start < last) at++;
    sentences.push(text.slice(Math.max(first.start, start), Math.min(tokens[at - 1]!.end, last)));
  }
  return sentences;
}

const bare = (text: string) => text.replace(JOINING, '').replace(CLOSING, '');
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** In the passive it is another who promised or praised. */
const PASSIVE = /-(?:passive|by)\b/;

function kindByCue({ cue, rule }: Claim, blocks: readonly TokenBlock[], words: WorthWords): ClaimGives | null {
  if (cue === null || PASSIVE.test(rule)) return null;
  return kindOfCue(blocks[cue.block]!.text.slice(cue.start, cue.end), words);
}

/** The reporter's word for it comes first; a figure in a view is a figure. */
function decide(byCue: ClaimGives | null, byWords: ClaimGives | null): ClaimGives | null {
  return byCue === 'opinion' ? (byWords ?? byCue) : (byCue ?? byWords);
}

function lookInto(claim: Claim, blocks: readonly TokenBlock[], words: WorthWords): Claim {
  const parts = claim.content.flatMap((span) => sentencesIn(span, blocks));
  const said = parts.map(bare).filter(hasWords).slice(0, MOST_SENTENCES);
  const sentences = said.map((sentence) => neutralWords(sentence, words));
  if (sentences.length === 0) return claim;
  const kinds = new Set(sentences.map((sentence) => kindInWords(sentence, words)).filter((kind) => kind !== null));
  const gives = decide(kindByCue(claim, blocks, words), kinds.size === 1 ? [...kinds][0]! : null);
  const worth = Math.round(100 * Math.max(...sentences.map((sentence) => worthOfWords(sentence, words)))) / 100;
  return { ...claim, ...(gives ? { gives } : {}), worth };
}

/**
 * The same claims with what can be told from their words and cues alone; `blocks` are the tokens of the article's
 * blocks, cut once for the whole reading. It is told what they give, where the cue says it or every sentence that shows
 * it shows the same, and how worth checking they are, which is that of their most worthy sentence. Names, parties and
 * genders make no difference. Pure; linear in the claims' words; never throws.
 */
export function lookIntoClaims(blocks: readonly TokenBlock[], claims: readonly Claim[], words: WorthWords): Claim[] {
  return claims.map((claim) => lookInto(claim, blocks, words));
}
