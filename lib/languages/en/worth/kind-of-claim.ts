import { tables } from '../../../detect/tables';
import type { ClaimGives } from '../../../model/claim';
import { type PlainWords, plainWords } from './plain-words';

/**
 * What kind of claim the words of one make, by its plain signs: the first kind in `CLAIM_KINDS` that the words show and
 * nothing speaks against. Null where none is plain, which is usual; a question has none.
 */
export function kindOfClaim(text: string): ClaimGives | null {
  return kindInWords(plainWords(text));
}

/** As `kindOfClaim`, of words that were made plain before. */
export function kindInWords({ text }: PlainWords): ClaimGives | null {
  if (/\?['"”’)\]]*$/.test(text)) return null;
  const found = tables().worth.claimKinds.find(({ shows, unless }) => shows.test(text) && !unless?.test(text));
  return found?.kind ?? null;
}
