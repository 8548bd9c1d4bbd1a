/** What speaks for and against one of those who bear a name that an article prints. */
import type { RoleWords } from '../../../detect/people/role-words';
import { WordClass } from '../../../detect/people/word-classes';
import { heldOn, isAfter, yearOf } from '../../../model/held-on';
import type { Person, Role } from '../../../model/person';
import { dayOf } from '../../../model/when';
import { nameKey } from '../../../text/name-keys';
import type { ArticlePlaces } from './article-places';
import { compareIdentifiers, identifiersOf } from './identifiers';
import type { NameInArticle } from './name-in-article';
import { suffixOf } from './name-suffix';
import { HIGHEST, hasWords, kindsHeld, kindsSaid, POLITICAL, spaced } from './offices';
import { countryNames, isEnglishSpeaking, partiesOf, placeCodes } from './sides';
import { STATE_NAMES } from './state-names';

/** What is looked at, each from 0 to 1. */
export type Feature =
  /** A printed office is of a kind that they held. */
  | 'office'
  /** And its dates cover the article's day. */
  | 'office-held'
  /** And its dates do not. */
  | 'office-past'
  /** The words beside the name are of politics. */
  | 'political'
  /** They say what somebody does, and it is no office of theirs. */
  | 'profession'
  /** A printed role is of something that is not theirs. */
  | 'of-other'
  /** Their state, country or body stands beside the name. */
  | 'place'
  /** Another state does. */
  | 'place-other'
  /** Nothing in the article names their state. */
  | 'state-far'
  /** Nor their country. */
  | 'country-far'
  /** The library knows no country or state of theirs. */
  | 'no-country'
  /** Their party stands beside the name. */
  | 'party'
  /** Another party does. */
  | 'party-other'
  /** How much of the article is about politics. */
  | 'politics'
  /** Some office of theirs covers the day. */
  | 'in-office'
  /** They held one of the highest offices. */
  | 'rank'
  /** Or one of a whole country. */
  | 'national'
  /** Many sources and languages have them. */
  | 'well-known'
  /** Printed with more than two words, as their record has it. */
  | 'full-name'
  /** The name is made of words that many are called. */
  | 'frequent'
  /** The article names them again and again. */
  | 'often'
  /** A shorter form of the name stands with a title of theirs. */
  | 'titled'
  /** The name belongs to something: "The Post's …". */
  | 'belongs'
  /** Printed without the Jr of their record, or with one that they do not have. */
  | 'suffix'
  /** Others in the library have the name. */
  | 'bearers'
  /** They died before. */
  | 'dead'
  /** Not of age, or far too old. */
  | 'lifetime'
  /** The article tells a year before their birth, or an age that is not theirs. */
  | 'other-life'
  /** It tells an age, and nothing tells theirs. */
  | 'aged'
  /** Every office of theirs came later. */
  | 'not-yet'
  /** Nothing tells when they lived. */
  | 'undated'
  /** A sentence that names them has a word of politics, or somebody else of the library. */
  | 'in-politics'
  /** The article leaves it at the name, as for somebody whom every reader knows. */
  | 'plainly'
  /** The name is one word, or everyday words alone. */
  | 'words'
  /** It stands in the text as the name of a thing. */
  | 'thing'
  /** The page ties the name to an address or a number of theirs. */
  | 'identified'
  /** It ties the name to the number of another one in the same scheme. */
  | 'identified-other';

export type Evidence = Readonly<Record<Feature, number>>;

/** What the records of one person tell, gathered. */
export interface Facts {
  roles: readonly Role[];
  /** Kinds of office of each role; see `offices.ts`. */
  kindsOf: ReadonlyMap<Role, readonly number[]>;
  /** All of them. */
  kinds: ReadonlySet<number>;
  parties: ReadonlySet<string>;
  /** As {@link placeCodes}. */
  places: ReadonlySet<string>;
  countries: readonly string[];
  isEnglish: boolean;
  /** Words of what their offices are of. */
  bodies: ReadonlySet<string>;
  /** As `identifiersOf`. */
  identifiers: readonly string[];
  born: number | null;
  died: string | null;
  /** How many sources and names they have. */
  sources: number;
  aliases: number;
  /** By `nameKey`; `main`: those that are main names. */
  names: readonly string[];
  main: readonly string[];
}

const SHORTEST_BODY = 3;

