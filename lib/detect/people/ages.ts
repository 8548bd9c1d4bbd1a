import type { Mention } from '../../model/mention';
import type { ArticlePerson } from './article-person';
import type { ScannedBlock } from './scanned-block';

/** What closes an age that is printed after a name. */
const BEHIND = new Set([',', '.', ';', ')']);
const AGE = /^\d{1,2}$/;

/** The token that ends a mention, found by bisection; tokens are in order. */
function lastToken({ tokens }: ScannedBlock, end: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ages that the article prints after a name ("Ann Lee, 53, said"), each with whose it is; null when several have it.
 */
export function agesOf(
  blocks: readonly ScannedBlock[],
  people: readonly ArticlePerson[],
  mentions: readonly Mention[],
): Map<string, ArticlePerson | null> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const ages = new Map<string, ArticlePerson | null>();
  for (const { span, entity } of mentions) {
    const block = blocks[span.block]!;
    const at = lastToken(block, span.end) + 1;
    const age = block.tokens[at + 1];
    if (block.tokens[at]?.text !== ',' || age === undefined || !AGE.test(age.text)) continue;
    if (!BEHIND.has(block.tokens[at + 2]?.text ?? '.')) continue;
    const person = byId.get(entity)!;
    const old = ages.get(age.text);
    ages.set(age.text, old === undefined || old === person ? person : null);
  }
  return ages;
}
