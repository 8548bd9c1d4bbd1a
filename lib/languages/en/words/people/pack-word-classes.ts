import { type PackedClasses, WordClass } from '../../../../detect/people/word-classes';
import { CALENDAR_WORDS, GROUP_WORDS } from './calendar-words';
import { COMMON_WORDS } from './common-words';
import { GIVEN_PARTS } from './given-parts';
import { THING_OPENERS, THING_WORDS } from './organisation-words';
import { OWN_GIVEN_NAMES } from './own-given-names';
import { PARTICLES } from './particles';
import { COUNTRY_WORDS, DEMONYM_WORDS, PLACE_WORDS } from './places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from './roles';
import { SEEN_PLACES, SEEN_THINGS } from './seen-words';
import { PERSON_VERBS } from './speech-words';
import { SURNAME_PARTS } from './surname-parts';
import { ADDRESS_TITLES, RANK_TITLES } from './titles';

function mark(into: Map<string, number>, words: Iterable<string>, bit: number): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) | bit);
}

/** Every word of the tables with its bits. */
function classesOfWords(): Map<string, number> {
  const into = new Map<string, number>();
  GIVEN_PARTS.forEach((level, i) => {
    mark(into, level.split(' '), i + 1);
  });
  SURNAME_PARTS.forEach((level, i) => {
    mark(into, level.split(' '), (i + 1) << 2);
  });
  for (const word of OWN_GIVEN_NAMES) {
    const old = into.get(word) ?? 0;
    into.set(word, (old & ~WordClass.Given) | Math.max(old & WordClass.Given, 2));
  }
  mark(into, COMMON_WORDS.join(' ').split(' '), WordClass.Common);
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
  mark(into, SEEN_PLACES.split(' '), WordClass.SeenPlace);
  mark(into, SEEN_THINGS.split(' '), WordClass.SeenThing);
  return into;
}

/** The tables in one piece, for the data file. */
export function packWordClasses(): PackedClasses {
  const sets: number[] = [];
  const starts: Record<string, number> = {};
  const indices = new Map<number, number>();
  const entries: string[] = [];
  let at = 0;
  for (const [word, bits] of [...classesOfWords()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const index = indices.get(bits) ?? sets.push(bits) - 1;
    indices.set(bits, index);
    starts[word.slice(0, 2)] ??= at;
    const entry = `${word}=${index.toString(36)}`;
    entries.push(entry);
    at += entry.length + 1;
  }
  return { words: entries.join('\n'), starts, sets };
}
