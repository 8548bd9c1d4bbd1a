import { COUNTRY_WORDS, DEMONYM_WORDS, PLACE_WORDS } from '../../lib/languages/en/words/people/places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from '../../lib/languages/en/words/people/roles';
import { capital, madeUp, PeopleInventor, type Person, pick, type Random } from './invent-people';
import { EMPTY_SENTENCES, ORGANISATION_PATTERNS, SENTENCES, THING_PATTERNS } from './name-sentences';
import type { NamedDocument, NamedSpan } from './read-gum';

const TITLES =
  'Sen. Rep. Gov. Gen. Col. Dr. Prof. Judge Justice Senator Governor General Secretary Minister Ambassador Mayor Captain Professor Chancellor Premier Commissioner Councillor Lt. Sgt. Inspector'.split(
    ' ',
  );
const WHEN =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  );

/** Writes documents from the sentence patterns: each has its own people, named in full once and by surname after. */
export class ExampleWriter {
  private readonly inventor: PeopleInventor;
  private readonly places = [...PLACE_WORDS].map(capital);
  private readonly countries = [...COUNTRY_WORDS].filter((word) => !word.includes('.')).map(capital);
  private readonly demonyms = [...DEMONYM_WORDS].filter((word) => !word.endsWith('s')).map(capital);
  private readonly roles = [...OFFICE_NOUNS, ...OCCUPATION_NOUNS];

  constructor(private readonly random: Random) {
    this.inventor = new PeopleInventor(random);
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
    const { text } = this.fill(
      pick(patterns, this.random),
      { A: this.inventor.person(), B: this.inventor.person() },
      true,
    );
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
          text +=
            text === '' || /[.“"—,] ?$|(?:and|by|with|of|to|in|that|at) $/.test(text) ? this.inventor.office() : '';
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
    const people = { A: this.inventor.person(), B: this.inventor.person(), E: this.inventor.person() };
    this.seen = new Map();
    const count = 3 + Math.floor(this.random() * 8);
    const blocks: string[] = [];
    const names: NamedSpan[] = [];
    for (let block = 0; block < count; block++) {
      const empty = this.random() < 0.4;
      const pattern = pick(empty ? EMPTY_SENTENCES : SENTENCES, this.random);
      const silentPeople = { A: this.inventor.person(), B: this.inventor.person(), E: this.inventor.person() };
      const filled = this.fill(pattern, empty ? silentPeople : people, empty);
      const shout = this.random() < 0.05;
      const text = shout ? filled.text.toUpperCase() : filled.text;
      blocks.push(text.length === filled.text.length ? text : filled.text);
      for (const [start, end, entity] of filled.names) names.push({ block, start, end, entity });
    }
    return { id: `written-${id}`, blocks, names };
  }
}
