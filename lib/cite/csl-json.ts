import type { When } from '../model/when';
import { type Cited, datePartsOf } from './cited';

/**
 * As CSL-JSON, a list of one item, after the schema *csl-data.json* of CSL 1.0.2: `webpage`, or `document` for what has
 * no address; `title`, `container-title` the outlet, `issued` and `accessed` as `date-parts` of as many numbers as are
 * known, `URL`, and `note`, the words. What is unknown is left out; there is never an author.
 */
export function toCslJson({ key, clause, title, outlet, published, retrieved, address }: Cited): string {
  const item = {
    id: key,
    type: address ? 'webpage' : 'document',
    title,
    'container-title': outlet ?? undefined,
    issued: cslDate(published),
    accessed: cslDate(retrieved),
    URL: address ?? undefined,
    note: clause,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function cslDate(when: When | null): { 'date-parts': number[][] } | undefined {
  const parts = datePartsOf(when).map(Number);
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
}
