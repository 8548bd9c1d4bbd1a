import { detectionData } from '../../detection-data';
import { foldName } from '../fold-name';

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

/** Every word that a table knows with its bits, ready to be looked up as it lies; made by pack-word-classes.ts. */
export interface PackedClasses {
  /** Entries `word=set`, each after a line feed, in order of the words' UTF-16 units; `set` is a base 36 index into `sets`. */
  words: string;
  /** Where the entries of words start that begin with these one or two UTF-16 units, in the same order. */
  starts: Readonly<Record<string, number>>;
  sets: readonly number[];
}

const LINE = 10;
const END_OF_WORD = 61;

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

/** Binary search in the entries: nothing has to be built from them before the first article. */
function classOfPart(word: string): number {
  const { words, starts, sets } = detectionData().wordClasses;
  const start = word.includes('=') || word.includes('\n') ? undefined : starts[word.slice(0, 2)];
  if (start === undefined) return 0;
  let low = start;
  let high = words.length;
  for (let step = 64; high - low > step; step *= 2) {
    // The entries wanted stand right after the start: widen from there before halving.
    const at = words.indexOf('\n', low + step) + 1;
    if (at === 0 || compareEntry(words, at, word) > 0) {
      if (at !== 0) high = at;
      break;
    }
    low = at;
  }
  while (low < high) {
    let at = (low + high) >> 1;
    while (at > low && words.charCodeAt(at - 1) !== LINE) at--;
    const order = compareEntry(words, at, word);
    const next = words.indexOf('\n', at) + 1 || words.length;
    if (order === 0) return sets[Number.parseInt(words.slice(at + word.length + 1, next), 36)]!;
    if (order > 0) high = at;
    else low = next;
  }
  return 0;
}

/** A word with a hyphen takes the name bits of its parts when the whole is not known ("Jean-Marie", "Ocasio-Cortez"). */
function classOfHyphened(word: string): number {
  const parts = word.split('-');
  if (parts.length !== 2) return 0;
  const names = WordClass.Given | WordClass.Surname;
  return classOfPart(parts[0]!) & classOfPart(parts[1]!) & names;
}

/**
 * The {@link WordClass} bits of a word in lower case (a `Token.lower`); 0 when no table knows it. Diacritics are
 * ignored where the word with them is not known.
 */
export function wordClass(lower: string): number {
  const plain = classOfPart(lower);
  if (plain !== 0) return plain;
  const folded = foldName(lower);
  const found = folded === lower ? 0 : classOfPart(folded);
  return found === 0 && folded.includes('-') ? classOfHyphened(folded) : found;
}
