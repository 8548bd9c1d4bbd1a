import { nameKey } from '../../../lib/text/name-keys';

const RUN = /\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|al))*/gu;
const MOST_WORDS = 5;

function stretchesOf(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const words = run.split(' ');
    return words.flatMap((_, first) =>
      Array.from({ length: Math.max(0, Math.min(MOST_WORDS, words.length - first) - 1) }, (_, i) =>
        words.slice(first, first + i + 2).join(' '),
      ),
    );
  });
}

/** Every stretch of two to five words that a name could be, folded: what is looked up one by one. */
export function proposedNames(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(stretchesOf).map(nameKey))];
}
