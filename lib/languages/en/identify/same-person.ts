import type { Person, Role } from '../../../model/person';
import type { When } from '../../../model/when';
import { nameKey } from '../../../text/name-keys';
import { identifiersOf } from './identifiers';
import { withoutSuffix } from './name-suffix';
import { INTERNATIONAL, kindsHeld } from './offices';
import { isEnglishSpeaking, partiesOf, placeCodes } from './sides';
import { STATE_NAMES } from './state-names';

/** Namesakes who are one person as far as their records tell; the fullest record first. */
export type OnePerson = readonly [Person, ...Person[]];

/** First and last word of each name, without suffixes. */
function endsOfNames({ names }: Person): Set<string> {
  const words = names.map(({ text }) => withoutSuffix(nameKey(text)).split(' '));
  return new Set(words.filter((each) => each.length > 1).map((each) => `${each[0]} ${each.at(-1)}`));
}

const daysOf = (dates: Person['born'] = []) =>
  dates.flatMap(({ when }) => (when.precision === 'day' ? [when.date.slice(0, 10)] : []));
const yearsOf = (dates: readonly { when: When }[] = []) => dates.map(({ when }) => Number(when.date.slice(0, 4)));

/**
 * What two records of one person have in common, each as text: ids, pages about them, a birthday with the name, an
 * office with its first day and the name.
 */
function keysOf(person: Person): string[] {
  const ends = [...endsOfNames(person)];
  const offices = person.roles.flatMap(({ title, of, from }: Role) =>
    from?.precision === 'day' ? [`${title}|${of}|${from.date.slice(0, 10)}`] : [],
  );
  return [
    ...identifiersOf(person),
    ...[...daysOf(person.born), ...offices].flatMap((fact) => ends.map((name) => `${name}|${fact}`)),
  ];
}

/** What one record tells of a career, read once however many others it is compared with. */
interface Career {
  /** The source that gave the record its id. */
  source: string;
  kinds: ReadonlySet<number>;
  places: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  birthdays: readonly string[];
  birthYears: readonly number[];
  /** First and last year in which somebody was certainly of age: in an office with dates, or 25 years old. */
  active: readonly [first: number, last: number] | null;
  /** Years in which offices began. */
  starts: readonly number[];
  hasSuffix: boolean;
  /** Of a country that speaks English: there are too many of a name. */
  isEnglish: boolean;
}

