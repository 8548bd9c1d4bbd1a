/** A table of people or statements as CSV (or with tabs or semicolons): the reader says which column is what. */
import Papa from 'papaparse';
import { distinct } from '../../foreign-json';
import type { PackHeader, PackKind } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { dateOf } from './date-of';
import { readText } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';
import { type Columns, plainColumns, type TableKind } from './table-headings';

/** What is seen of a table before its columns are chosen. */
export interface TableLook {
  headings: string[];
  /** The first rows as they stand. */
  sample: string[][];
  /** Columns whose headings say plainly what they are. */
  guess: Columns;
}

const SAMPLE = 5;

function rowsOf(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (data.length < 2) throw new PackRefused('The table has no rows below its headings.');
  return data;
}

/**
 * Looks into a table so that its columns can be chosen.
 *
 * @throws PackRefused when it cannot be read or has no rows
 */
export async function lookAtTable(source: Blob, kind: TableKind): Promise<TableLook> {
  const [headings = [], ...rows] = rowsOf(await readText(source));
  return { headings, sample: rows.slice(0, SAMPLE), guess: plainColumns(headings, kind) };
}

type Cell = (field: string) => string | null;

function cellsOf(row: string[], columns: Columns): Cell {
  return (field) => row[columns[field] ?? -1]?.trim() || null;
}

/** Names in one cell stand apart by semicolons or bars; a comma may belong to a name. */
function namesIn(cell: string | null): string[] {
  return distinct((cell ?? '').split(/[;|]/).map((name) => name.trim() || null));
}

function personOf(cell: Cell, pack: string): unknown {
  const [name, title, link] = [cell('name'), cell('title'), cell('link')];
  const position = { title, org: cell('org'), start: dateOf(cell('start')), end: dateOf(cell('end')) };
  return {
    id: idOf(cell('id') ?? name, pack),
    name,
    aliases: namesIn(cell('aliases')),
    description: cell('description'),
    country: cell('country'),
    birth: dateOf(cell('birth')),
    death: dateOf(cell('death')),
    positions: title === null ? [] : [position],
    links: link === null ? {} : { link },
  };
}

/** An identifier with a scheme: a cell without one is only unique within this pack. */
function idOf(text: string | null, pack: string): string | undefined {
  if (text === null) return undefined;
  return /^(?:Q[1-9]\d*|[a-z][a-z0-9-]*:\S.*)$/.test(text) ? text : `${pack}:${text}`;
}

/** The words of a table are a report unless a column says otherwise: only what is known to be verbatim is shown as such. */
function statementOf(cell: Cell, pack: string, number: number): unknown {
  const speakerId = cell('speakerId');
  return {
    id: cell('id') ?? `${pack}:${number}`,
    speaker: cell('speaker'),
    speakerId: speakerId === null ? null : idOf(speakerId, pack),
    date: dateOf(cell('date')),
    kind: cell('kind') ?? 'report',
    text: cell('text'),
    sourceTitle: cell('sourceTitle'),
    sourceUrl: cell('sourceUrl'),
    licence: cell('licence'),
  };
}

function isTableKind(kind: PackKind | undefined): kind is TableKind {
  return kind === 'people' || kind === 'statements';
}

/**
 * Opens a table.
 *
 * @param columns which column is what; what the headings say plainly where it is left out
 * @throws PackRefused when the table cannot be read, a needed column is not chosen, or the header lacks something
 */
export async function readTable(source: Blob, said: Partial<PackHeader>, columns?: Columns): Promise<OpenedPack> {
  const header = completeHeader(said);
  const { kind } = header;
  if (!isTableKind(kind)) throw new PackRefused('A table can hold people or statements, no checks.');
  const [headings = [], ...rows] = rowsOf(await readText(source));
  const chosen = columns ?? plainColumns(headings, kind);
  const missing = (kind === 'people' ? ['name'] : ['speaker', 'text']).filter((field) => chosen[field] === undefined);
  if (missing.length > 0) throw new PackRefused(`Choose the column of: ${missing.join(', ')}.`);
  const entries = rows.map((row, i): Entry => {
    const cell = cellsOf(row, chosen);
    return { row: kind === 'people' ? personOf(cell, header.id) : statementOf(cell, header.id, i + 1) };
  });
  return packOfDocument({ ...header, kind }, entries, source.size);
}
