import { GIVEN_PARTS } from '../../lib/detect/people/lexicon/given-parts';
import { OWN_GIVEN_NAMES } from '../../lib/detect/people/lexicon/own-given-names';
import { PARTICLES } from '../../lib/detect/people/lexicon/particles';
import { COUNTRY_WORDS, DEMONYM_WORDS, PLACE_WORDS } from '../../lib/detect/people/lexicon/places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from '../../lib/detect/people/lexicon/roles';
import { EMPTY_SENTENCES, ORGANISATION_PATTERNS, SENTENCES, THING_PATTERNS } from './name-sentences';
import type { NamedDocument, NamedSpan } from './read-gum';
import { freePeople } from './read-pack';

interface Person {
  full: string;
  given: string;
  surname: string;
}

const TITLES =
  'Sen. Rep. Gov. Gen. Col. Dr. Prof. Judge Justice Senator Governor General Secretary Minister Ambassador Mayor Captain Professor Chancellor Premier Commissioner Councillor Lt. Sgt. Inspector'.split(
    ' ',
  );
const WHEN =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bo ca co cro da den dra el en fa fin ga gra ha in ka ko la lan lo ma mer mi mo na nor nu o pa pra qui ra ri ro sa se sol sta su ta ter tri u va ver vi vo wa xa yo za zen'.split(
    ' ',
  );

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function capital(word: string): string {
  return word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A made-up word with a capital ("Nordra"): stands for brands, titles and places that no table knows. */
function madeUp(random: Random): string {
  const count = 2 + Math.floor(random() * 2);
  return capital(Array.from({ length: count }, () => pick(SYLLABLES, random)).join(''));
}

/** People of the packs whose name has a plain given name and surname. */
function packPeople(): Person[] {
  return freePeople().flatMap(({ name }) => {
    const words = name
      .replace(/["“(].*?["”)]/g, ' ')
      .replace(/,.*/, '')
      .trim()
      .split(/\s+/);
    if (words.length < 2 || words.length > 5 || !words.every((w) => /^\p{L}[\p{L}.'’-]*$/u.test(w))) return [];
    if (!/^\p{Lu}\p{Ll}/u.test(words[0]!) || !/\p{Ll}/u.test(words.at(-1)!)) return [];
    let first = words.length - 1;
    while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
    return [{ full: words.join(' '), given: words[0]!, surname: words.slice(first).join(' ') }];
  });
}

/** Writes documents from the sentence patterns: each has its own people, named in full once and by surname after. */
export class ExampleWriter {
  private readonly people = packPeople();
  private readonly givenNames = [...OWN_GIVEN_NAMES, ...GIVEN_PARTS.slice(1).flatMap((level) => level.split(' '))].map(
    capital,
  );
  private readonly places = [...PLACE_WORDS].map(capital);
  private readonly countries = [...COUNTRY_WORDS].filter((word) => !word.includes('.')).map(capital);
  private readonly demonyms = [...DEMONYM_WORDS].filter((word) => !word.endsWith('s')).map(capital);
  private readonly roles = [...OFFICE_NOUNS, ...OCCUPATION_NOUNS];

  constructor(private readonly random: Random) {}

  /** A surname as the packs have it, or one that no table knows. */
  private surname(found: Person): string {
    const roll = this.random();
    if (roll < 0.75) return found.surname;
    if (roll < 0.85) return madeUp(this.random);
    if (roll < 0.9) return `${found.surname}-${pick(this.people, this.random).surname}`;
    if (roll < 0.95)
      return `${pick(['De', 'de', 'Van', 'van der', 'al-', 'El-', 'Mc', "O'", 'O’', 'Le ', 'di'], this.random)} ${found.surname}`.replace(
        /(-|Mc|['’]) /,
        '$1',
      );
    return pick(
      [
        'King',
        'Brown',
        'White',
        'Young',
        'Rose',
        'May',
        'Price',
        'Rice',
        'Bush',
        'Stone',
        'Field',
        'Church',
        'Power',
        'Banks',
        'Cook',
        'Page',
        'Wood',
        'Ford',
        'Law',
        'Love',
        'Best',
        'Short',
        'Long',
        'Bond',
        'Chase',
        'Penn',
        'Paris',
        'London',
        'Lincoln',
        'Washington',
        'Jordan',
        'Israel',
        'Holland',
        'English',
        'West',
        'North',
        'Day',
        'Player',
        'Walker',
        'Baker',
        'Bishop',
        'Major',
        'Prince',
        'Knight',
        'Judge',
        'Mann',
        'Grant',
        'Hunt',
        'Park',
        'Hall',
        'House',
        'Hill',
        'Lake',
        'Rivers',
        'Wolf',
        'Fox',
        'Bird',
        'Swift',
        'Sharp',
        'Wise',
        'Strong',
        'Savage',
        'Close',
        'Winter',
        'Summers',
        'Christmas',
        'Friday',
        'Green',
        'Black',
        'Gray',
      ],
      this.random,
    );
  }

  private person(): Person {
    const found = pick(this.people, this.random);
    const { random } = this;
    if (random() < 0.4) return found;
    // The packs hold politicians, most of them men: the others get another given name, initials, or one no table knows.
    const surname = this.surname(found);
    const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 26));
    const given = random() < 0.85 ? pick(this.givenNames, random) : madeUp(random);
    const roll = random();
    if (roll < 0.03) return { full: `${letter()}. ${surname}`, given, surname };
    if (roll < 0.06) return { full: `${letter()}.${letter()}. ${surname}`, given, surname };
    if (roll < 0.09) return { full: `${letter()}${letter()} ${surname}`, given, surname };
    if (roll < 0.18) return { full: `${given} ${letter()}. ${surname}`, given, surname };
    if (roll < 0.23) return { full: `${given} ${pick(this.givenNames, random)} ${surname}`, given, surname };
    if (roll < 0.25)
      return { full: `${given} ${surname} ${pick(['Jr.', 'Jr', 'Sr.', 'III', 'II'], random)}`, given, surname };
    if (roll < 0.27)
      return {
        full: `${given} ${pick(['"', '“'], random)}${madeUp(random)}” ${surname}`.replace(/"(.*)”/, '"$1"'),
        given,
        surname,
      };
    return { full: `${given} ${surname}`, given, surname };
  }

  /** Office before a full name, now and then: it is never part of the name. */
  private office(): string {
    const { random } = this;
    const roll = random();
    if (roll < 0.78) return '';
    const head = pick(
      [
        'President',
        'Prime Minister',
        'Vice President',
        'Foreign Minister',
        'Chief Executive',
        'Secretary of State',
        'Attorney General',
        'Police Chief',
        'Editor',
        'Coach',
        'Law Professor',
        'Manager',
        'Police Capt.',
        'Deputy Mayor',
        'Senator',
        'Chairman',
        'Finance Minister',
        'Director',
        'Queen',
        'Prince',
        'Sir',
        'Dame',
        'Lord Justice',
        'Captain',
        'DJ',
        'Miss',
        'Father',
        'Fr',
        'Saint',
        'Justice',
        'County Sheriff',
        'Lt. Col.',
        'Maj. Gen.',
        'CEO',
        'MP',
        'Congresswoman',
        'Democrat',
        'Republican',
      ],
      random,
    );
    const before =
      random() < 0.5 ? '' : random() < 0.6 ? `${pick(this.demonyms, random)} ` : `${pick(this.places, random)} `;
    if (roll < 0.9) return `${before}${head} `;
    return `${before}${pick(this.roles, random)} `;
  }

  /** Words of the document so far: places and brands come again in an article as people do. */
  private seen = new Map<string, string[]>();

  private word(slot: string): string {
    const before = this.seen.get(slot) ?? [];
    if ('PCDX'.includes(slot) && before.length > 0 && this.random() < 0.5) return pick(before, this.random);
    const word = this.newWord(slot);
    this.seen.set(slot, [...before, word]);
    return word;
  }

  private organisation(letter: string): string {
    const before = this.seen.get(letter) ?? [];
    if (before.length > 0 && this.random() < 0.5) return pick(before, this.random);
    const patterns = letter === 'O' ? ORGANISATION_PATTERNS : THING_PATTERNS;
    const { text } = this.fill(pick(patterns, this.random), { A: this.person(), B: this.person() }, true);
    this.seen.set(letter, [...before, text]);
    return text;
  }

  private newWord(slot: string): string {
    const { random } = this;
    switch (slot) {
      case 'P':
        return random() < 0.8 ? pick(this.places, random) : madeUp(random);
      case 'C':
        return pick(this.countries, random);
      case 'D':
        return pick(this.demonyms, random);
      case 'W':
        return pick(WHEN, random);
      case 'R':
        return pick(this.roles, random);
      case 'K':
        return pick(TITLES, random);
      case 'N':
        return String(1 + Math.floor(random() * 90));
      case 'X':
        return madeUp(random);
      default:
        throw new Error(`unknown slot ${slot}`);
    }
  }

  /** Fills a pattern. Slots of people give spans, unless `silent` (things named after people). */
  private fill(
    pattern: string,
    people: Record<string, Person>,
    silent: boolean,
  ): { text: string; names: [number, number, string][] } {
    let text = '';
    const names: [number, number, string][] = [];
    for (const part of pattern.split(/(\{[A-Z][sg]?\})/)) {
      const slot = /^\{([A-Z])([sg]?)\}$/.exec(part);
      if (slot === null) {
        text += part;
        continue;
      }
      const [, letter, form] = slot;
      if (letter === 'O' || letter === 'T') {
        text += this.organisation(letter);
      } else if (people[letter!] !== undefined) {
        const person = people[letter!]!;
        const name = form === 's' ? person.surname : form === 'g' ? person.given : person.full;
        if (!silent && form === '')
          text += text === '' || /[.“"—,] ?$|(?:and|by|with|of|to|in|that|at) $/.test(text) ? this.office() : '';
        if (!silent) names.push([text.length, text.length + name.length, letter!]);
        text += name;
      } else {
        text += this.word(letter!);
      }
    }
    return { text: text.charAt(0).toUpperCase() + text.slice(1), names };
  }

  /** One document of a few sentences, a tenth of them without anyone, some in capitals like a headline. */
  document(id: number): NamedDocument {
    const people = { A: this.person(), B: this.person(), E: this.person() };
    this.seen = new Map();
    const count = 3 + Math.floor(this.random() * 8);
    const blocks: string[] = [];
    const names: NamedSpan[] = [];
    for (let block = 0; block < count; block++) {
      const empty = this.random() < 0.4;
      const pattern = pick(empty ? EMPTY_SENTENCES : SENTENCES, this.random);
      const silentPeople = { A: this.person(), B: this.person(), E: this.person() };
      const filled = this.fill(pattern, empty ? silentPeople : people, empty);
      const shout = this.random() < 0.05;
      const text = shout ? filled.text.toUpperCase() : filled.text;
      blocks.push(text.length === filled.text.length ? text : filled.text);
      for (const [start, end, entity] of filled.names) names.push({ block, start, end, entity });
    }
    return { id: `written-${id}`, blocks, names };
  }
}
