/**
 * How a name is walked word by word and hashed as it goes, the same way in a text and in the index. The hash is a
 * little coarser than `nameKey`: two names that fold to the same always hash to the same, and whoever finds by hash
 * compares the names themselves.
 */
import { EMPTY_HASH, foldLength, hashLetter, hashUnit, Letter, letterOf, spread } from './name-letters';

/** Between two words of a name stand at most so many characters ("Smith, Jr.", "John “Jack” May"). */
const MOST_BETWEEN = 3;
const LETTER = /\p{L}/u;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** The walk along one name; one object is used again for every name. */
export interface NameWalk {
  /** Hash so far; {@link walkHash} makes it final. */
  hash: number;
  /** Behind the last word. */
  end: number;
  /** Whether the last word is an initial: a single letter between spaces, to be joined with one that follows. */
  initial: boolean;
  /** Whether a longer name may go on without having been indexed so: `J. D.` is indexed as `JD`. */
  open: boolean;
}

/** A walk that {@link startWalk} starts. */
export function createWalk(): NameWalk {
  return { hash: EMPTY_HASH, end: 0, initial: false, open: false };
}

/** The hash of what was walked, 32 bits. */
export function walkHash(walk: NameWalk): number {
  return spread(walk.hash);
}

/** Behind the word that starts at `from`. */
function wordEnd(text: string, from: number): number {
  if (letterOf(text.charCodeAt(from)) === Letter.Unspaced) return from + 1;
  let end = from + 1;
  while (end < text.length && letterOf(text.charCodeAt(end)) === Letter.Word) end++;
  return end;
}

function isOneLetter(text: string, from: number, end: number): boolean {
  let length = 0;
  for (let i = from; i < end && length < 2; i++) length += foldLength(text.charCodeAt(i));
  return length === 1 && LETTER.test(text[from]!);
}

/** Whether an initial may end here: in a name before a space or at its end, in a text before most marks too. */
function endsInitial(text: string, end: number, whole: boolean): boolean {
  if (end === text.length) return true;
  const next = letterOf(text.charCodeAt(end));
  return next === Letter.Space || (!whole && next === Letter.Other);
}

/** What stands between two words. */
interface Between {
  /** What is hashed for it; 0 for nothing. */
  unit: number;
  /** Whether neither hyphen nor apostrophe stands there. */
  plain: boolean;
  /** Whether a space stands right before the second word. */
  spaceLast: boolean;
}

function walkWord(walk: NameWalk, text: string, from: number, between: Between, whole: boolean): void {
  const end = wordEnd(text, from);
  const initial = between.spaceLast && isOneLetter(text, from, end) && endsInitial(text, end, whole);
  let { hash } = walk;
  if (between.unit !== 0 && !(walk.initial && initial && between.plain)) hash = hashUnit(hash, between.unit);
  for (let i = from; i < end; i++) hash = hashLetter(hash, text.charCodeAt(i));
  walk.hash = hash;
  walk.end = end;
  walk.initial = initial;
  walk.open = initial && letterOf(text.charCodeAt(from)) === Letter.Word;
}

/**
 * Starts a walk at a word.
 *
 * @param whole whether the text is one name, all of which counts; otherwise it ends where a name may not go on
 */
export function startWalk(walk: NameWalk, text: string, from: number, whole = false): void {
  walk.hash = EMPTY_HASH;
  walk.initial = false;
  const spaceLast = !whole || from === 0 || letterOf(text.charCodeAt(from - 1)) === Letter.Space;
  walkWord(walk, text, from, { unit: 0, plain: false, spaceLast }, whole);
}

const UNITS: Partial<Record<Letter, number>> = { [Letter.Apostrophe]: APOSTROPHE, [Letter.Hyphen]: HYPHEN };

/** What stands between two places. A hyphen or apostrophe outweighs the spaces around it. */
function betweenOf(text: string, from: number, to: number): Between {
  const between: Between = { unit: 0, plain: true, spaceLast: false };
  for (let at = from; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    const unit = UNITS[letter] ?? SPACE;
    if (between.unit === 0 || unit !== SPACE) between.unit = unit;
    between.plain &&= letter === Letter.Space;
    between.spaceLast = letter === Letter.Space;
  }
  return between;
}

/** The start of the next word of the same name; -1 when none follows. */
function nextWord(text: string, from: number, whole: boolean): number {
  for (let at = from; at < text.length && (whole || at - from <= MOST_BETWEEN); at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === Letter.Word || letter === Letter.Unspaced) return at;
    if (letter === Letter.Other && !whole) return -1;
  }
  return -1;
}

/**
 * Goes on by one word; `whole` as for {@link startWalk}.
 *
 * @returns false when no word of the same name follows; then nothing changed
 */
export function walkOn(walk: NameWalk, text: string, whole = false): boolean {
  const at = nextWord(text, walk.end, whole);
  if (at === -1) return false;
  walkWord(walk, text, at, betweenOf(text, walk.end, at), whole);
  return true;
}

/** Hashes of a whole name: as it stands, and where a longer one goes on. */
export interface NameHashes {
  whole: number;
  /** Of each beginning that ends with a word, shortest first. */
  beginnings: number[];
}

/** Hashes a name for the index; null when it has no word in it. */
export function hashesOf(name: string): NameHashes | null {
  const from = nextWord(name, 0, true);
  if (from === -1) return null;
  const walk = createWalk();
  const beginnings: number[] = [];
  startWalk(walk, name, from, true);
  for (let hash = walkHash(walk); walkOn(walk, name, true); hash = walkHash(walk)) beginnings.push(hash);
  return { whole: walkHash(walk), beginnings };
}
