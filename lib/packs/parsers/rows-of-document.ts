import type { PackHeader, PackKind, PackRows } from '../../model/pack';
import { checkValue } from '../format/check-value';
import { namesNobody, ROW_SHAPES, withNamesOnly } from '../format/rows';
import type { OpenedPack, PackBatch } from '../opened-pack';
import { PackRefused } from '../pack-refused';

/**
 * What a parser of a foreign format made of one entry: a row still to be checked, why there is none, or null for
 * nothing.
 */
export type Entry = { row: unknown } | { leftOut: string } | null;

/** As many rows as are checked without letting others in between. */
const BATCH = 500;

/** The row of an entry, or why there is none. */
function rowOf<K extends PackKind>(kind: K, entry: NonNullable<Entry>): PackRows[K] | string {
  if ('leftOut' in entry) return entry.leftOut;
  try {
    const row = checkValue(ROW_SHAPES[kind], entry.row, null) as PackRows[K];
    return kind === 'people' && namesNobody(row.id) ? `its id, ${row.id}, has no value.` : withNamesOnly(kind, row);
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return error.message;
  }
}

/**
 * Checks what was made of one entry and puts it into the batch. A foreign source is not made for us: an entry that
 * makes no row is left out and told, and the rest of the source is taken.
 *
 * @param at number of the entry, from 1
 */
export function addEntry<K extends PackKind>(batch: PackBatch<K>, kind: K, entry: Entry, at: number): void {
  if (entry === null) return;
  const row = rowOf(kind, entry);
  if (typeof row === 'string') {
    batch.leftOut.push({ line: at, reason: row });
  } else {
    batch.rows.push(row);
    batch.lines.push(at);
  }
}

/**
 * Rows out of a document that was read whole, in batches. "Lines" are numbers of entries, from 1. An entry that makes
 * no row is left out and told.
 *
 * @throws PackRefused when not one entry makes a row: then the format was guessed wrong
 */
export function packOfDocument<K extends PackKind>(
  header: PackHeader & { kind: K },
  entries: readonly Entry[],
  bytes: number,
): OpenedPack<K> {
  async function* batches(afterLine = 0): AsyncGenerator<PackBatch<K>> {
    let found = 0;
    for (let start = 0; start < entries.length; start += BATCH) {
      const some = entries.slice(start, start + BATCH);
      const line = start + some.length;
      const batch: PackBatch<K> = { rows: [], lines: [], leftOut: [], line, bytes: (bytes * line) / entries.length };
      for (const [i, entry] of some.entries())
        if (start + i >= afterLine) addEntry(batch, header.kind, entry, start + i + 1);
      found += batch.rows.length;
      if (line > afterLine) yield batch;
    }
    if (found === 0 && afterLine === 0)
      throw new PackRefused('Nothing in this file could be read. Is it of the format that was chosen?');
  }
  return { header, batches };
}

/**
 * Makes what gives entries an id of their own, in the order of the file: one page may check several claims, then its
 * address alone does not tell them apart.
 */
export function createOwnIds(): (entry: Entry) => Entry {
  const seen = new Map<string, number>();
  return (entry) => {
    if (entry === null || 'leftOut' in entry) return entry;
    const row = entry.row as { id: string };
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? entry : { row: { ...row, id: `${row.id}#${count}` } };
  };
}
