/** A table of people or statements as CSV (or with tabs or semicolons): the reader says which column is what. */
import { distinct } from '../../foreign-json';
import type { PackHeader, PackKind } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { readText } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';
import { type Columns, plainColumns, TABLE_DATES, type TableKind } from './table-headings';
import { type TableRow, tableRows } from './table-rows';
import { type DayOrder, dayOrderOf, writtenDate } from './written-date';

/** What is seen of a table before its columns are chosen. */
export interface TableLook {
  headings: string[];
  /** The first rows as they stand. */
  sample: string[][];
  /** Columns whose headings say plainly what they are. */
  guess: Columns;
}

const SAMPLE = 5;

/**
 * Looks into a table so that its columns can be chosen; the beginning of its file is enough.
 *
 * @throws PackRefused when it cannot be read or has no rows
 */
export async function lookAtTable(source: Blob, kind: TableKind): Promise<TableLook> {
  const { headings, rows } = tableRows(await readText(source), false);
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells);
  return { headings, sample, guess: plainColumns(headings, kind) };
}

/** What stands in the column of a field; null where nothing does. Dates are ISO. */
type Cell = (field: string) => string | null;

/** The order of day and month in each column of dates. */
type DayOrders = ReadonlyMap<string, DayOrder | null>;

const textIn = (row: TableRow, columns: Columns, field: string) => row.cells[columns[field] ?? -1]?.trim() || null;

function dayOrders(rows: readonly TableRow[], columns: Columns): DayOrders {
  const datesOf = (field: string) => rows.map((row) => textIn(row, columns, field) ?? '');
  return new Map(TABLE_DATES.map((field) => [field, dayOrderOf(datesOf(field))]));
}

function cellsOf(row: TableRow, columns: Columns, orders: DayOrders): Cell {
  return (field) => {
    const text = textIn(row, columns, field);
    const order = orders.get(field);
    return text === null || order === undefined ? text : writtenDate(text, order);
  };
}

/** Why a row cannot be used; null for one that can. */
function faultOf(row: TableRow, columns: Columns, cell: Cell): string | null {
  if (row.fault !== null) return row.fault;
  const unread = TABLE_DATES.find((field) => textIn(row, columns, field) !== null && cell(field) === null);
  if (unread === undefined) return null;
  return `Its date, "${textIn(row, columns, unread)}", is none that can be read. Write it as 2025-03-01.`;
}

/** Names in one cell stand apart by semicolons or bars; a comma may belong to a name. */
function namesIn(cell: string | null): string[] {
  return distinct((cell ?? '').split(/[;|]/).map((name) => name.trim() || null));
}

function personOf(cell: Cell, pack: string): unknown {
  const [name, title, link] = [cell('name'), cell('title'), cell('link')];
  const position = { title, org: cell('org'), start: cell('start'), end: cell('end') };
  return {
    id: idOf(cell('id') ?? name, pack),
    name,
    aliases: namesIn(cell('aliases')),
    description: cell('description'),
    country: cell('country'),
    birth: cell('birth'),
    death: cell('death'),
    positions: title === null ? [] : [position],
    links: link === null ? {} : { link },
  };
}

/** An identifier with a scheme: a cell without one is only unique within this pack. */
function idOf(text: string | null, pack: string): string | undefined {
  if (text === null) return undefined;
  return /^(?:Q[1-9]\d*|[a-z][a-z0-9-]*:\S.*)$/.test(text) ? text : `${pack}:${text}`;
}

/**
 * The words of a table are a report unless a column says otherwise: only what is known to be verbatim is shown as such.
 */
function statementOf(cell: Cell, pack: string, number: number): unknown {
  const speakerId = cell('speakerId');
  return {
    id: cell('id') ?? `${pack}:${number}`,
    speaker: cell('speaker'),
    speakerId: speakerId === null ? null : idOf(speakerId, pack),
    date: cell('date'),
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
  const { headings, rows } = tableRows(await readText(source));
  const chosen = withoutDoubledDates(columns ?? plainColumns(headings, kind));
  const missing = (kind === 'people' ? ['name'] : ['speaker', 'text']).filter((field) => chosen[field] === undefined);
  if (missing.length > 0) throw new PackRefused(`Choose the column of: ${missing.join(', ')}.`);
  const orders = dayOrders(rows, chosen);
  const sharing = kind === 'people' ? namesakes(rows, chosen) : new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const [i, row] of rows.entries()) {
    const cell = cellsOf(row, chosen, orders);
    while (entries.length < row.line - 1) entries.push(null);
    const fault = faultOf(row, chosen, cell) ?? namesakeFault(row, chosen, sharing);
    const made = () => (kind === 'people' ? personOf(cell, header.id) : statementOf(cell, header.id, i + 1));
    entries.push(fault === null ? { row: made() } : { leftOut: fault });
  }
  return packOfDocument({ ...header, kind }, entries, source.size);
}

/** The columns without dates in one that was chosen for something else: a heading such as *said* names two things. */
function withoutDoubledDates(columns: Columns): Columns {
  const isDate = (field: string) => (TABLE_DATES as readonly string[]).includes(field);
  const others = new Set(Object.entries(columns).flatMap(([field, at]) => (isDate(field) ? [] : [at])));
  return Object.fromEntries(Object.entries(columns).filter(([field, at]) => !isDate(field) || !others.has(at)));
}

/** The lines of people without identifiers who share a name, by that name. */
function namesakes(rows: readonly TableRow[], columns: Columns): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const name = textIn(row, columns, 'name');
    if (name === null || textIn(row, columns, 'id') !== null) continue;
    const known = lines.get(name);
    if (known) known.push(row.line);
    else lines.set(name, [row.line]);
  }
  return new Map([...lines].filter(([, at]) => at.length > 1));
}

function namesakeFault(
  row: TableRow,
  columns: Columns,
  sharing: ReadonlyMap<string, readonly number[]>,
): string | null {
  if (textIn(row, columns, 'id') !== null) return null;
  const lines = sharing.get(textIn(row, columns, 'name') ?? '');
  return lines === undefined
    ? null
    : `Lines ${lines.join(', ')} have the same name and no identifier. Give each an id: one for one person, two for two.`;
}
