import type { Article } from '../../../model/article';
import type { Claim, ClaimGives } from '../../../model/claim';
import type { Span } from '../../../model/span';
import type { SentenceWords } from '../../../text/sentence-words';
import { tokenizeBlock } from '../../../text/tokens';
import { kindInWords } from './kind-of-claim';
import { kindOfCue } from './kind-of-cue';
import { plainWords } from './plain-words';
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

/** The words of a span, sentence by sentence. */
function sentencesIn({ block, start, end }: Span, { blocks }: Article, words: SentenceWords): string[] {
  const text = blocks[block]!.text.slice(start, Math.min(end, start + MOST_UNITS));
  if (!STOP_INSIDE.test(text)) return [text];
  const { tokens, sentences } = tokenizeBlock(text, words);
  return sentences.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
}

/** What of English is read here. */
interface Words {
  sentences: SentenceWords;
  readonly worth: WorthWords;
}

const bare = (text: string) => text.replace(JOINING, '').replace(CLOSING, '');
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** In the passive it is another who promised or praised. */
const PASSIVE = /-(?:passive|by)\b/;

function kindByCue({ cue, rule }: Claim, { blocks }: Article, words: WorthWords): ClaimGives | null {
  if (cue === null || PASSIVE.test(rule)) return null;
  return kindOfCue(blocks[cue.block]!.text.slice(cue.start, cue.end), words);
}

/** The reporter's word for it comes first; a figure in a view is a figure. */
function decide(byCue: ClaimGives | null, byWords: ClaimGives | null): ClaimGives | null {
  return byCue === 'opinion' ? (byWords ?? byCue) : (byCue ?? byWords);
}

function lookInto(claim: Claim, article: Article, { sentences: splitting, worth: words }: Words): Claim {
  const parts = claim.content.flatMap((span) => sentencesIn(span, article, splitting));
  const said = parts.map(bare).filter(hasWords).slice(0, MOST_SENTENCES);
  const sentences = said.map((sentence) => plainWords(sentence, words));
  if (sentences.length === 0) return claim;
  const kinds = new Set(sentences.map((sentence) => kindInWords(sentence, words)).filter((kind) => kind !== null));
  const gives = decide(kindByCue(claim, article, words), kinds.size === 1 ? [...kinds][0]! : null);
  const worth = Math.round(100 * Math.max(...sentences.map((sentence) => worthOfWords(sentence, words)))) / 100;
  return { ...claim, ...(gives ? { gives } : {}), worth };
}

/**
 * The same claims with what can be told from their words and cues alone: what they give, where the cue says it or every
 * sentence that shows it shows the same, and how worth checking they are, which is that of their most worthy sentence. Names, parties and genders make no
 * difference. Pure; linear in the claims' words; never throws.
 */
export function lookIntoClaims(article: Article, claims: readonly Claim[], words: Words): Claim[] {
  return claims.map((claim) => lookInto(claim, article, words));
}
