/**
 * Takes the last import back: what it replaced stands again as it stood, what it added is gone without a tombstone, as
 * if the file had never come. A tombstone would travel, and delete on the reader's other device what came from there.
 * What was written again since stays, what was kept since too, and so does what these name.
 */
import type { NoteTarget } from '../model/note';
import { factsOf } from '../model/person';
import { reading } from './access';
import { recordLine } from './record-line';
import { MERGE_SCHEME } from './same-as';
import {
  RECORD_TABLES,
  type RecordsDatabase,
  type Rows,
  type StatementRow,
  type TravellingTable,
  tableOf,
  type UndoRow,
} from './schema';
import { type Door, writeRecords } from './write-records';

const TABLES: readonly TravellingTable[] = [...RECORD_TABLES, 'settings'];

/** The import that can be undone. */
export interface LastImport {
  /** Milliseconds since 1970. */
  at: number;
  /** How many records it wrote. */
  count: number;
}

/** A record that an undone import wrote and that stays. */
interface Stays {
  table: TravellingTable;
  /** For the reader: a person's name, the words of a statement, the text of a note. */
  line: string;
}

/** What undoing came to. */
export interface Undone {
  /** How many stand again as before, or are gone as before. */
  count: number;
  stays: Stays[];
}

/** The last import that wrote something; null when there was none, or it is undone. */
export async function lastImport(records: RecordsDatabase): Promise<LastImport | null> {
  return reading(records, ['undo'], async () => {
    const first = await records.undo.toCollection().first();
    return first ? { at: first.at, count: await records.undo.count() } : null;
  });
}

/**
 * Undoes the last import, in one transaction. It cannot be undone again, but its file can be imported again.
 *
 * @returns null when there is none to undo
 * @throws DiskFull, StorageRefused, RecordsSuperseded
 */
export async function undoImport(records: RecordsDatabase): Promise<Undone | null> {
  return writeRecords(records, [...TABLES, 'kept'], async (door) => {
    const written = await records.undo.toArray();
    // Emptied first: what is put back now is not to be noted as written since.
    await records.undo.clear();
    return written.length === 0 ? null : takeBack(records, door, written);
  });
}

async function takeBack(records: RecordsDatabase, door: Door, written: UndoRow[]): Promise<Undone> {
  const open = written.filter(({ isOvertaken }) => !isOvertaken);
  const held = await heldBy(records, written[0]!, open.filter(wasNotThere));
  const stays: UndoRow[] = written.filter(({ id, isOvertaken }) => isOvertaken || held.has(id));
  const lines = await linesOf(records, stays);
  for (const name of TABLES) {
    const back = open.filter(({ table, id }) => table === name && !held.has(id));
    await putBackIn(records, door, name, back);
    const added = back.filter(({ before }) => before === null);
    const ids = added.map(({ record }) => record);
    await door.takeAway(name, ids);
    if (name === 'statements') await records.kept.bulkDelete(ids);
  }
  return { count: written.length - stays.length, stays: lines };
}

const isGone = (row: object): boolean => 'deleted' in row && row.deleted === true;

/** Whether the import added the record, or brought it again after it was deleted. */
const wasNotThere = ({ before }: UndoRow): boolean => before === null || isGone(before);

async function putBackIn<Name extends TravellingTable>(
  records: RecordsDatabase,
  door: Door,
  name: Name,
  back: UndoRow[],
): Promise<void> {
  const before = back.flatMap((row) => (row.before ? [row.before as Rows[Name]] : []));
  const standing = await tableOf(records, name).bulkGet(before.map(({ id }) => id));
  await door.putBack(
    name,
    before.map((row, i) => withNumber(row, standing[i])),
  );
}

/** A statement that the import met without a number has one now, and is in the index under it. */
function withNumber<Row extends Rows[TravellingTable]>(row: Row, standing: Row | undefined): Row {
  const number = (standing as Partial<StatementRow> | undefined)?.number;
  return number === undefined ? row : { ...row, number };
}

/** Of what came, by `UndoRow.id`: what records name that were written since, and what that names in turn. */
async function heldBy(
  records: RecordsDatabase,
  { seq, at }: Pick<UndoRow, 'seq' | 'at'>,
  came: UndoRow[],
): Promise<ReadonlySet<string>> {
  const names = await namesOfCome(records, came);
  const held = new Set<string>();
  const waiting = [...(await namedSince(records, seq)), ...(await keptSince(records, at))];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (held.has(id) || !names.has(id)) continue;
    held.add(id);
    waiting.push(...names.get(id)!);
  }
  return held;
}

/** By each record that came, what it must not be without: what it names, and of a person the identifiers too. */
async function namesOfCome(records: RecordsDatabase, came: UndoRow[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>(came.map(({ id }) => [id, []]));
  for (const { id, table, record } of came) {
    const row = await tableOf(records, table).get(record);
    if (row) names.get(id)!.push(...namesIn(table, [row] as never));
    if (row && 'scheme' in row && row.scheme !== MERGE_SCHEME) names.get(`people ${row.person}`)?.push(id);
  }
  return names;
}

/** A click on a statement that the import had brought writes nothing but when it was kept. */
async function keptSince(records: RecordsDatabase, at: number): Promise<string[]> {
  const ids = await records.kept.where('at').aboveOrEqual(at).primaryKeys();
  return ids.map((id) => `statements ${id}`);
}

async function namedSince(records: RecordsDatabase, seq: number): Promise<string[]> {
  const named: string[] = [];
  for (const name of TABLES) {
    const rows = await tableOf(records, name).where('seq').above(seq).toArray();
    named.push(...namesIn(name, rows as never));
  }
  return named;
}

/** What rows name, as `UndoRow.id`. */
function namesIn<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): string[] {
  return rows.flatMap((row) => NAMED[name](row).map(([table, id]) => `${table} ${id}`));
}

type Named = [TravellingTable, string];

const NAMED: { [Name in TravellingTable]: (row: Rows[Name]) => Named[] } = {
  people: (person) => factsOf(person).map(({ source }): Named => ['sources', source]),
  identities: ({ scheme, person, value, source }) => [
    ['people', person],
    ['sources', source],
    ...(scheme === MERGE_SCHEME ? [['people', value] as Named] : []),
  ],
  sources: () => [],
  statements: ({ person, source }) => [
    ['people', person],
    ['sources', source],
  ],
  notes: ({ about, others = [] }) => [{ about }, ...others].flatMap((version) => namedIn(version.about)),
  corrections: ({ target }) =>
    target === null
      ? []
      : [
          ['people', target],
          ['statements', target],
        ],
  pairs: ({ person }) => [['people', person]],
  settings: ({ value }) => (value.mutedPeople ?? []).map((id): Named => ['people', id]),
};

function namedIn(about: NoteTarget): Named[] {
  if (about.kind === 'person') return [['people', about.person]];
  if (about.kind === 'statement') return [['statements', about.statement]];
  return about.kind === 'pair' ? [['pairs', about.pair]] : [];
}

async function linesOf(records: RecordsDatabase, rows: UndoRow[]): Promise<Stays[]> {
  const lines: Stays[] = [];
  for (const { table, record } of rows) {
    const row = await tableOf(records, table).get(record);
    lines.push({ table, line: row ? recordLine(row) : record });
  }
  return lines;
}
