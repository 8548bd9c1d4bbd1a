/**
 * The one door through which the reader's own records are written. It stamps them, keeps deletions as tombstones (a
 * row is taken away only when an import is undone), and numbers each write, by which `changes.ts` tells what changed
 * since when. The tables that travel are read-only everywhere else, by their type.
 */
import type { Table } from 'dexie';
import { writing } from './access';
import { CLOCK, type ClockRow, follow, type Stamp, stampAfter, stamped, stampOf, tick, wholeClock } from './clock';
import { changePersonFields } from './field-stamps';
import { numberRows } from './number-rows';
import { fromRow, type Records, type StampedRecords, toRow } from './rows';
import type { RecordsDatabase, Rows, StatementRow, TravellingTable, UndoRow } from './schema';

/** The tables whose records are replaced as a whole or field by field; notes have versions, and settings one row. */
type ReplacedTable = Exclude<keyof Records, 'notes'>;

/** A record to be written; its time of change is the door's to say. */
type Unstamped<T> = Omit<T, 'changed'>;

/** Writes within one transaction. */
export interface Door {
  /**
   * Puts records as changed here and now, in place of those that stand under their ids. A statement that is new needs
   * the tables of `NUMBERING` in the transaction.
   *
   * @returns the records as they stand now, in the same order
   */
  put<Name extends ReplacedTable>(name: Name, records: readonly Unstamped<Records[Name]>[]): Promise<Records[Name][]>;
  /**
   * Makes one row anew, as changed here and now.
   *
   * @param make gets the row that stands and a stamp later than all that it knows
   */
  change<Name extends TravellingTable>(
    name: Name,
    id: string,
    make: (before: Rows[Name] | undefined, stamp: Stamp) => Rows[Name],
  ): Promise<Rows[Name]>;
  /** Puts rows that have stamps of their own already: seeds, and what was merged with another device's. */
  receive<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): Promise<void>;
  /** Puts back rows as they once stood here. */
  putBack<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): Promise<void>;
  /** Takes rows away without a tombstone, as if they had never come: for what no other device learned from here. */
  takeAway(name: TravellingTable, ids: readonly string[]): Promise<void>;
}

/** The whole table. Nobody else may open it for writing: see the head of this file. */
function writable<Name extends TravellingTable>(records: RecordsDatabase, name: Name): Table<Rows[Name], string> {
  return records.table(name);
}

/** Makes a record as it travels of one that the reader changed. */
const restamp: {
  [Name in ReplacedTable]: (
    record: Unstamped<Records[Name]>,
    before: Rows[Name] | undefined,
    stamp: Stamp,
  ) => StampedRecords[Name];
} = {
  people: (person, before, stamp) => changePersonFields({ ...person, changed: 0 }, before, stamp),
  identities: (identity, _, stamp) => ({ ...identity, ...stamped(stamp) }),
  sources: (source, _, stamp) => ({ ...source, ...stamped(stamp) }),
  statements: (statement, _, stamp) => ({ ...statement, ...stamped(stamp) }),
  corrections: (correction, _, stamp) => ({ ...correction, ...stamped(stamp) }),
  pairs: (pair, _, stamp) => ({ ...pair, ...stamped(stamp) }),
};

const later = (a: Stamp, b: Stamp): Stamp => (a < b ? b : a);

/** The last stamp that a row knows. */
function lastStamp(row: Rows[TravellingTable] | undefined): Stamp | undefined {
  return row && ('seen' in row ? (row.seen ?? []) : []).reduce(later, stampOf(row));
}

class OpenDoor implements Door {
  private isUsed = false;

  constructor(
    private readonly records: RecordsDatabase,
    private clock: ClockRow,
    /** Gets what each record was before; null where the write need not be undone. */
    private readonly replaced: Map<string, UndoRow> | null,
  ) {}

  async put<Name extends ReplacedTable>(
    name: Name,
    records: readonly Unstamped<Records[Name]>[],
  ): Promise<Records[Name][]> {
    const standing = await writable(this.records, name).bulkGet(records.map(({ id }) => id));
    const rows = records.map((record, i) => {
      const before = standing[i];
      return toRow[name](restamp[name](record, before, stampAfter(lastStamp(before), this.clock)), before);
    });
    await this.write(name, rows);
    return rows.map(fromRow[name]);
  }

