import { foldLetters } from '../../text/letters';

/** What the tables say of a word, as bits. `Given` and `Surname` hold a level of 0 to 3 (rare to frequent). */
export const WordClass = {
  Given: 0x3,
  Surname: 0xc,
  Common: 0x10,
  Country: 0x20,
  Place: 0x40,
  Demonym: 0x80,
  Address: 0x100,
  Rank: 0x200,
  Role: 0x400,
  Thing: 0x800,
  Opener: 0x1000,
  Calendar: 0x2000,
  Group: 0x4000,
  PersonVerb: 0x8000,
  Particle: 0x10000,
  /** Counted in statements, see seen-words.ts. */
  SeenPlace: 0x20000,
  SeenThing: 0x40000,
} as const;

/** Whatever speaks against a capital word's being part of a person's name where a rule, not the model, reads it. */
export const NO_NAME_WORD =
  WordClass.Common |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym |
  WordClass.Address |
  WordClass.Rank |
  WordClass.Role |
  WordClass.Thing |
  WordClass.Opener |
  WordClass.Calendar |
  WordClass.Group |
  WordClass.SeenThing;

/** Every word that a table knows with its bits, ready to be looked up as it lies; made by pack-word-classes.ts. */
export interface PackedClasses {
  /**
   * Entries `word=set`, each after a line feed, in order of the words' UTF-16 units; `set` is a base 36 index into
   * `sets`.
   */
  words: string;
  /** Where the entries of words start that begin with these one or two UTF-16 units, in the same order. */
  starts: Readonly<Record<string, number>>;
  sets: readonly number[];
}

const LINE = 10;
const END_OF_WORD = 61;
const ZERO = 48;
const NINE = 57;
const LETTER_A = 97;

/** Below 0 where the entry at `at` comes before `word`, above where it comes after it, 0 where it is the word's. */
function compareEntry(words: string, at: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const unit = words.charCodeAt(at + i);
    if (unit === END_OF_WORD) return -1;
    const difference = unit - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return words.charCodeAt(at + word.length) === END_OF_WORD ? 0 : 1;
}

/** Binary search in the entries: nothing has to be built from them before the first article. Below 0 for none. */
function searchEntry({ words, starts }: PackedClasses, word: string): number {
  const start = starts[word.slice(0, 2)];
  if (start === undefined) return -1;
  let low = start;
  let high = words.length;
  // The entry stands not far from where its first letters begin: widen from there, then halve.
  for (let step = 64; high - low > step; step *= 2) {
    const at = words.indexOf('\n', low + step) + 1;
    if (at === 0) break;
    if (compareEntry(words, at, word) > 0) high = at;
    else low = at;
  }
  while (low < high) {
    let at = (low + high) >> 1;
    while (at > low && words.charCodeAt(at - 1) !== LINE) at--;
    const order = compareEntry(words, at, word);
    if (order === 0) return at;
    if (order > 0) high = at;
    else low = words.indexOf('\n', at) + 1 || words.length;
  }
  return -1;
}

/** FNV-1a of the word that begins at `at` of a text and goes on to its end or to the end of the entry. */
function hashEntry(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === END_OF_WORD) break;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

const SLOTS = 1 << 16;

/** Where each entry starts, at a place told by its hash: four times as fast as a search, but it takes 4 ms to make. */
function indexEntries(words: string): Int32Array {
  const slots = new Int32Array(SLOTS).fill(-1);
  for (let at = 0; ; ) {
    let slot = hashEntry(words, at) & (SLOTS - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = at;
    at = words.indexOf('\n', at) + 1;
    if (at === 0) return slots;
  }
}

function entryInIndex(words: string, slots: Int32Array, word: string): number {
  let slot = hashEntry(word, 0) & (SLOTS - 1);
  for (let at = slots[slot]!; at !== -1; at = slots[slot]!) {
    if (compareEntry(words, at, word) === 0) return at;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** After about four articles: who reads one waits for nothing that is made for the next ones. */
const SEARCHES_BEFORE_INDEX = 4000;

/** The number in base 36 that begins at `at`, up to the end of the line. */
function setAt(words: string, at: number): number {
  let set = 0;
  for (let i = at; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit === LINE) break;
    set = 36 * set + (unit <= NINE ? unit - ZERO : unit - LETTER_A + 10);
  }
  return set;
}

/** Gives what finds the bits of a word in the entries as it stands there; 0 for none. */
function searchIn(packed: PackedClasses): (word: string) => number {
  const { words, sets } = packed;
  let searches = 0;
  let index: Int32Array | null = null;
  return (word) => {
    if (!index && ++searches > SEARCHES_BEFORE_INDEX) index = indexEntries(words);
    // No word with "=" or a line feed is ever found: an entry's own "=" comes before it.
    const at = index ? entryInIndex(words, index, word) : searchEntry(packed, word);
    return at === -1 ? 0 : sets[setAt(words, at + word.length + 1)]!;
  };
}

/**
 * A word with a hyphen takes the name bits of its parts when the whole is not known ("Jean-Marie", "Ocasio-Cortez").
 */
function bitsOfHyphened(word: string, bitsOf: (word: string) => number): number {
  const parts = word.split('-');
  if (parts.length !== 2) return 0;
  const names = WordClass.Given | WordClass.Surname;
  return bitsOf(parts[0]!) & bitsOf(parts[1]!) & names;
}

/**
 * Gives what tells the {@link WordClass} bits of a word in lower case (a `Token.lower`); 0 when no table knows it.
 * Diacritics are ignored where the word with them is not known. It makes itself an index when it was asked often.
 */
export function createWordClass(packed: PackedClasses): (lower: string) => number {
  const bitsOf = searchIn(packed);
  return (lower) => {
    const plain = bitsOf(lower);
    if (plain !== 0) return plain;
    const folded = foldLetters(lower);
    const found = folded === lower ? 0 : bitsOf(folded);
    return found === 0 && folded.includes('-') ? bitsOfHyphened(folded, bitsOf) : found;
  };
}
