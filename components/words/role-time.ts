import type { Role } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { formatWhen } from './format-when';

/**
 * When a role was held, in words: from when to when as far as known. A role without an end is only known to hold up
 * to the day on which its source vouched for it, so that day stands behind its start. Empty where nothing tells of it.
 */
export function roleTime({ from, to, asOf, seen, undated }: Role): string {
  if (undated) return '';
  if (seen) return cardStrings.seen(formatWhen(seen), formatWhen(asOf));
  if (from && to) return cardStrings.fromTo(formatWhen(from), formatWhen(to));
  if (to) return cardStrings.until(formatWhen(to));
  const known = cardStrings.asOf(formatWhen(asOf));
  return from ? `${cardStrings.since(formatWhen(from))}, ${known}` : known;
}
