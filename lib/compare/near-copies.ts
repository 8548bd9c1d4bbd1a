import { differingWords } from './differing-words';
import { piecesOf } from './pieces';

/** From this part of the longer text on the two are copies of each other. */
const NEAR = 0.85;

/** Whether two texts are the same but for a few words, marks and capitals. */
export function areNearCopies(a: string, b: string): boolean {
  if (a === b) return true;
  const words = differingWords(piecesOf(a), piecesOf(b));
  return words !== null && words.shared >= NEAR * Math.max(words.now, words.earlier, 1);
}
