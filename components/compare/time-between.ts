import type { PairSide } from '../../lib/model/pair';
import type { When } from '../../lib/model/when';
import { compareStrings } from '../strings/compare-strings';

const DAY = 86_400_000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

const timeOf = (when: When | null): number => (when === null ? Number.NaN : Date.parse(when.date));

/** The time between two sayings in words, by when they were said, else published; null where it is not known. */
export function timeBetween(now: PairSide, earlier: PairSide): string | null {
  const [to, from] = [now, earlier].map(({ said, published }) => timeOf(said ?? published));
  const days = Math.round(Math.abs(to! - from!) / DAY);
  if (!(days >= 1)) return null;
  if (days < 45) return compareStrings.days(days);
  if (days < 1.5 * DAYS_A_YEAR) return compareStrings.months(Math.round(days / DAYS_A_MONTH));
  return compareStrings.years(Math.round(days / DAYS_A_YEAR));
}
