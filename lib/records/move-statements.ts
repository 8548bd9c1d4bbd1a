/**
 * Statements that are another person's after all. A statement's id says whose it is, so it moves by getting another:
 * under its old id a tombstone stays, which travels.
 */
import { statementId } from './content-hash';
import { noteFrom, stateOf, withVersion } from './note-versions';
import { aboutKey, fromRow, stampedFrom, toRow } from './rows';
import type { NoteRow, RecordsDatabase, StatementRow } from './schema';
import type { Door } from './write-records';

/** The tables that {@link moveStatements} needs in its transaction. */
export const MOVING = ['statements', 'meta', 'notes', 'kept'] as const;

/** By the id of a statement the one that it gets under another person. */
export type NewIds = ReadonlyMap<string, string>;

/** One statement to be moved, and the id it gets. */
type Move = readonly [row: StatementRow, id: string];

/** The ids that these statements get as this person's. Not inside a transaction: hashing would end it. */
export async function idsUnder(person: string, rows: readonly StatementRow[]): Promise<NewIds> {
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await statementId({ ...row, person })] as const)));
}

/**
 * Puts statements under another person, with the notes on them and when they were kept. What the reader took back
 * moves as that, or it would come again by itself; it takes the place of nothing that stands. For use inside a
 * transaction over {@link MOVING}.
 *
 * @param rows as they stand, deleted ones too
 * @param ids as {@link idsUnder} gives them, of all the rows
 */
export async function moveStatements(
  records: RecordsDatabase,
  door: Door,
  rows: readonly StatementRow[],
  person: string,
  ids: NewIds,
): Promise<void> {
  const there = await records.statements.bulkGet(rows.map(({ id }) => ids.get(id)!));
  const moves = rows.flatMap((row, i): Move[] =>
    row.deleted && there[i]?.deleted === false ? [] : [[row, ids.get(row.id)!]],
  );
  await door.put(
    'statements',
    moves.map(([row, id]) => ({ ...fromRow.statements(row), id, person })),
  );
  const taken = new Set(moves.map(([, id]) => id));
  const left = rows.filter(({ id, deleted }) => !deleted && !taken.has(id));
  await door.put(
    'statements',
    left.map((row) => ({ ...fromRow.statements(row), deleted: true })),
  );
  await moveNotes(records, door, moves);
  await moveKept(records, moves);
}

async function moveNotes(records: RecordsDatabase, door: Door, moves: readonly Move[]): Promise<void> {
  for (const [{ id: old }, statement] of moves) {
    if (old === statement) continue;
    const key = aboutKey({ kind: 'statement', statement: old });
    for (const { id } of await records.notes.where('aboutKey').equals(key).toArray())
      while (isOn(await records.notes.get(id), old))
        await door.change('notes', id, (before, stamp) => withTextOn(before!, old, statement, stamp));
  }
}

const versionOn = (note: NoteRow, statement: string) =>
  stateOf(stampedFrom.notes(note)).versions.find(
    ({ about }) => about.kind === 'statement' && about.statement === statement,
  );

const isOn = (note: NoteRow | undefined, statement: string): boolean => !!note && !!versionOn(note, statement);

/** The note with one of its texts about the old statement written over by the same about the other. */
function withTextOn(note: NoteRow, old: string, statement: string, stamp: string): NoteRow {
  const { text, stamp: over } = versionOn(note, old)!;
  const version = { about: { kind: 'statement' as const, statement }, text, stamp };
  return toRow.notes(noteFrom(withVersion(stateOf(stampedFrom.notes(note)), over, version)));
}

async function moveKept(records: RecordsDatabase, moves: readonly Move[]): Promise<void> {
  const kept = await records.kept.bulkGet(moves.map(([{ id }]) => id));
  const rows = kept.flatMap((row, i) => (row ? [{ ...row, id: moves[i]![1] }] : []));
  await records.kept.bulkDelete(kept.flatMap((row) => row?.id ?? []));
  await records.kept.bulkPut(rows);
}
