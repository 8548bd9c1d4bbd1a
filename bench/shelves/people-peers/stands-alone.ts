const LETTER = /[\p{L}\d]/u;

/** Whether neither end of a stretch lies within a word: automata find names inside longer ones, too. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');
}
