import type { Link, Person, PersonName, Role } from '../model/person';
import type { Source } from '../model/statement';
import type { When } from '../model/when';
import type { EntityClaim, WikidataEntity } from './entity';

/** Somebody whom Wikidata knows by a name, as they would stand in the library. */
export interface FoundPerson {
  person: Person;
  source: Source;
  /** Wikidata's own one line; null without one. */
  description: string | null;
}

/** Instance of; human; position held; dates of birth and of death; country of citizenship. */
const INSTANCE_OF = 'P31';
const HUMAN = 'Q5';
const POSITION = 'P39';
const BORN = 'P569';
const DIED = 'P570';
const CITIZEN_OF = 'P27';

/** More offices than this nobody reads on a card. */
const MOST_ROLES = 30;
const MOST_ALIASES = 30;

/** Whether the entity is a person: told by Wikidata, never by its name. */
export function isHuman(entity: WikidataEntity): boolean {
  return entity.claims(INSTANCE_OF).some(({ item }) => item === HUMAN);
}

function positionsOf(entity: WikidataEntity): EntityClaim[] {
  const newestFirst = (a: EntityClaim, b: EntityClaim) =>
    (b.start?.date ?? '').localeCompare(a.start?.date ?? '') || Number(a.end !== null) - Number(b.end !== null);
  return entity
    .claims(POSITION)
    .filter(({ item }) => item !== null)
    .sort(newestFirst)
    .slice(0, MOST_ROLES);
}

/** Countries that somebody is a citizen of now. */
function countriesOf(entity: WikidataEntity): string[] {
  return entity.claims(CITIZEN_OF).flatMap(({ item, end }) => (item !== null && end === null ? [item] : []));
}

/** The items whose labels are needed to write down a person's offices and countries. */
export function itemsNamedBy(entity: WikidataEntity): string[] {
  const named = positionsOf(entity).flatMap(({ item, of }) => [item, of].filter((id) => id !== null));
  return [...named, ...countriesOf(entity)];
}

/** Nothing is written down where Wikidata knows nothing. Of several dates it prefers the first. */
function lifeOf(entity: WikidataEntity, labelOf: (id: string) => string | null, source: string) {
  const dated = (property: string) =>
    entity.claims(property).flatMap(({ time }) => (time ? [{ when: time, source }] : []));
  const life: Pick<Person, 'born' | 'died' | 'countries'> = {
    born: dated(BORN).slice(0, 1),
    died: dated(DIED).slice(0, 1),
    countries: countriesOf(entity)
      .flatMap((id) => labelOf(id) ?? [])
      .map((text) => ({ text, source })),
  };
  return Object.fromEntries(Object.entries(life).filter(([, facts]) => facts.length > 0));
}

function rolesOf(entity: WikidataEntity, labelOf: (id: string) => string | null, asOf: When, source: string): Role[] {
  return positionsOf(entity).flatMap(({ item, of, start, end }): Role[] => {
    const title = labelOf(item!);
    if (title === null) return [];
    const role: Role = { title, of: of === null ? null : labelOf(of), from: start, to: end, asOf, source };
    return [start || end ? role : { ...role, undated: true }];
  });
}

/**
 * A person for the records, every fact with Wikidata as its source.
 *
 * @param labelOf names of items, by id
 * @param today ISO day of the lookup: up to then the offices are vouched for
 * @returns null for what has no name in the language asked for, or is no person
 */
export function foundPersonFrom(
  entity: WikidataEntity,
  labelOf: (id: string) => string | null,
  today: string,
): FoundPerson | null {
  if (!isHuman(entity) || entity.label === null) return null;
  const address = `https://www.wikidata.org/wiki/${entity.id}`;
  const source = `wikidata-page:${entity.id}`;
  const asOf: When = { date: today, precision: 'day' };
  const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.label).slice(0, MOST_ALIASES);
  const names: PersonName[] = [
    { text: entity.label, kind: 'main', source },
    ...aliases.map((text): PersonName => ({ text, kind: 'alias', source })),
  ];
  const links: Link[] = [{ label: 'Wikidata', address, source }];
  if (entity.wikipedia) links.push({ label: 'Wikipedia', address: entity.wikipedia, source });
  return {
    person: {
      id: `wikidata:${entity.id}`,
      names,
      roles: rolesOf(entity, labelOf, asOf, source),
      links,
      ...lifeOf(entity, labelOf, source),
      epithets: [],
      changed: 0,
      deleted: false,
    },
    source: {
      id: source,
      title: `Wikidata: ${entity.label}`,
      outlet: 'Wikidata',
      address,
      published: null,
      retrieved: today,
      licence: 'CC0-1.0',
      changed: 0,
      deleted: false,
    },
    description: entity.description,
  };
}
