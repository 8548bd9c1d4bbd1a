import type { Role } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { formatWhen } from './format-when';

/**
 * When a role was held, in words: from when to when as far as known. A role without an end is only known to hold up
 * to the day on which its source vouched for it, so that day stands behind its start.
 */
export function roleTime({ from, to, asOf }: Role): string {
  if (from && to) return cardStrings.fromTo(formatWhen(from), formatWhen(to));
  if (to) return cardStrings.until(formatWhen(to));
  const known = cardStrings.asOf(formatWhen(asOf));
  return from ? `${cardStrings.since(formatWhen(from))}, ${known}` : known;
}
