import { spokenLocale } from '../strings/spoken';

/** Things side by side, as the language of the interface sets them apart: `one, two`. */
export function inList(things: readonly string[]): string {
  return things.join(separator());
}

/** People in a sentence: `one, two and three`. */
export function listedInSentence(things: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale()).format(things);
}

/** What stands between two things of a list. */
export const separator = (): string => (spokenLocale().startsWith('ar') ? '، ' : ', ');
