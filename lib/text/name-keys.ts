import type { Person } from '../model/person';
import { foldText } from './fold-text';

/**
 * A name as it is compared: folded as text, and dots and gaps of initials folded away
 * (`J. D. Vance`, `J.D. Vance` and `JD Vance` are one).
 */
export function foldName(name: string): string {
  const spaced = foldText(name)
    .replace(/[.\s]+/gu, ' ')
    .trim();
  return spaced.replace(/(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu, '');
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
  const names = person.names.map(({ text }) => ({ text, key: foldName(text) })).filter(({ key }) => key !== '');
  const longer = names.filter(({ key }) => key.includes(' ')).map(({ key }) => key);
  const whole = names.filter(({ text, key }) => key.includes(' ') || isWholeName(text, key, longer));
  return [...new Set(whole.map(({ key }) => key))];
}

/** Whether a full name or alias of the person reads so, folded; a bare surname never does. */
export function isNamed(person: Pick<Person, 'names'>, name: string): boolean {
  return nameKeysOf(person).includes(foldName(name));
}
