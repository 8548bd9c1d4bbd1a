import type { KnownPerson } from '../detect/people/known-person';
import type { Person } from '../model/person';

/** What detection needs of a person in the library: names, roles, epithets; no dates, no sources. */
export function knownPersonFrom(person: Person): KnownPerson {
  return {
    id: person.id,
    names: person.names.map((name) => name.text),
    roles: person.roles.map((role) => ({ title: role.title, of: role.of })),
    epithets: person.epithets,
  };
}
