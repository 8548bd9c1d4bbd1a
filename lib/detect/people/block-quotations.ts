import type { TokenBlock } from '../../text/tokens';
import { type Quotation, quotationsIn } from '../quotations';

/** The quotations of a block, and for each token which of them it is in (-1 for none; null where there are none). */
export interface BlockQuotations {
  all: readonly Quotation[];
  of: Int32Array | null;
}

/** Works out the quotations of a block once. Linear in its tokens. */
export function quotationsOf(block: TokenBlock): BlockQuotations {
  const all = quotationsIn(block);
  if (all.length === 0) return { all, of: null };
  const of = new Int32Array(block.tokens.length).fill(-1);
  all.forEach(({ first, last }, i) => {
    of.fill(i, first, last);
  });
  return { all, of };
}