  async change<Name extends TravellingTable>(
    name: Name,
    id: string,
    make: (before: Rows[Name] | undefined, stamp: Stamp) => Rows[Name],
  ): Promise<Rows[Name]> {
    const before = await writable(this.records, name).get(id);
    const row = make(before, stampAfter(lastStamp(before), this.clock));
    await this.write(name, [row]);
    return row;
  }

  async receive<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): Promise<void> {
    if (rows.length === 0) return;
    this.clock = follow(this.clock, rows.map(stampOf).reduce(later), Date.now());
    await this.write(name, rows);
  }

  async putBack<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): Promise<void> {
    await this.write(name, rows);
  }

  async takeAway(name: TravellingTable, ids: readonly string[]): Promise<void> {
    await writable(this.records, name).bulkDelete([...ids]);
  }

  private async write<Name extends TravellingTable>(name: Name, rows: readonly Rows[Name][]): Promise<void> {
    if (rows.length === 0) return;
    const { seq } = this.clock;
    await this.keepReplaced(
      name,
      rows.map(({ id }) => id),
    );
    const numbered = name === 'statements' ? await numberRows(this.records, rows as readonly StatementRow[]) : rows;
    await writable(this.records, name).bulkPut(numbered.map((row) => ({ ...row, seq })) as Rows[Name][]);
    this.isUsed = true;
  }

  /** Notes what is about to be replaced; where that is not asked for, what an import replaced is past undoing. */
  private async keepReplaced(table: TravellingTable, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => undoKey(table, id));
    if (this.replaced === null) {
      const known = (await this.records.undo.bulkGet(keys)).flatMap((row) => row ?? []);
      if (known.length > 0) await this.records.undo.bulkPut(known.map(overtaken));
      return;
    }
    const standing = await writable(this.records, table).bulkGet([...ids]);
    const { seq } = this.clock;
    for (const [i, record] of ids.entries()) {
      const row = { id: keys[i]!, table, record, before: standing[i] ?? null, isOvertaken: false, at: Date.now(), seq };
      if (!this.replaced.has(row.id)) this.replaced.set(row.id, row);
    }
  }

  async close(): Promise<void> {
    if (!this.isUsed) return;
    await this.records.clock.put(this.clock);
    if (this.replaced === null) return;
    await this.records.undo.clear();
    await this.records.undo.bulkPut([...this.replaced.values()]);
  }
}

const undoKey = (table: TravellingTable, id: string): string => `${table} ${id}`;

/** A reader who deletes a note means its words too: nothing of an overtaken record stays behind. */
const overtaken = (row: UndoRow): UndoRow => ({ ...row, before: null, isOvertaken: true });

/**
 * Runs `work` in one transaction over these tables: all that it puts through the door is written, or nothing. As with
 * `writing`, it may await nothing but the tables and the door.
 *
 * @throws DiskFull, StorageRefused, RecordsSuperseded, and what `work` throws
 */
export async function writeRecords<T>(
  records: RecordsDatabase,
  tables: readonly (keyof Rows)[],
  work: (door: Door) => Promise<T>,
): Promise<T> {
  return throughDoor(records, tables, work, null);
}

/** As {@link writeRecords}, and it can be undone until the next of these: see `undo-import.ts`. */
export async function writeUndoably<T>(
  records: RecordsDatabase,
  tables: readonly (keyof Rows)[],
  work: (door: Door) => Promise<T>,
): Promise<T> {
  return throughDoor(records, tables, work, new Map());
}

async function throughDoor<T>(
  records: RecordsDatabase,
  tables: readonly (keyof Rows)[],
  work: (door: Door) => Promise<T>,
  replaced: Map<string, UndoRow> | null,
): Promise<T> {
  return writing(records, [...tables, 'clock', 'undo'], async () => {
    const clock = wholeClock(await records.clock.get(CLOCK));
    const door = new OpenDoor(records, tick(clock, Date.now()), replaced);
    const result = await work(door);
    await door.close();
    return result;
  });
}

/**
 * Gives statements their numbers, which are this device's and no change of the record. For use inside a read-write
 * transaction over `statements`.
 */
export async function putNumbers(records: RecordsDatabase, numbered: StatementRow[]): Promise<void> {
  await writable(records, 'statements').bulkPut(numbered);
}
