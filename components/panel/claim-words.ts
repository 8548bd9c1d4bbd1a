import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';

/** Quotation marks at the ends of a span: ours replace them, so that the marks are never doubled. */
const OPENING = /^[\s"'“„«‘‹]+/u;
const CLOSING = /[\s"'”“»’›,]+$/u;

/** The words of a claim as the panel shows them. */
export interface ClaimWords {
  text: string;
  /** Whether the text may stand between quotation marks: only the exact words of direct speech. */
  quoted: boolean;
}

/**
 * A claim's words cut from the article, its parts joined with an ellipsis. Direct speech loses the marks it has in the
 * article, because the view puts its own; everything else stays as the reporter wrote it.
 */
export function claimWords({ blocks }: Article, { kind, content }: Claim): ClaimWords {
  const parts = content.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
  if (kind !== 'direct') return { text: parts.join(' … '), quoted: false };
  return { text: parts.map(unquote).join(' … '), quoted: true };
}

function unquote(text: string): string {
  return text.replace(OPENING, '').replace(CLOSING, '');
}
