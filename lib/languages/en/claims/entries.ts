import type { Block } from '../../../model/article';
import { entryStarts } from '../../../model/article';
import type { Entity, Mention } from '../../../model/mention';
import type { ReadSentence } from './read-sentence';
import { createSpeakerResolver, type SpeakerResolver } from './resolve-speaker';

/** Cuts the sentences at the entries of a live blog; all in one piece in any other article. */
export function readsByEntry(reads: readonly ReadSentence[], blocks: readonly Block[]): ReadSentence[][] {
  const starts = entryStarts(blocks);
  const out: ReadSentence[][] = starts.map(() => []);
  let entry = 0;
  for (const read of reads) {
    while (starts[entry + 1] !== undefined && starts[entry + 1]! <= read.sentence.block) entry++;
    out[entry]!.push(read);
  }
  return out;
}

/**
 * A speaker resolver that begins anew with every entry of a live blog: nobody named or speaking in one entry is who "she
 * said" means in the next. Drafts must be asked for in reading order.
 */
export function createEntryResolver(
  blocks: readonly Block[],
  { mentions, entities }: { mentions: readonly Mention[]; entities: readonly Entity[] },
): SpeakerResolver {
  const starts = entryStarts(blocks);
  const held: Mention[][] = starts.map(() => []);
  let at = 0;
  for (const mention of mentions) {
    while (starts[at + 1] !== undefined && starts[at + 1]! <= mention.span.block) at++;
    held[at]!.push(mention);
  }
  let entry = 0;
  let speakerOf = createSpeakerResolver(held[0] ?? [], entities);
  return (draft) => {
    const before = entry;
    while (starts[entry + 1] !== undefined && starts[entry + 1]! <= draft.sentence.block) entry++;
    if (entry !== before) speakerOf = createSpeakerResolver(held[entry]!, entities);
    return speakerOf(draft);
  };
}
