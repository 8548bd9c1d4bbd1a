/** Marks over which a name goes on: a dash between two parts of a word ("al–Rahman"), the comma before "Jr.". */
import { foldText } from '../../text/fold-text';
import { HYPHENS } from '../../text/letters';
import type { ScannedBlock } from './scanned-block';

/** Whether the mark at `at` is a dash that touches a word on both sides: it may stand for the hyphen of a name. */
export function isDashJoint({ tokens }: ScannedBlock, at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'punct' || mark.text.length !== 1 || !HYPHENS.includes(mark.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'word' && after?.kind === 'word' && before.end === mark.start && after.start === mark.end;
}

/**
 * Whether a name may go on over the mark at `at`: a dash that touches both words, or a comma before a suffix of names.
 */
export function isJoint(block: ScannedBlock, at: number): boolean {
  const { tokens, words } = block;
  const mark = tokens[at];
  if (mark?.kind !== 'punct' || mark.sentence !== tokens[at + 1]?.sentence) return false;
  if (mark.text === ',') return words.nameSuffixes.has(foldText(tokens[at + 1]!.lower));
  return isDashJoint(block, at);
}

/** Where names that lie in the tokens from `first` on may start: one word before them where a dash joins it on. */
export function startOver(block: ScannedBlock, first: number): number {
  let start = first;
  while (start >= 2 && isDashJoint(block, start - 1)) start -= 2;
  return start;
}
