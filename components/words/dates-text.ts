import type { When } from '../../lib/model/when';
import { statementStrings } from '../strings/strings';
import { formatWhen } from './format-when';

/**
 * When something was said and when that was published, two facts in one line; that neither is known where it is not.
 */
export function datesText(said: When | null, published: When | null): string {
  const dates = [
    said && statementStrings.said(formatWhen(said)),
    published && statementStrings.published(formatWhen(published)),
  ].filter((date) => date !== null);
  return dates.length > 0 ? dates.join(' · ') : statementStrings.noDate;
}
