import type { Mention } from '../../../model/mention';
import { firstWithEndAfter } from '../../../model/span';

/** Values by the block that they stand in, each list in the order given; blocks in the order of their first value. */
export function byBlock<T>(values: readonly T[], blockOf: (value: T) => number): Map<number, T[]> {
  const out = new Map<number, T[]>();
  for (const value of values) {
    const block = out.get(blockOf(value));
    if (block) block.push(value);
    else out.set(blockOf(value), [value]);
  }
  return out;
}

/** The mentions of an article by block, for look-up by place. */
export const mentionsByBlock = (mentions: readonly Mention[]): Map<number, Mention[]> =>
  byBlock(mentions, ({ span }) => span.block);

/** The index of the first mention of a block that ends after an offset; mentions do not overlap and are in order. */
export function firstMentionAfter(list: readonly Mention[], offset: number): number {
  return firstWithEndAfter(list, offset, ({ span }) => span.end);
}

/** The mention of a block over an offset; null for none. */
export function mentionAt(list: readonly Mention[] | undefined, offset: number): Mention | null {
  const mention = list?.[firstMentionAfter(list, offset)];
  return mention && mention.span.start <= offset ? mention : null;
}
