import { blockCount, blockWith } from '../../codec/block-directory';
import { type CodedStatement, readStatementsAt } from '../../codec/statement-rows';
import type { BlockCache, BlockPlace } from '../block-cache';
import type { HeldPack } from '../held-packs';

/** A row of a pack by its number: a statement where nothing else is said. */
export interface NumberedRow<Row = CodedStatement> {
  held: HeldPack;
  number: number;
  row: Row;
}

/** Statements that are wanted of one pack. */
export interface WantedNumbers {
  held: HeldPack;
  numbers: Iterable<number>;
}

/** The block of text that a statement is in. */
export function textBlockOf({ volumes }: HeldPack, number: number): number {
  const volume = volumes.get('statements');
  return volume ? blockWith(volume.directory, number) : -1;
}

interface WantedBlock {
  held: HeldPack;
  place: BlockPlace;
  first: number;
  numbers: number[];
}

function blocksOf({ held, numbers }: WantedNumbers): WantedBlock[] {
  const volume = held.volumes.get('statements');
  if (!volume || blockCount(volume.directory) === 0) return [];
  const blocks = new Map<number, WantedBlock>();
  for (const number of new Set(numbers)) {
    const block = blockWith(volume.directory, number);
    const known = blocks.get(block);
    if (known) known.numbers.push(number);
    else {
      const first = volume.directory[block * 2]!;
      blocks.set(block, { held, place: { volume, number: block, deflated: true }, first, numbers: [number] });
    }
  }
  return [...blocks.values()];
}

/** Gives the rows at some places of a block. */
export type ReadAt<Row> = (written: Uint8Array, places: readonly number[]) => (Row | undefined)[];

/**
 * Reads the statements of these numbers: only the blocks that they are in, with one request. In no particular order.
 */
export function readNumbered(cache: BlockCache, wanted: readonly WantedNumbers[]): Promise<NumberedRow[]> {
  return readRowsNumbered(cache, wanted, readStatementsAt);
}

/** The same for rows of another kind. */
export async function readRowsNumbered<Row>(
  cache: BlockCache,
  wanted: readonly WantedNumbers[],
  readAt: ReadAt<Row>,
): Promise<NumberedRow<Row>[]> {
  const blocks = wanted.flatMap(blocksOf);
  const bytes = await cache.read(blocks.map(({ place }) => place));
  return blocks.flatMap(({ held, first, numbers }, i) => {
    const places = numbers.map((number) => number - first);
    const rows = readAt(bytes[i]!, places);
    return numbers.flatMap((number, n) => (rows[n] ? [{ held, number, row: rows[n] }] : []));
  });
}
