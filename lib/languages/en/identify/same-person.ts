import type { Person, Role } from '../../../model/person';
import type { When } from '../../../model/when';
import { nameKey } from '../../../text/name-keys';
import { INTERNATIONAL, kindsHeld } from './offices';
import { isEnglishSpeaking, partiesOf, placeCodes } from './sides';
import { STATE_NAMES } from './state-names';

/** Namesakes who are one person as far as their records tell; the fullest record first. */
export type OnePerson = readonly [Person, ...Person[]];

const wikipedia = (address: string): string | null => {
  const match = /^https?:\/\/(\w+)\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)/.exec(address);
  if (!match) return null;
  try {
    return `${match[1]}:${decodeURIComponent(match[2]!)}`;
  } catch {
    return null;
  }
};

/** First and last word of each name, without suffixes. */
function endsOfNames({ names }: Person): Set<string> {
  const words = names.map(({ text }) =>
    nameKey(text)
      .replace(/ (?:jr|sr|ii|iii|iv)$/, '')
      .split(' '),
  );
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
    person.id,
    ...(person.identifiers ?? []),
    ...person.links.flatMap(({ address }) => wikipedia(address) ?? []),
    ...[...daysOf(person.born), ...offices].flatMap((fact) => ends.map((name) => `${name}|${fact}`)),
  ];
}

/** Whether what is known of two lives cannot be of one: other birthdays, other birth years. */
function livesDiffer(a: Person, b: Person): boolean {
  const [days, others] = [daysOf(a.born), daysOf(b.born)];
  if (days.length > 0 && others.length > 0) return !days.some((day) => others.includes(day));
  const [years, otherYears] = [yearsOf(a.born), yearsOf(b.born)];
  return years.length > 0 && otherYears.length > 0 && !years.some((year) => otherYears.includes(year));
}

const LONGEST_CAREER = 60;

/** First and last year in which somebody was certainly of age: in an office with dates, or 25 years old. */
function activeYears({ roles, born }: Person): [number, number] | null {
  const dated = roles.flatMap(({ from, to, asOf, seen }) => [from, to, from || to || seen ? asOf : null]);
  const years = [
    ...dated.flatMap((when) => (when ? [Number(when.date.slice(0, 4))] : [])),
    ...yearsOf(born).map((y) => y + 25),
  ];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** Whether both may have been active in one career. */
function mayBeOneCareer(a: Person, b: Person): boolean {
  const [mine, other] = [activeYears(a), activeYears(b)];
  if (livesDiffer(a, b)) return false;
  return !mine || !other || Math.max(mine[1], other[1]) - Math.min(mine[0], other[0]) <= LONGEST_CAREER;
}

const LATEST_START = 65;

/** Whether nobody is known to have come into a first dated office past 65, or under age, if both are one. */
function startsInTime(a: Person, b: Person): boolean {
  const starts = [a, b].flatMap(({ roles }) => yearsOf(roles.flatMap(({ from }) => (from ? [{ when: from }] : []))));
  return yearsOf([...(a.born ?? []), ...(b.born ?? [])]).every((born) =>
    starts.every(
      (start) =>
        start - born > 17 && (start - born <= LATEST_START || starts.some((first) => first - born <= LATEST_START)),
    ),
  );
}

const scheme = ({ id }: Person): string => id.split(':')[0]!;

/** Two records of one source are two people, as the source says; but it may keep offices of one state apart. */
function mayBeTwice(a: Person, b: Person): boolean {
  if (scheme(a) !== scheme(b)) return true;
  const kinds = [a, b].map(({ roles }) => new Set(roles.flatMap(kindsHeld)));
  return (
    [...placeCodes(a)].some((code) => STATE_NAMES.has(code)) && [...kinds[0]!].every((kind) => !kinds[1]!.has(kind))
  );
}

/** Whether the places of two records are of one career: one they share, or a body of many countries. */
function placesAgree(a: Person, b: Person): boolean {
  const [places, others] = [placeCodes(a), placeCodes(b)];
  const kinds = new Set(a.roles.flatMap(kindsHeld));
  const isOneOffice = b.roles.some((role) => kindsHeld(role).some((kind) => kinds.has(kind)));
  const shared = [...places].filter((place) => others.has(place));
  if (shared.some((place) => !isEnglishSpeaking(place) || STATE_NAMES.has(place) || isOneOffice)) return true;
  const isOpen = (person: Person, codes: ReadonlySet<string>) =>
    codes.has('EU') || (codes.size === 0 && person.roles.flatMap(kindsHeld).includes(INTERNATIONAL));
  const isEnglish = [...places, ...others].some(isEnglishSpeaking) || isNational(a) || isNational(b);
  return !isEnglish && (isOpen(a, places) || isOpen(b, others));
}

/** Of the United States without a state: there are too many of a name. */
const isNational = ({ countries = [] }: Person): boolean => countries.some(({ text }) => isEnglishSpeaking(text));

/** Whether two records tell one career: of one name, place and party, with nothing that keeps them apart. */
function isOneCareer(a: Person, b: Person): boolean {
  if (!mayBeTwice(a, b) || !placesAgree(a, b)) return false;
  const [parties, otherParties] = [partiesOf(a), partiesOf(b)];
  if (parties.size > 0 && otherParties.size > 0 && ![...parties].some((party) => otherParties.has(party))) return false;
  const suffix = ({ names }: Person) => names.some(({ text }) => /\b(?:jr|sr|ii|iii)\.?$/i.test(text));
  return suffix(a) === suffix(b) && mayBeOneCareer(a, b) && startsInTime(a, b);
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

/** Gathers records that have a key in common, directly or over others. Linear in the keys. */
function joinedByKeys(people: readonly Person[]): Person[][] {
  const first = new Map<string, number>();
  const root = people.map((_, at) => at);
  const rootOf = (at: number): number => (root[at] === at ? at : rootOf(root[at]!));
  for (const [at, person] of people.entries()) {
    for (const key of keysOf(person)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else root[rootOf(at)] = rootOf(other);
    }
  }
  const groups = new Map<number, Person[]>();
  for (const [at, person] of people.entries()) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), person]);
  return [...groups.values()];
}

/**
 * Gathers namesakes who are one person: records that share an id, a page or a birthday, an office with its first day, or
 * that tell one career when no third record would fit as well.
 *
 * @returns each person once; groups and the records in them in an order that does not hang on the order given
 */
export function onePersonEach(people: readonly Person[]): OnePerson[] {
  const sure = joinedByKeys([...people].sort((a, b) => (a.id < b.id ? -1 : 1)));
  if (sure.length > MOST_COMPARED) return sure.map(inOrder);
  const fits = sure.map((group) =>
    sure.flatMap((other, at) =>
      other !== group && group.every((one) => other.every((another) => isOneCareer(one, another))) ? [at] : [],
    ),
  );
  const careers = gathered(sure, (a, b) => fits[a]!.length === 1 && fits[a]![0] === b && fits[b]!.length === 1);
  return careers.map(inOrder);
}
