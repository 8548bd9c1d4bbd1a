import { type Block, entryStarts } from '../model/article';
import type { Mention } from '../model/mention';

/**
 * Without the pronouns that would mean somebody of another entry of a live blog: whom their own entry has not named
 * before them. `mentions` are in reading order; order is kept. An article without entries keeps all. Linear.
 */
export function withinEntries(mentions: Mention[], blocks: readonly Block[]): Mention[] {
  const starts = entryStarts(blocks);
  if (starts.length === 1) return mentions;
  let next = 1;
  let named = new Set<string>();
  return mentions.filter(({ kind, entity, span }) => {
    for (; starts[next] !== undefined && starts[next]! <= span.block; next++) named = new Set();
    if (kind === 'pronoun') return named.has(entity);
    named.add(entity);
    return true;
  });
}
