import { MARK_OF_UNMARKED } from '../recall/terms-mark';
import type { InstalledPack } from './schema';

/**
 * Whether the words of a pack or of an installation were indexed with another language or edition than this one. Older
 * builds wrote no mark.
 *
 * @param terms the mark of today; absent where no words are indexed
 */
export function isReadOtherwise(made: Pick<InstalledPack, 'terms'>, terms: string | undefined): boolean {
  return terms !== undefined && (made.terms ?? MARK_OF_UNMARKED) !== terms;
}
