import type { SpeakersInArticle } from '../../../detect/language';
import type { Block } from '../../../model/article';
import { entryStarts } from '../../../model/article';
import { createSentenceBefore } from './main-subject';
import type { ReadSentence } from './read-sentence';
import { createSpeakerResolver, type SpeakerResolver } from './resolve-speaker';
import type { Sentence } from './sentence';

/**
 * Values that stand in blocks, in reading order, by the entry they stand in. `starts`: the first block of each entry.
 */
function byEntry<T>(values: readonly T[], starts: readonly number[], blockOf: (value: T) => number): T[][] {
  const out: T[][] = starts.map(() => []);
  let entry = 0;
  for (const value of values) {
    while (starts[entry + 1] !== undefined && starts[entry + 1]! <= blockOf(value)) entry++;
    out[entry]!.push(value);
  }
  return out;
}

/** Cuts the sentences at the entries of a live blog; all in one piece in any other article. */
export const readsByEntry = (reads: readonly ReadSentence[], blocks: readonly Block[]): ReadSentence[][] =>
  byEntry(reads, entryStarts(blocks), ({ sentence }) => sentence.block);

/**
 * A speaker resolver that begins anew with every entry of a live blog: nobody named or speaking in one entry is who
 * "she said" means in the next. Drafts must be asked for in reading order; `sentences` are all of the article, in that
 * order.
 */
export function createEntryResolver(
  blocks: readonly Block[],
  { mentions, ...people }: SpeakersInArticle,
  sentences: readonly Sentence[],
): SpeakerResolver {
  const starts = entryStarts(blocks);
  const held = byEntry(mentions, starts, ({ span }) => span.block);
  const previous = createSentenceBefore(sentences);
  let entry = 0;
  let speakerOf = createSpeakerResolver({ ...people, mentions: held[0] ?? [] }, blocks, previous);
  return (draft) => {
    const before = entry;
    while (starts[entry + 1] !== undefined && starts[entry + 1]! <= draft.sentence.block) entry++;
    if (entry !== before) speakerOf = createSpeakerResolver({ ...people, mentions: held[entry]! }, blocks, previous);
    return speakerOf(draft);
  };
}
