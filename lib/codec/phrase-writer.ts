import { numberBytes, type PhraseTable, phrasesIn, writeNumber } from './phrase-table';
import { createPhraseTree, type PhraseTree } from './phrase-tree';

/**
 * The phrases a text is made of, the longest first, into `into`. Every single byte must be a phrase of the tree.
 *
 * @returns how many there are
 */
export function walkPhrases(
  tree: PhraseTree,
  phrases: readonly Uint8Array[],
  text: Uint8Array,
  into: Uint16Array,
): number {
  let count = 0;
  for (let at = 0; at < text.length; at += phrases[into[count - 1]!]!.length) {
    into[count] = tree.longestAt(text, at, text.length);
    count += 1;
  }
  return count;
}

/** Writes texts with the phrases of a table, among which every single byte is one. */
export function createPhraseWriter(table: PhraseTable): (text: Uint8Array) => Uint8Array {
  const phrases = phrasesIn(table);
  const tree = createPhraseTree(phrases);
  let walked = new Uint16Array(4096);
  return (text) => {
    if (text.length > walked.length) walked = new Uint16Array(text.length * 2);
    const count = walkPhrases(tree, phrases, text, walked);
    let length = 0;
    for (let i = 0; i < count; i++) length += numberBytes(walked[i]!);
    const codes = new Uint8Array(length);
    for (let i = 0, at = 0; i < count; i++) at = writeNumber(codes, at, walked[i]!);
    return codes;
  };
}
