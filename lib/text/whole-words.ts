/** A stretch of a text. UTF-16 units, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** What white space parts, and dashes that stand between words without any. */
const WORD = /[^\s—–]+|[—–]/gu;

/** The words of a text with the marks that touch them, in order: what can be chosen of it without cutting a word. */
export function wholeWords(text: string): Stretch[] {
  return [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
