import { detectionData } from '../../detection-data';
import { foldName } from '../fold-name';
import { CALENDAR_WORDS, GROUP_WORDS } from './calendar-words';
import { THING_OPENERS, THING_WORDS } from './organisation-words';
import { OWN_GIVEN_NAMES } from './own-given-names';
import { PARTICLES } from './particles';
import { COUNTRY_WORDS, DEMONYM_WORDS, PLACE_WORDS } from './places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from './roles';
import { PERSON_VERBS } from './speech-words';
import { ADDRESS_TITLES, RANK_TITLES } from './titles';

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

let table: Map<string, number> | null = null;

function mark(into: Map<string, number>, words: Iterable<string>, bit: number): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) | bit);
}

/** Built when the first article is read and kept: it holds only constants. */
function build(): Map<string, number> {
  const into = new Map<string, number>();
  const { givenParts, surnameParts, commonWords, seenPlaces, seenThings } = detectionData();
  givenParts.forEach((level, i) => {
    mark(into, level.split(' '), i + 1);
  });
  surnameParts.forEach((level, i) => {
    mark(into, level.split(' '), (i + 1) << 2);
  });
  for (const word of OWN_GIVEN_NAMES) {
    const old = into.get(word) ?? 0;
    into.set(word, (old & ~WordClass.Given) | Math.max(old & WordClass.Given, 2));
  }
  mark(into, commonWords.join(' ').split(' '), WordClass.Common);
  mark(into, COUNTRY_WORDS, WordClass.Country);
  mark(into, PLACE_WORDS, WordClass.Place);
  mark(into, DEMONYM_WORDS, WordClass.Demonym);
  mark(into, ADDRESS_TITLES, WordClass.Address);
  mark(into, RANK_TITLES, WordClass.Rank);
  mark(into, OFFICE_NOUNS, WordClass.Role);
  mark(into, OCCUPATION_NOUNS, WordClass.Role);
  mark(into, THING_WORDS, WordClass.Thing);
  mark(into, THING_OPENERS, WordClass.Opener);
  mark(into, CALENDAR_WORDS, WordClass.Calendar);
  mark(into, GROUP_WORDS, WordClass.Group);
  mark(into, PERSON_VERBS, WordClass.PersonVerb);
  mark(into, PARTICLES, WordClass.Particle);
  mark(into, seenPlaces.split(' '), WordClass.SeenPlace);
  mark(into, seenThings.split(' '), WordClass.SeenThing);
  return into;
}

function classOfPart(word: string): number {
  table ??= build();
  return table.get(word) ?? 0;
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
 * ignored where the word with them is not known. The first call builds the table (a few milliseconds).
 */
export function wordClass(lower: string): number {
  const plain = classOfPart(lower);
  if (plain !== 0) return plain;
  const folded = foldName(lower);
  const found = folded === lower ? 0 : classOfPart(folded);
  return found === 0 && folded.includes('-') ? classOfHyphened(folded) : found;
}
