/**
 * The answer of Wikidata's query service as SPARQL 1.1 JSON (`application/sparql-results+json`). One person has several
 * rows, one for each name and office. The query names these variables: `person` (required), `personLabel`,
 * `personDescription`, `alias`, `position`/`positionLabel`, `ofLabel`, `start`, `end`, `birth`, `death`, `country` (ISO
 * code), `article` (Wikipedia). Wikidata is CC0.
 */

import { addressOf, distinct, fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader, PackPosition } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { dateOf } from './date-of';
import { readJson } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';

type Row = Record<string, string>;

/** Each variable's value as text; what is unbound is missing. */
function rowOf(binding: unknown): Row {
  const values = Object.entries(fieldsOf(binding)).map(
    ([name, bound]) => [name, textOf(fieldsOf(bound).value)] as const,
  );
  return Object.fromEntries(values.filter((pair): pair is readonly [string, string] => pair[1] !== null));
}

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;

/**
 * A date as exactly as it is known. The query service writes a year as the midnight of its first of January, so that
 * day is taken for its year: more than is known is never said.
 */
function knownDate(time: string | undefined): string | null {
  return dateOf(time?.replace(/^(\d{4})-01-01T00:00:00Z$/, '$1'));
}

/** A label that is only the identifier again means that there is none in the language asked for. */
function labelOf(text: string | undefined): string | null {
  return text === undefined || /^[QP]\d+$/.test(text) ? null : text;
}

function positionOf(row: Row): PackPosition | null {
  const title = labelOf(row.positionLabel);
  if (title === null) return null;
  return { title, org: labelOf(row.ofLabel), start: knownDate(row.start), end: knownDate(row.end), seen: null };
}

/** The first value that any row has. */
function first<T>(rows: Row[], take: (row: Row) => T | null): T | null {
  for (const row of rows) {
    const value = take(row);
    if (value !== null) return value;
  }
  return null;
}

function personOf(id: string, rows: Row[]): Entry {
  const name = first(rows, (row) => labelOf(row.personLabel));
  if (name === null) return { leftOut: `${id} has no name in this language.` };
  const positions = new Map(
    rows.flatMap((row) => {
      const position = positionOf(row);
      return position ? [[JSON.stringify(position), position] as const] : [];
    }),
  );
  const article = first(rows, (row) => addressOf(row.article));
  const row = {
    id,
    name,
    aliases: distinct(rows.map((each) => each.alias ?? null)).filter((alias) => alias !== name),
    description: first(rows, (each) => each.personDescription ?? null),
    country: first(rows, (each) => each.country ?? null),
    birth: first(rows, (each) => knownDate(each.birth)),
    death: first(rows, (each) => knownDate(each.death)),
    positions: [...positions.values()],
    links: {
      wikidata: `https://www.wikidata.org/wiki/${id}`,
      ...(article === null ? {} : { wikipedia: article }),
    },
  };
  return { row };
}

/** The rows of each person, people in the order in which they first come. */
function byPerson(rows: Row[]): Map<string, Row[]> {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    const id = ENTITY.exec(row.person ?? '')?.[1];
    if (id === undefined) continue;
    const known = people.get(id);
    if (known) known.push(row);
    else people.set(id, [row]);
  }
  return people;
}

/** The people in an answer of the query service, each joined out of its rows; null when it is no such answer. */
function peopleInAnswer(answer: unknown): Entry[] | null {
  const { bindings } = fieldsOf(fieldsOf(answer).results);
  if (!Array.isArray(bindings)) return null;
  return [...byPerson(listOf(bindings).map(rowOf))].map(([id, rows]) => personOf(id, rows));
}

/**
 * Opens a saved answer.
 *
 * @throws PackRefused when it is no SPARQL answer, or has nobody under the variable `person`
 */
export async function readWikidata(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const header = {
    ...completeHeader({ ...said, licence: said.licence ?? 'CC0-1.0', kind: 'people' }),
    kind: 'people' as const,
  };
  const entries = peopleInAnswer(await readJson(source));
  if (entries === null)
    throw new PackRefused('This is not an answer of a SPARQL query as JSON: it has no results.bindings.');
  if (entries.length === 0)
    throw new PackRefused('The query found nobody. Its variable for the person must be named "person".');
  return packOfDocument(header, entries, source.size);
}
