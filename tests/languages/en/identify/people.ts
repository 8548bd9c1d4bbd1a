import type { Person, Role } from '../../../../lib/model/person';
import type { When } from '../../../../lib/model/when';

const when = (date: string | undefined): When | null =>
  date === undefined ? null : { date, precision: date.length === 4 ? 'year' : 'day' };

/** One role: title, of, from, to; vouched for up to 2026. */
export function role(title: string, of: string | null, from?: string, to?: string): Role {
  return { title, of, from: when(from), to: when(to), asOf: when('2026')!, source: 's' };
}

const lived = (countries: string[]) =>
  countries.length === 0 ? {} : { countries: countries.map((text) => ({ text, source: 's' })) };

/** A person who has nothing but an id, a name, roles and countries. */
export function person(id: string, roles: Role[], name = 'Anna Kim', countries: string[] = []): Person {
  const names = [{ text: name, kind: 'main' as const, source: 's' }];
  return { id, names, roles, links: [], epithets: [], ...lived(countries), changed: 0, deleted: false };
}
