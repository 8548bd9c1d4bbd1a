import type { Article } from './article';
import type { Claim } from './claim';

/** The words of a claim as the panel shows them. */
export interface ClaimWords {
  text: string;
  /** Whether the text may stand between quotation marks: only the exact words of direct speech. */
  quoted: boolean;
}

/** Double marks at the ends are the article's own; ours replace them, so that they never stand twice. */
const DOUBLE_AT_ENDS = /^[\s"“”„«»]+|[\s"“”„«»]+$/gu;
/** Single marks only as a pair: one alone at the end may be an apostrophe ("the workers’"). */
const SINGLE_PAIR = /^['‘‚‹](.*)['’‘›]$/su;
/** Before a closing mark the comma belongs to the reporter's sentence. */
const LAST_COMMA = /,$/u;

/**
 * A claim's words cut from the article, its parts joined with an ellipsis. Direct speech loses the marks it has in the
 * article, because the view puts its own; everything else stays as the reporter wrote it.
 */
export function claimWords({ blocks }: Article, { kind, content }: Claim): ClaimWords {
  const parts = content.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
  if (kind !== 'direct') return { text: parts.join(' … '), quoted: false };
  return { text: parts.map(unquote).join(' … '), quoted: true };
}

/** Words of direct speech without the quotation marks around them, and without the comma before the closing one. */
export function unquote(text: string): string {
  return text.replace(DOUBLE_AT_ENDS, '').replace(SINGLE_PAIR, '$1').replace(LAST_COMMA, '');
}