function bodiesOf(roles: readonly Role[], { hollowWords }: RoleWords): Set<string> {
  const words = roles.flatMap(({ of, title }) =>
    spaced(`${of ?? ''} ${title.replace(/^.*?\b(?:of|for)\b/, '')}`).split(' '),
  );
  return new Set(words.filter((word) => word.length >= SHORTEST_BODY && !hollowWords.has(word)));
}

/** Gathers what records tell that are of one person. */
export function factsOfOne(records: readonly Person[], words: RoleWords): Facts {
  const all = <T>(of: (person: Person) => Iterable<T>) => records.flatMap((person) => [...of(person)]);
  const roles = all((person) => person.roles);
  const names = all((person) => person.names);
  const kindsOf = new Map(roles.map((role) => [role, kindsHeld(role)]));
  const keys = new Set(names.map(({ text }) => nameKey(text)));
  return {
    roles,
    kindsOf,
    kinds: new Set([...kindsOf.values()].flat()),
    parties: new Set(all(partiesOf)),
    places: new Set(all(placeCodes)),
    countries: [...new Set(all(countryNames))],
    isEnglish: all(({ countries = [] }) => countries).some(({ text }) => isEnglishSpeaking(text)),
    bodies: bodiesOf(roles, words),
    identifiers: [...new Set(all(identifiersOf))],
    born: yearOf(all(({ born = [] }) => born)[0]?.when),
    died: all(({ died = [] }) => died)[0]?.when.date ?? null,
    sources: new Set(names.map(({ source }) => source)).size,
    aliases: keys.size,
    names: [...keys],
    main: names.flatMap(({ text, kind }) => (kind === 'main' ? [nameKey(text)] : [])),
  };
}

const one = (is: boolean): number => (is ? 1 : 0);

/** What printed roles tell. */
function ofOffices(facts: Facts, name: NameInArticle, day: string | null) {
  const { printed, kinds } = name;
  const fitting = new Set(kinds.filter((kind) => facts.kinds.has(kind)));
  const roles = facts.roles.filter((role) => facts.kindsOf.get(role)?.some((kind) => fitting.has(kind)));
  const held = day === null ? [] : roles.map((role) => heldOn(role, day));
  return {
    office: one(fitting.size > 0),
    'office-held': one(held.includes(true)),
    'office-past': one(held.length > 0 && held.every((each) => each === false) && !name.words.once.test(printed)),
    political: one(POLITICAL.test(printed)),
    profession: one(fitting.size === 0 && name.hasProfession),
    titled: one(name.titleKinds.some((kind) => facts.kinds.has(kind))),
  };
}

/** What places and parties tell. */
function ofSides(facts: Facts, name: NameInArticle, places: ArticlePlaces) {
  const { states, things, parties } = name;
  const hasState = [...facts.places].some((code) => STATE_NAMES.has(code));
  const isOwn = states.some((code) => facts.places.has(code));
  const namesStates = (text: string) =>
    [...facts.places].some((code) => STATE_NAMES.get(code)?.some((state) => state.length > 4 && hasWords(text, state)));
  const besideWords = name.beside.split(' ');
  // Words of their country's name are shared by others: "united". The whole of it is looked for apart.
  const ofCountry = new Set(facts.countries.flatMap((country) => country.split(' ')));
  const stateFar = hasState && !namesStates(places.text);
  const countryFar = facts.countries.length > 0 && (!hasState || stateFar) && !facts.countries.some(places.names);
  // So are everyday words of a body's name, of "United Nations" by "Leeds United", where nothing else is of their
  // country.
  const isEveryday = (word: string) => countryFar && ((name.words.wordClass?.(word) ?? 0) & WordClass.Common) > 0;
  const isBody = (word: string) =>
    facts.bodies.has(word) &&
    !ofCountry.has(word) &&
    !isEveryday(word) &&
    !POLITICAL.test(word) &&
    kindsSaid(word).length === 0;
  const isTheirs = (text: string) => {
    const words = spaced(text);
    return (
      words.split(' ').some((word) => facts.bodies.has(word)) ||
      facts.countries.some((country) => places.namesIn(words, country)) ||
      [...facts.places].some((code) => STATE_NAMES.get(code)?.some((state) => hasWords(words, state)))
    );
  };
  const isParty = parties.some((party) => facts.parties.has(party));
  return {
    'of-other': one(things.length > 0 && !things.some(isTheirs)),
    place: one(
      isOwn ||
        facts.countries.some((country) => country !== 'united states' && places.namesIn(name.beside, country)) ||
        besideWords.some((word) => word.length > SHORTEST_BODY && isBody(word)),
    ),
    'place-other': one(hasState && states.length > 0 && !isOwn),
    'state-far': one(stateFar),
    'country-far': one(countryFar),
    'no-country': one(facts.countries.length === 0 && facts.places.size === 0),
    party: one(isParty),
    'party-other': one(facts.parties.size > 0 && parties.length > 0 && !isParty),
    politics: places.politics,
  };
}

