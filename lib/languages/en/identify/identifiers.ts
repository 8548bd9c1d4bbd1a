/**
 * By what address or number somebody is known elsewhere, as keys that two spellings of one share: "wikidata:Q1", "en:Jo
 * Doe".
 */
import type { NamedPage } from '../../../model/article';
import type { Person } from '../../../model/person';
import { nameKey } from '../../../text/name-keys';

const WIKIPEDIA = /^https?:\/\/(\w+)\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)/i;
const WIKIDATA = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)(?![^?#])/i;
const CONGRESS =
  /^https?:\/\/bioguide\.congress\.gov\/(?:search\/bio\/|scripts\/biodisplay\.pl\?index=)([A-Z]\d{6})\b/i;

/** What an address says, as a key; null for an address that is of none of these, or spoilt. */
export function identifierIn(address: string): string | null {
  const number = WIKIDATA.exec(address)?.[1];
  if (number) return `wikidata:${number.toUpperCase()}`;
  const member = CONGRESS.exec(address)?.[1];
  if (member) return `bioguide:${member.toUpperCase()}`;
  const page = WIKIPEDIA.exec(address);
  if (!page) return null;
  try {
    return `${page[1]!.toLowerCase()}:${decodeURIComponent(page[2]!).replaceAll('_', ' ').trim()}`;
  } catch {
    return null;
  }
}

/** All keys of somebody: of the record, of other schemes, of pages about them. */
export function identifiersOf({ id, identifiers = [], links }: Person): string[] {
  return [id, ...identifiers, ...links.flatMap(({ address }) => identifierIn(address) ?? [])];
}

/** The scheme of a key: numbers of one scheme, and titles of one language, are each of another person or thing. */
const schemeOf = (key: string): string => key.split(':', 1)[0]!;

/**
 * The keys that a page ties to one of these names, by scheme. Of a scheme that it ties to two keys there is none: the
 * page names two people, or is not to be believed.
 *
 * @param names by `nameKey`; all are whole names, for a surname alone makes nobody
 */
export function identifiersTold(named: readonly NamedPage[], names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const told = new Map<string, string | null>();
  for (const { name, address } of named) {
    const key = names.has(nameKey(name)) ? identifierIn(address) : null;
    if (key === null) continue;
    const scheme = schemeOf(key);
    told.set(scheme, !told.has(scheme) || told.get(scheme) === key ? key : null);
  }
  return new Map([...told].flatMap(([scheme, key]) => (key === null ? [] : [[scheme, key] as const])));
}

/** Schemes of numbers, of which everybody has one. A title of Wikipedia may redirect, or be of something about them. */
const OF_NUMBERS = new Set(['wikidata', 'bioguide']);

/**
 * Whether the page ties the name to one of these keys, and whether it ties it to the number that another one has in the
 * same scheme.
 */
export function compareIdentifiers(
  told: ReadonlyMap<string, string>,
  own: readonly string[],
): { isSame: boolean; isOther: boolean } {
  const isSame = own.some((key) => told.get(schemeOf(key)) === key);
  const schemes = new Set(own.map(schemeOf));
  return { isSame, isOther: !isSame && [...told.keys()].some((one) => OF_NUMBERS.has(one) && schemes.has(one)) };
}
