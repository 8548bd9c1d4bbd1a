import type { Person } from '../model/person';
import { foldText } from './fold-text';
import { NAME_MARKS } from './letters';

const BETWEEN_WORDS = new RegExp(`[.\\s${NAME_MARKS}]+`, 'gu');
const INITIALS_APART = /(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu;

/**
 * The one form in which names are compared, by the library, in packs and in articles: folded as text, dots, commas and
 * the marks of nicknames gone, initials joined, so that `J. D. Vance`, `J.D. Vance` and `JD Vance` have one key, and
 * `Robert Downey, Jr.` and `Robert Downey Jr` have one. Empty for a name without a word.
 */
export function nameKey(name: string): string {
  return foldText(name).replace(BETWEEN_WORDS, ' ').trim().replace(INITIALS_APART, '');
}

const UNSPACED_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Whether one word may stand for the whole person: never a part of a longer name (a bare surname), only a name
 * that is all there is, an abbreviation in capitals, or one in a script that writes names without spaces.
 */
function isWholeName(text: string, key: string, longer: string[]): boolean {
  if (longer.length === 0 || UNSPACED_SCRIPT.test(text)) return true;
  const isAbbreviation = /^\p{Lu}[\p{Lu}.]+$/u.test(text);
  return isAbbreviation && !longer.some((name) => name.split(/[ -]/).includes(key));
}

/** The folded names by which a person may be found: every name of two words or more, and few of one. */
export function nameKeysOf(person: Pick<Person, 'names'>): string[] {
  const names = person.names.map(({ text }) => ({ text, key: nameKey(text) })).filter(({ key }) => key !== '');
  const longer = names.filter(({ key }) => key.includes(' ')).map(({ key }) => key);
  const whole = names.filter(({ text, key }) => key.includes(' ') || isWholeName(text, key, longer));
  return [...new Set(whole.map(({ key }) => key))];
}
