import type { PackPerson } from '../../lib/model/pack';

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Two texts of sources or licences as one: "A + B", each once. */
function both(a: string | null, b: string | null): string | null {
  return distinct([a, b].flatMap((text) => text?.split(' + ') ?? [])).join(' + ') || null;
}

/** Two rows of one id as one: names, offices and links of both, of other facts the first that is there. */
function united(a: PackPerson, b: PackPerson): PackPerson {
  const positions = new Map([...a.positions, ...b.positions].map((position) => [JSON.stringify(position), position]));
  return {
    ...a,
    aliases: distinct([...a.aliases, b.name, ...b.aliases]).filter((name) => name !== a.name),
    description: a.description ?? b.description,
    country: a.country ?? b.country,
    birth: a.birth ?? b.birth,
    death: a.death ?? b.death,
    positions: [...positions.values()],
    links: { ...b.links, ...a.links },
    source: both(a.source, b.source),
    licence: both(a.licence, b.licence),
  };
}

/** One row for each id, in the order in which the ids come. Rows of one id are of one person. */
export function unitePeople(rows: readonly PackPerson[]): PackPerson[] {
  const byId = new Map<string, PackPerson>();
  for (const row of rows) {
    const there = byId.get(row.id);
    byId.set(row.id, there ? united(there, row) : row);
  }
  return [...byId.values()];
}
