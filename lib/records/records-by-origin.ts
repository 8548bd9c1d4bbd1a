/** Which of the records came from where: by reading which site, with the extension, or in a file. */
import { isMetInReading } from '../model/met-person';
import type { Source, Statement } from '../model/statement';
import { reading } from './access';
import { fromRow, SEED_TIME } from './rows';
import { rowsInParts } from './rows-in-parts';
import { readSameAs } from './same-as';
import type { KeptRow, RecordsDatabase, StatementRow } from './schema';

/** Statements of one source. */
export interface OfSource {
  source: Source;
  statements: number;
}

/** Statements that came in one way and stand in the library. */
export interface RecordsOrigin {
  statements: number;
  /** How many people say them, those whom the reader merged counted once. */
  people: number;
  /** About the room of the statements as text: UTF-16 units of their JSON. Neither index nor people are in it. */
  size: number;
  /** The sources that they name, the one with most statements first. */
  sources: OfSource[];
}

/** What was kept by reading one site. */
export interface SiteOrigin extends RecordsOrigin {
  /** Host of the articles without `www.`; empty for articles without an address. */
  host: string;
  /** `Statement.id` of all of it. */
  ids: string[];
  /** People met in reading of whom nothing else stands: they go with it unless the reader did something with them. */
  metHere: number;
  /** When the first and the last of it was kept. Milliseconds since 1970. */
  first: number;
  last: number;
}

/** All statements of the records, each in one place. */
export interface RecordsByOrigin {
  /** The site with most statements first. */
  sites: SiteOrigin[];
  /** As it came with the extension, untouched. */
  starter: RecordsOrigin;
  /** All else: from files. */
  files: RecordsOrigin;
}

class Counter {
  size = 0;
  readonly ids: string[] = [];
  readonly people = new Set<string>();
  private readonly bySource = new Map<string, number>();

  add(statement: Statement, person: string): void {
    this.ids.push(statement.id);
    this.people.add(person);
    this.size += JSON.stringify(statement).length;
    this.bySource.set(statement.source, (this.bySource.get(statement.source) ?? 0) + 1);
  }

  origin(sources: ReadonlyMap<string, Source>): RecordsOrigin {
    const named = [...this.bySource].flatMap(([id, statements]) => {
      const source = sources.get(id);
      return source ? [{ source, statements }] : [];
    });
    return {
      statements: this.ids.length,
      people: this.people.size,
      size: this.size,
      sources: named.sort((a, b) => b.statements - a.statements),
    };
  }
}

class SiteCounter extends Counter {
  first = Number.POSITIVE_INFINITY;
  last = 0;

  keep(statement: Statement, person: string, at: number): void {
    this.add(statement, person);
    this.first = Math.min(this.first, at);
    this.last = Math.max(this.last, at);
  }

  /** @param places how many places each person has statements in */
  site(host: string, sources: ReadonlyMap<string, Source>, places: ReadonlyMap<string, number>): SiteOrigin {
    const { first, last, ids } = this;
    const metHere = [...this.people].filter((id) => isMetInReading(id) && places.get(id) === 1).length;
    return { ...this.origin(sources), host, ids, metHere, first, last };
  }
}

const hostOf = (source: Source | undefined): string =>
  source?.address && URL.canParse(source.address) ? new URL(source.address).hostname.replace(/^www\./, '') : '';

/**
 * Counts the statements of the records by where they came from; for a `liveQuery` too. What was deleted or taken back
 * counts nowhere.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function recordsByOrigin(records: RecordsDatabase): Promise<RecordsByOrigin> {
  return reading(records, ['statements', 'kept', 'sources', 'identities'], async () => {
    const rows = await records.sources.toArray();
    const sources = new Map(rows.map((row) => [row.id, fromRow.sources(row)]));
    const kept = new Map((await records.kept.where('at').above(0).toArray()).map((row) => [row.id, row]));
    const sameAs = await readSameAs(records);
    const sites = new Map<string, SiteCounter>();
    const [starter, files] = [new Counter(), new Counter()];
    const siteOf = ({ source }: KeptRow): SiteCounter => {
      const host = hostOf(sources.get(source));
      const site = sites.get(host) ?? new SiteCounter();
      sites.set(host, site);
      return site;
    };
    const count = (row: StatementRow) => {
      if (row.deleted) return;
      const [statement, person, from] = [fromRow.statements(row), sameAs.keptFor(row.person), kept.get(row.id)];
      if (from) siteOf(from).keep(statement, person, from.at);
      else (row.changed === SEED_TIME ? starter : files).add(statement, person);
    };
    await rowsInParts(records.statements, (rows) => rows.forEach(count));
    const places = placesOf([...sites.values(), starter, files]);
    return {
      sites: [...sites]
        .map(([host, site]) => site.site(host, sources, places))
        .sort((a, b) => b.statements - a.statements || (a.host < b.host ? -1 : 1)),
      starter: starter.origin(sources),
      files: files.origin(sources),
    };
  });
}

function placesOf(counters: readonly Counter[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { people } of counters) for (const id of people) places.set(id, (places.get(id) ?? 0) + 1);
  return places;
}
