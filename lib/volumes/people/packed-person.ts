/** A person of a pack as the records write people: the same facts, each with its source. */
import type { PackHeader, PackPerson, PackPosition } from '../../model/pack';
import type { Link, Person, PersonName, Role } from '../../model/person';
import type { When } from '../../model/when';
import { isWebAddress } from '../../records/valid-values';
import { packSourceId } from '../pack-sources';

/** As many aliases are shown and looked for; whoever has more is found by all, and shown with these. */
const MOST_ALIASES = 100;

/** A date of a pack; it is as precise as it is long. */
function whenFrom(date: string | null): When | null {
  if (date === null) return null;
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return { date, precision };
}

/** Until when the row vouches for an office: its end, the last year it was seen, else the day of the whole pack. */
function roleFrom(position: PackPosition, { asOf }: PackHeader, source: string): Role {
  const { title, org, start, end, seen } = position;
  return {
    title,
    of: org,
    from: whenFrom(start),
    to: whenFrom(end),
    asOf: whenFrom(end ?? seen?.slice(-4) ?? asOf)!,
    ...(seen && { seen: whenFrom(seen.slice(0, 4))! }),
    ...(!start && !end && !seen && { undated: true as const }),
    source,
  };
}

/**
 * A row without offices may still say in a few words who it is; that tells namesakes apart, and stands in their place.
 */
function rolesFrom({ positions, description }: PackPerson, header: PackHeader, source: string): Role[] {
  if (positions.length > 0 || description === null)
    return positions.map((position) => roleFrom(position, header, source));
  const asOf = whenFrom(header.asOf)!;
  return [{ title: description, of: null, from: null, to: null, asOf, undated: true, source }];
}

function linksFrom(links: Record<string, string>, source: string): Link[] {
  return Object.entries(links).flatMap(([label, address]) =>
    isWebAddress(address) ? [{ label, address, source }] : [],
  );
}

/** Nothing is written down where the row tells nothing. */
function lifeFrom({ birth, death, country }: PackPerson, source: string): Pick<Person, 'born' | 'died' | 'countries'> {
  return {
    ...(birth && { born: [{ when: whenFrom(birth)!, source }] }),
    ...(death && { died: [{ when: whenFrom(death)!, source }] }),
    ...(country && { countries: [{ text: country, source }] }),
  };
}

/** What only tells namesakes apart. */
function toldOf({ description, positions, links }: PackPerson): Pick<Person, 'told' | 'identifiers'> {
  const identifiers = Object.entries(links).flatMap(([label, value]) =>
    isWebAddress(value) ? [] : [`${label}:${value}`],
  );
  return {
    ...(description !== null && positions.length > 0 && { told: [description] }),
    ...(identifiers.length > 0 && { identifiers }),
  };
}

/**
 * The person, with `Person.id` as the records write it. A description stands for offices where there are none.
 *
 * @param row its id written as in the library, as volumes have it
 * @param named names that must be among those given, however many there are
 */
export function personFrom(row: PackPerson, header: PackHeader, named: readonly string[]): Person {
  const source = packSourceId(header.id, row);
  const aliases = [...new Set([...named, ...row.aliases.slice(0, MOST_ALIASES)])].filter((name) => name !== row.name);
  const nameFrom =
    (kind: PersonName['kind']) =>
    (text: string): PersonName => ({ text, kind, source });
  return {
    id: row.id,
    names: [nameFrom('main')(row.name), ...aliases.map(nameFrom('alias'))],
    roles: rolesFrom(row, header, source),
    links: linksFrom(row.links, source),
    ...lifeFrom(row, source),
    ...toldOf(row),
    epithets: [],
    changed: 0,
    deleted: false,
  };
}
