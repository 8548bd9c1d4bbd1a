import { joinBytes } from './deflate';
import { cutsOf, PARTITIONS, partitionOf } from './partitions';
import { type PlacedRow, readRowsAt, writeRows } from './row-blocks';

/** Rows of one batch, sorted by hash, and where its partitions begin. */
export interface StagedRows {
  bytes: Uint8Array<ArrayBuffer>;
  cuts: Uint32Array;
}

/** Places in order of the rows' hashes; equal ones stay in order. */
export function orderByHash(hashes: ArrayLike<number>): Uint32Array {
  const keyed = new Uint32Array(hashes.length * 2);
  for (let i = 0; i < hashes.length; i++) {
    keyed[i * 2] = i;
    keyed[i * 2 + 1] = hashes[i]!;
  }
  new BigUint64Array(keyed.buffer).sort();
  return keyed.filter((_, i) => i % 2 === 0);
}

/** Sorts rows and lays them out partition by partition. */
export function stageRows(rows: readonly PlacedRow[]): StagedRows {
  const partitions: PlacedRow[][] = Array.from({ length: PARTITIONS }, () => []);
  for (const i of orderByHash(rows.map(({ hash }) => hash))) partitions[partitionOf(rows[i]!.hash)]!.push(rows[i]!);
  const chunks = partitions.map(writeRows);
  return { bytes: joinBytes(chunks), cuts: cutsOf(chunks.map(({ length }) => length)) };
}

/** All rows of some partitions of several batches, sorted by hash; those of earlier batches first among equals. */
export function gatherRows(buffer: ArrayBuffer): PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (let at = 0; at < buffer.byteLength; ) {
    const chunk = readRowsAt(buffer, at);
    for (const row of chunk.rows) rows.push(row);
    at = chunk.end;
  }
  return Array.from(orderByHash(rows.map(({ hash }) => hash)), (i) => rows[i]!);
}
