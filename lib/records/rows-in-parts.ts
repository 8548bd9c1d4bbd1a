import type { ReadOnlyTable } from './read-only-table';

/** So many rows are held at once. */
const AT_ONCE = 1000;

/**
 * Hands over all rows of a table, a part of them at a time, in order of their keys, which may be of any kind.
 *
 * @param read runs the question for a part: by itself in the transaction that there is
 */
export async function rowsInParts<Row extends { id: string }>(
  table: Pick<ReadOnlyTable<Row>, 'orderBy' | 'where'>,
  take: (rows: readonly Row[]) => void,
  read: (ask: () => Promise<Row[]>) => Promise<Row[]> = (ask) => ask(),
): Promise<void> {
  let rows = await read(() => table.orderBy(':id').limit(AT_ONCE).toArray());
  take(rows);
  while (rows.length === AT_ONCE) {
    const last = rows.at(-1)!.id;
    rows = await read(() => table.where(':id').above(last).limit(AT_ONCE).toArray());
    take(rows);
  }
}
