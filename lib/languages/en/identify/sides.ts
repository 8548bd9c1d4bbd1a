/** Where in politics somebody stands, as the records tell: parties, and the countries and states of their offices. */
import { countryName } from '../../../model/country-name';
import type { Person } from '../../../model/person';
import { hasWords, plain } from './offices';
import { STATE_NAMES } from './state-names';

/** What sources tell of somebody in a line. */
const lines = ({ told = [], roles }: Person): string[] => [
  ...told,
  ...roles.filter(({ of }) => of === null).map(({ title }) => title),
];

const PARTIES: readonly [string, RegExp][] = [
  ['R', /\brepublicans?\b|\bgop\b|\(r[-–,]|\br[-–]/],
  ['D', /\bdemocrat(?:s|ic)?\b|\(d[-–,]|\bd[-–](?=[a-z])|\bdfl\b/],
  ['Lab', /\blabour\b/],
  ['Con', /\bconservatives?\b|\btor(?:y|ies)\b/],
  ['LD', /\bliberal democrats?\b|\blib dems?\b/],
  ['SNP', /\bscottish national party\b|\bsnp\b/],
  ['DUP', /\bdup\b|\bdemocratic unionist/],
  ['SF', /\bsinn fein\b/],
  ['PC', /\bplaid cymru\b/],
  ['Ref', /\breform uk\b/],
];

/** The parties that a text names; only those that have short names in the news. */
export function partiesIn(text: string): Set<string> {
  const folded = plain(text);
  return new Set(PARTIES.flatMap(([party, words]) => (words.test(folded) ? [party] : [])));
}

/** The parties of a person. */
export const partiesOf = (person: Person): Set<string> => partiesIn(lines(person).join('\n'));

/** A part of a country in brackets or before its district: "(NC)", "NC district 5", "(R-NC-11)", "Cleveland, OH". */
const PART = /\((?:[A-Z]{1,3}-)?([A-Z]{2})(?:-\d+)?\)|^([A-Z]{2})(?: district\b.*)?$|, ([A-Z]{2})$/;

/** Whether a country (or part of one, `GB-SCT`) speaks English: names of its people are those of many others. */
export const isEnglishSpeaking = (code: string): boolean => /^(?:US|GB|CA|AU|IE|NZ|JM|BS|BB)\b/.test(code);

const statesNamed = (text: string): string[] => {
  const words = plain(text);
  return [...STATE_NAMES].flatMap(([code, names]) => (hasWords(words, names[1]!) ? [code] : []));
};

/** Country, or state of the United States, of each office: "US-NC", "GB"; a person with states has no country alone. */
export function placeCodes(person: Person): Set<string> {
  const states = [...person.roles.map(({ of }) => of ?? ''), ...lines(person)].flatMap((text) => {
    const [, a, b, c] = PART.exec(text) ?? [];
    const code = a ?? b ?? c;
    return code ? [`US-${code}`] : statesNamed(text);
  });
  if (states.length > 0) return new Set(states);
  return new Set((person.countries ?? []).map(({ text }) => text.slice(0, 2)).filter((code) => code !== 'US'));
}

/** Names of the countries that sources name somebody with, folded. */
export const countryNames = ({ countries = [] }: Person): string[] => [
  ...new Set(countries.map(({ text }) => plain(countryName(text)))),
];
