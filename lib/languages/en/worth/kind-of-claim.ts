import type { ClaimGives } from '../../../model/claim';
import type { NeutralWords } from './neutral-words';
import type { WorthWords } from './worth-words';

/**
 * What kind of claim the words of one make, by its plain signs: the first kind in `CLAIM_KINDS` that the words show and
 * nothing speaks against. Null where none is plain, which is usual; a question has none.
 */
export function kindInWords({ text }: NeutralWords, { claimKinds }: WorthWords): ClaimGives | null {
  if (/\?['"”’)\]]*$/.test(text)) return null;
  const found = claimKinds.find(({ shows, unless }) => shows.test(text) && !unless?.test(text));
  return found?.kind ?? null;
}
