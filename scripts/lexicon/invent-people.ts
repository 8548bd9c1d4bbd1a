import { GIVEN_PARTS } from '../../lib/languages/en/words/people/given-parts';
import { OWN_GIVEN_NAMES } from '../../lib/languages/en/words/people/own-given-names';
import { PARTICLES } from '../../lib/languages/en/words/people/particles';
import { DEMONYM_WORDS, PLACE_WORDS } from '../../lib/languages/en/words/people/places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from '../../lib/languages/en/words/people/roles';
import { freePeople } from './read-pack';

/** A person for training: the name in full, the first name, and the surname with its particles. */
export interface Person {
  full: string;
  given: string;
  surname: string;
}

const SYLLABLES =
  'ba be bo ca co cro da den dra el en fa fin ga gra ha in ka ko la lan lo ma mer mi mo na nor nu o pa pra qui ra ri ro sa se sol sta su ta ter tri u va ver vi vo wa xa yo za zen'.split(
    ' ',
  );

/** Gives numbers from 0 to 1. */
export type Random = () => number;

/** One of the list. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** With a capital, also after hyphens. */
export function capital(word: string): string {
  return word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A made-up word with a capital ("Nordra"): stands for brands, titles and places that no table knows. */
export function madeUp(random: Random): string {
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

/** Makes up people from names of the packs, our own lists and words that no table knows. */
export class PeopleInventor {
  private readonly people = packPeople();
  private readonly givenNames = [...OWN_GIVEN_NAMES, ...GIVEN_PARTS.slice(1).flatMap((level) => level.split(' '))].map(
    capital,
  );
  private readonly places = [...PLACE_WORDS].map(capital);
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

  /** Somebody new. */
  person(): Person {
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
    if (roll < 0.1) return { full: `${letter()}${letter()} ${surname}`, given, surname };
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
  office(): string {
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
}
