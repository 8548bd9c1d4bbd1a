import type { PackPerson, PackPosition } from '../model/pack';

/** Fields in the order in which they are written; a row is JSON without the names of its fields. */
type Row = [
  id: string,
  name: string,
  aliases: string[],
  description: string | null,
  country: string | null,
  birth: string | null,
  death: string | null,
  positions: [string, string | null, string | null, string | null, string | null][],
  links: [string, string][],
  source: string | null,
  licence: string | null,
];

const positionRow = ({ title, org, start, end, seen }: PackPosition): Row[7][number] => [title, org, start, end, seen];

/** A person as text. */
export function writePerson(person: PackPerson): string {
  const { id, name, aliases, description, country, birth, death, positions, links, source, licence } = person;
  const row: Row = [
    id,
    name,
    aliases,
    description,
    country,
    birth,
    death,
    positions.map(positionRow),
    Object.entries(links),
    source,
    licence,
  ];
  return JSON.stringify(row);
}

/** The person that {@link writePerson} wrote. */
export function readPerson(text: string): PackPerson {
  const [id, name, aliases, description, country, birth, death, positions, links, source, licence]: Row =
    JSON.parse(text);
  return {
    id,
    name,
    aliases,
    description,
    country,
    birth,
    death,
    positions: positions.map(([title, org, start, end, seen]) => ({ title, org, start, end, seen })),
    links: Object.fromEntries(links),
    source,
    licence,
  };
}