function activeYears({ roles, born }: Person): readonly [number, number] | null {
  const dated = roles.flatMap(({ from, to, asOf, seen }) => [from, to, from || to || seen ? asOf : null]);
  const years = [
    ...dated.flatMap((when) => (when ? [Number(when.date.slice(0, 4))] : [])),
    ...yearsOf(born).map((y) => y + 25),
  ];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function careerOf(person: Person): Career {
  const { id, roles, born, names, countries = [] } = person;
  return {
    source: id.split(':')[0]!,
    kinds: new Set(roles.flatMap(kindsHeld)),
    places: placeCodes(person),
    parties: partiesOf(person),
    birthdays: daysOf(born),
    birthYears: yearsOf(born),
    active: activeYears(person),
    starts: yearsOf(roles.flatMap(({ from }) => (from ? [{ when: from }] : []))),
    hasSuffix: names.some(({ text }) => /\b(?:jr|sr|ii|iii)\.?$/i.test(text)),
    isEnglish: countries.some(({ text }) => isEnglishSpeaking(text)),
  };
}

const share = <T>(a: Iterable<T>, b: ReadonlySet<T>): boolean => [...a].some((each) => b.has(each));

/** Whether what is known of two lives cannot be of one: other birthdays, other birth years. */
function livesDiffer(a: Career, b: Career): boolean {
  if (a.birthdays.length > 0 && b.birthdays.length > 0) return !share(a.birthdays, new Set(b.birthdays));
  return a.birthYears.length > 0 && b.birthYears.length > 0 && !share(a.birthYears, new Set(b.birthYears));
}

const LONGEST_CAREER = 60;

/** Whether both may have been active in one career. */
function mayBeOneCareer(a: Career, b: Career): boolean {
  if (livesDiffer(a, b)) return false;
  if (!a.active || !b.active) return true;
  return Math.max(a.active[1], b.active[1]) - Math.min(a.active[0], b.active[0]) <= LONGEST_CAREER;
}

const LATEST_START = 65;

/** Whether nobody is known to have come into a first dated office past 65, or under age, if both are one. */
function startsInTime(a: Career, b: Career): boolean {
  const starts = [...a.starts, ...b.starts];
  return [...a.birthYears, ...b.birthYears].every((born) => {
    const isEarly = starts.some((first) => first - born <= LATEST_START);
    return starts.every((start) => start - born > 17 && (start - born <= LATEST_START || isEarly));
  });
}

const hasState = ({ places }: Career): boolean => [...places].some((code) => STATE_NAMES.has(code));

/** Two records of one source are two people, as the source says; but it may keep offices of one state apart. */
function mayBeTwice(a: Career, b: Career): boolean {
  return a.source !== b.source || (hasState(a) && !share(a.kinds, b.kinds));
}

/** Whether the offices of a record are of no one country. */
const isOpen = ({ places, kinds }: Career): boolean =>
  places.has('EU') || (places.size === 0 && kinds.has(INTERNATIONAL));

/** Whether the places of two records are of one career: one they share, or a body of many countries. */
function placesAgree(a: Career, b: Career): boolean {
  const isOneOffice = share(a.kinds, b.kinds);
  const shared = [...a.places].filter((place) => b.places.has(place));
  if (shared.some((place) => !isEnglishSpeaking(place) || STATE_NAMES.has(place) || isOneOffice)) return true;
  const isEnglish = [...a.places, ...b.places].some(isEnglishSpeaking) || a.isEnglish || b.isEnglish;
  return !isEnglish && (isOpen(a) || isOpen(b));
}

/** Whether two records tell one career: of one name, place and party, with nothing that keeps them apart. */
function isOneCareer(a: Career, b: Career): boolean {
  if (!mayBeTwice(a, b) || !placesAgree(a, b)) return false;
  if (a.parties.size > 0 && b.parties.size > 0 && !share(a.parties, b.parties)) return false;
  return a.hasSuffix === b.hasSuffix && mayBeOneCareer(a, b) && startsInTime(a, b);
}

/** Gathers what is one, directly or over others. */
function gathered(groups: readonly Person[][], isOne: (a: number, b: number) => boolean): Person[][] {
  const result: number[][] = [];
  for (const at of groups.keys()) {
    const same = result.filter((others) => others.some((other) => isOne(other, at)));
    for (const others of same) result.splice(result.indexOf(others), 1);
    result.push([...same.flat(), at]);
  }
  return result.map((members) => members.flatMap((at) => groups[at]!));
}

const fullest = (a: Person, b: Person): number =>
  b.roles.length + b.links.length - a.roles.length - a.links.length || (a.id < b.id ? -1 : 1);

const inOrder = (group: readonly Person[]): OnePerson => [...group].sort(fullest) as unknown as OnePerson;

/** Of more people of one name careers are not compared: each is compared with each. */
const MOST_COMPARED = 40;

/** Sources differ in the year somebody was born, but not by so many years. */
const OFF_BY = 15;

/** Whether two records tell of lives of two generations: one of them has an identifier that is not its own. */
const areFarApart = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => Math.abs(one - other) > OFF_BY));

/**
 * Gathers records that have a key in common, directly or over others; not two that cannot be of one life. Linear in the
 * keys.
 */
function joinedByKeys(people: readonly Person[]): Person[][] {
  const first = new Map<string, number>();
  const root = people.map((_, at) => at);
  const rootOf = (from: number): number => {
    let at = from;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const births = people.map(({ born }) => yearsOf(born));
  for (const [at, person] of people.entries()) {
    for (const key of keysOf(person)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else if (!areFarApart(births[at]!, births[other]!)) root[rootOf(at)] = rootOf(other);
    }
  }
  const groups = new Map<number, Person[]>();
  for (const [at, person] of people.entries()) {
    const group = groups.get(rootOf(at));
    if (group) group.push(person);
    else groups.set(rootOf(at), [person]);
  }
  return [...groups.values()];
}

/**
 * Gathers namesakes who are one person: records that share an id, a page or a birthday, an office with its first day,
 * or that tell one career when no third record would fit as well.
 *
 * @returns each person once; groups and the records in them in an order that does not hang on the order given
 */
export function onePersonEach(people: readonly Person[]): OnePerson[] {
  const sure = joinedByKeys([...people].sort((a, b) => (a.id < b.id ? -1 : 1)));
  if (sure.length > MOST_COMPARED) return sure.map(inOrder);
  const careers = sure.map((group) => group.map(careerOf));
  const fits = careers.map((group) =>
    careers.flatMap((other, at) =>
      other !== group && group.every((one) => other.every((another) => isOneCareer(one, another))) ? [at] : [],
    ),
  );
  const isOne = (a: number, b: number) => fits[a]!.length === 1 && fits[a]![0] === b && fits[b]!.length === 1;
  return gathered(sure, isOne).map(inOrder);
}
