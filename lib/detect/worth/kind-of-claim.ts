import { CLAIM_KINDS, type KindOfClaim } from './claim-kinds';
import { plainWords } from './plain-words';

export type { KindOfClaim } from './claim-kinds';

/**
 * What kind of claim the words of one make, by its plain signs: the first kind in `CLAIM_KINDS` that the words show and
 * nothing speaks against. Null where none is plain, which is usual; a question has none.
 */
export function kindOfClaim(text: string): KindOfClaim | null {
  const words = plainWords(text).text;
  if (/\?['"”’)\]]*$/.test(words)) return null;
  const found = CLAIM_KINDS.find(({ shows, unless }) => shows.test(words) && !unless?.test(words));
  return found?.kind ?? null;
}
