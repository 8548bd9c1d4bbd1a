import { foldText } from '../../text/fold-text';
import type { PeopleWords } from './people-words';
import { WordClass } from './word-classes';

/** A full name taken apart for comparing; every word folded ({@link foldText}). */
export interface NameParts {
  /** All words but suffixes and nicknames in quotation marks, in order. */
  words: string[];
  /** Index in `words` where the surname starts, and where it ends (exclusive). */
  surname: [first: number, last: number];
  /** "jr", "iii"…; null when none. */
  suffix: string | null;
}

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu;

/** Most words: no marks at the edges, no article before a hyphen. */
const PLAIN = /^[a-z0-9]+$/;

function bare(word: string): string {
  return word.length > 2 && word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Chinese, Korean and Vietnamese names stand surname first unless the first word is plainly a given name elsewhere. */
function isSurnameFirst(words: readonly string[], own: PeopleWords): boolean {
  if (words.length < 2 || words.length > 3 || !own.surnameFirst.has(words[0]!)) return false;
  const last = own.wordClass(words[words.length - 1]!);
  return (last & WordClass.Surname) < 0x8;
}

function surnameOf(words: readonly string[], own: PeopleWords): [number, number] {
  if (isSurnameFirst(words, own)) return [0, 1];
  let first = words.length - 1;
  while (first > 1 && own.particles.has(words[first - 1]!)) first--;
  // A name that opens with a particle is a surname all through: "van der Leyen".
  if (first === 1 && own.particles.has(words[0]!)) first = 0;
  return [Math.max(first, 0), words.length];
}

/** "Duchess of Cambridge": a title that is the name, with a place in it that is none. */
export function isNobleName(name: string, words: PeopleWords): boolean {
  return words.nobleName.test(name.toLowerCase());
}

/** "the Duchess of Cambridge" as "Duchess of Cambridge"; all else as it stands. Lower case. */
export function withoutDefinite(lower: string, { definite }: PeopleWords): string {
  const space = lower.indexOf(' ');
  return space > 0 && definite.has(lower.slice(0, space)) ? lower.slice(space + 1) : lower;
}

/**
 * A name of two words that opens with a particle, taken for a given name and a surname: "Ben Shaw", "Van Jones". What
 * the article shows elsewhere decides between this and {@link nameParts}.
 */
export function givenNameParts(name: string, own: PeopleWords): NameParts {
  const parts = nameParts(name, own);
  return parts.words.length === 2 ? { ...parts, surname: [1, 2] } : parts;
}

/** Takes a name as printed apart. A name of one word is all surname. No words (only marks) gives an empty list. */
export function nameParts(name: string, own: PeopleWords): NameParts {
  if (isNobleName(name, own)) {
    return { words: [withoutDefinite(foldText(name), own)], surname: [0, 1], suffix: null };
  }
  const plain = foldText(name).replace(/["“‘(][^"”’)]*["”’)]/g, ' ');
  const words = plain
    .split(/[\s,]+/)
    .map((word) => (PLAIN.test(word) ? word : word.replace(EDGE, '').replace(own.droppedArticle, '')))
    .filter((word) => word !== '');
  let suffix: string | null = null;
  while (words.length > 1 && own.nameSuffixes.has(words[words.length - 1]!)) suffix = bare(words.pop()!);
  return { words, surname: surnameOf(words, own), suffix };
}

/** The surname of a name, particles included ("van der leyen"), folded. */
export function surnameText(parts: NameParts): string {
  return parts.words.slice(parts.surname[0], parts.surname[1]).join(' ');
}

/** The given names and initials, folded, in order. */
export function givenWords(parts: NameParts): string[] {
  return [...parts.words.slice(0, parts.surname[0]), ...parts.words.slice(parts.surname[1])];
}

/** Whether nothing printed behind two names tells the people apart: "Jr." and "Sr." do, "Jr." and nothing do not. */
function suffixesAgree(a: NameParts, b: NameParts): boolean {
  return a.suffix === b.suffix || a.suffix === null || b.suffix === null;
}

function isInitialOf(a: string, b: string): boolean {
  const letters = a.replaceAll('.', '');
  return letters.length === 1 && b.startsWith(letters);
}

function meets(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a);
}

/**
 * Whether two full names can be the same person: same surname, first given names equal or one the other's initial, and
 * nothing in the middle against it. "J. Smith" meets "John Smith"; "John Smith Jr." does not meet "John Smith Sr.".
 */
export function sameName(a: NameParts, b: NameParts): boolean {
  if (surnameText(a) !== surnameText(b)) return false;
  if (!suffixesAgree(a, b)) return false;
  const first = givenWords(a);
  const second = givenWords(b);
  if (first.length === 0 || second.length === 0 || !meets(first[0]!, second[0]!)) return false;
  const middle = Math.min(first.length, second.length);
  for (let i = 1; i < middle; i++) if (!meets(first[i]!, second[i]!)) return false;
  return true;
}

/** Where the folded words of a short name stand in a full one: at its end, its start, between, or nowhere. */
export function placeInName(short: readonly string[], full: NameParts): 'end' | 'start' | 'middle' | null {
  const { words } = full;
  for (let at = words.length - short.length; at >= 0; at--) {
    if (!short.every((word, i) => word === words[at + i])) continue;
    if (at === 0) return full.surname[0] === 0 ? 'end' : 'start';
    return at + short.length === words.length ? (full.surname[0] === 0 ? 'start' : 'end') : 'middle';
  }
  return null;
}