const OF_AGE = 18;
const OLDEST = 92;
/** Years after which an office that ended, or before which one that began, is of another time. */
const LONG_AGO = 60;
const AHEAD = 25;

/** What the times of a life tell. */
function ofTimes({ roles, born, died }: Facts, day: string | null, { year: told, age: toldAge }: NameInArticle) {
  const years = roles.flatMap(({ from, to, seen, asOf }) => [yearOf(from ?? seen), yearOf(to ?? (seen && asOf))]);
  const known = years.filter((year) => year !== null);
  const year = yearOf(day === null ? null : { date: day });
  const age = year === null || born === null ? null : year - born;
  const isOpen = roles.some(({ from, to, seen }) => from && !to && !seen);
  const isAhead = year !== null && known.length > 0 && Math.min(...known) > year + AHEAD;
  const isLongAgo = year !== null && known.length > 0 && !isOpen && Math.max(...known) < year - LONG_AGO;
  const first = born ?? (known.length > 0 ? Math.min(...known) - AHEAD : null);
  const isBefore = told !== null && first !== null && told < first;
  return {
    'in-office': one(day !== null && roles.some((role) => heldOn(role, day) === true)),
    dead: one(day !== null && died !== null && isAfter(day, died)),
    lifetime: one((age !== null && (age < OF_AGE || age > OLDEST)) || isAhead || isLongAgo || isBefore),
    'other-life': one(isBefore || (age !== null && toldAge !== null && Math.abs(age - toldAge) > 1)),
    aged: one(toldAge !== null && age === null),
    'not-yet': one(
      year !== null && known.length > 0 && Math.min(...known) > year && roles.every(({ from, seen }) => from || seen),
    ),
    undated: one(born === null && known.length === 0),
  };
}

/** What the name and the fame of its bearer tell. */
function ofName(facts: Facts, name: NameInArticle, bearers: number) {
  const key = nameKey(name.name);
  const suffix = suffixOf(key);
  const highest = Math.min(...facts.kinds, Number.POSITIVE_INFINITY);
  const lacksSuffix = facts.main.length > 0 && facts.main.every((main) => suffixOf(main) !== null);
  return {
    rank: one(highest <= HIGHEST),
    national: one(highest <= 7),
    'well-known': Math.min(1, (facts.sources - 1) / 3 + Math.min(facts.aliases, 24) / 48),
    'full-name': one(/ .+ /.test(key) && facts.names.includes(key)),
    frequent: name.frequency,
    often: Math.min(1, Math.log2(Math.max(1, name.mentions)) / 4),
    belongs: one(name.belongs),
    words: one(name.isWords),
    'in-politics': one(name.isInPolitics),
    plainly: one(name.isPlain && name.age === null),
    thing: one(name.isThing),
    suffix: one(suffix ? !facts.names.some((each) => suffixOf(each) === suffix) : lacksSuffix),
    bearers: Math.min(1, (bearers - 1) / 4),
  };
}

/** What the page says the name is of. */
function ofIdentifiers({ identifiers }: Facts, name: NameInArticle) {
  const { isSame, isOther } = compareIdentifiers(name.identifiers, identifiers);
  return { identified: one(isSame), 'identified-other': one(isOther) };
}

/**
 * Values of all features for one who may be meant.
 *
 * @param bearers how many people in the library have the name
 */
export function evidenceFor(facts: Facts, name: NameInArticle, places: ArticlePlaces, bearers: number): Evidence {
  const day = name.published && dayOf(name.published);
  return {
    ...ofOffices(facts, name, day),
    ...ofSides(facts, name, places),
    ...ofTimes(facts, day, name),
    ...ofName(facts, name, bearers),
    ...ofIdentifiers(facts, name),
  };
}
