import { oneOf } from '../../../detect/one-of';
import type { BlockKind } from '../../../model/article';
import { byBlock } from './by-block';
import { leadOf } from './continued-quotations';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import type { ReadSentence } from './read-sentence';

/** Words by which somebody speaks of themselves: a reporter's own paragraph has hardly any. */
const OWN = 'i|we|my|our|me|us|mine|ours';

/** The sentences of each block, blocks in order. */
export const readsByBlock = (reads: readonly ReadSentence[]): Map<number, ReadSentence[]> =>
  byBlock(reads, ({ sentence }) => sentence.block);

/** Whether the sentences say *I* or *we* outside quotation marks. */
export function speaksOfSelf(reads: readonly ReadSentence[]): boolean {
  return reads.some(({ sentence: { terms, quote } }) => terms.some((t, i) => quote[i]! < 0 && oneOf(OWN, t.lower)));
}

/** Whether the block has quotation marks: then the quotations in it are read one by one. */
export const hasQuotations = (reads: readonly ReadSentence[]) => reads[0]!.sentence.quotations.length > 0;

/** The offset after the last word of a block without quotation marks. */
export const endOfWords = (text: string) => text.replace(/[\s.]+$/, '').length;

/**
 * The lead of a block that ends with who says what comes next and a colon, as an empty draft; null for any other block.
 */
function leadTo(reads: readonly ReadSentence[]): Draft | null {
  const last = reads.at(-1)!;
  const lead = leadOf(last);
  if (!lead?.speaker) return null;
  const { cue, speaker, relative, sentence } = lead;
  const quotes = sentence.groups.some(
    (group) =>
      sentence.terms[group.first]!.start === cue?.start &&
      group.cues.some((c) => hasFrame(c, Frame.Quotation | Frame.PossibleQuotation)),
  );
  if (cue && !quotes) return null;
  return { ...draftOf(sentence, [], null, null, 'quotation-led-to', 1), cue, speaker, relative };
}

/** The whole block as what the lead leads to. */
function giveBlock(reads: readonly ReadSentence[], lead: Draft): void {
  const { sentence } = reads[0]!;
  for (const read of reads) read.drafts = [];
  reads[0]!.drafts = [{ ...lead, sentence, parts: [{ start: 0, end: endOfWords(sentence.text) }] }];
}

/**
 * Gives the blocks without quotation marks after "Haug said in a statement:" to whom that sentence names: those that
 * the page sets off as a quotation, all in a row; of other paragraphs the first, if it says *I* or *we*. Changes
 * `reads`.
 */
export function readBlockQuotations(reads: readonly ReadSentence[], kinds: readonly BlockKind[]): void {
  const blocks = readsByBlock(reads);
  for (const [block, before] of blocks) {
    const lead = leadTo(before);
    if (!lead) continue;
    let at = block + 1;
    for (let next = blocks.get(at); next && isQuoted(kinds[at], next, at === block + 1); next = blocks.get(++at))
      giveBlock(next, lead);
  }
}

function isQuoted(kind: BlockKind | undefined, reads: readonly ReadSentence[], isFirst: boolean): boolean {
  if (hasQuotations(reads)) return false;
  return kind === 'quotation' || (isFirst && kind === 'paragraph' && speaksOfSelf(reads));
}
