import { foldText } from '../../lib/text/fold-text';

/** Whether these texts hold, each somewhere and folded, all the words of a search; of an empty search they do. */
export function holdsWords(find: string, texts: readonly string[]): boolean {
  const folded = foldText(texts.join(' '));
  return foldText(find)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
