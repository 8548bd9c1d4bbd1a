/**
 * Where in a volume the blocks of sorted entries lie: for each block the hash of its first entry and its offset in
 * bytes; at the end once more, with the length of the volume as offset.
 */
export type BlockDirectory = Uint32Array;

/** A block on its way into a volume. */
export interface SizedBlock {
  firstHash: number;
  bytes: number;
}

/** The directory of blocks that lie one behind the other. */
export function directoryOf(blocks: readonly SizedBlock[]): BlockDirectory {
  const directory = new Uint32Array(blocks.length * 2 + 2);
  let offset = 0;
  for (const [i, { firstHash, bytes }] of blocks.entries()) {
    directory.set([firstHash, offset], i * 2);
    offset += bytes;
  }
  directory.set([0xffffffff, offset], blocks.length * 2);
  return directory;
}

/** One directory of several volumes put together in this order. */
export function joinDirectories(directories: readonly BlockDirectory[]): BlockDirectory {
  const blocks = directories.flatMap((directory) =>
    Array.from({ length: blockCount(directory) }, (_, i) => ({
      firstHash: directory[i * 2]!,
      bytes: directory[i * 2 + 3]! - directory[i * 2 + 1]!,
    })),
  );
  return directoryOf(blocks);
}

/** How many blocks there are. */
export function blockCount(directory: BlockDirectory): number {
  return Math.max(0, directory.length / 2 - 1);
}

/** The blocks that may hold entries of this hash: nearly always one, none when it is below all. */
export function blocksWith(directory: BlockDirectory, hash: number): number[] {
  let low = 0;
  let high = blockCount(directory);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directory[middle * 2]! < hash) low = middle + 1;
    else high = middle;
  }
  const found = low > 0 ? [low - 1] : [];
  for (let block = low; block < blockCount(directory) && directory[block * 2] === hash; block++) found.push(block);
  return found;
}

/**
 * The one block that may hold the entry of this hash or number, where no two have the same; -1 when it is below all.
 */
export function blockWith(directory: BlockDirectory, hash: number): number {
  let [low, high] = [0, blockCount(directory)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directory[middle * 2]! <= hash) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The same for blocks that are records of their own: in place of the offset stands the block's number.
 */
export type RecordDirectory = Uint32Array;

/** The directory of records, `[hash of the first entry, number]` of each in order of the hashes. */
export function recordDirectory(blocks: readonly { firstHash: number; number: number }[]): RecordDirectory {
  return Uint32Array.from([...blocks.flatMap(({ firstHash, number }) => [firstHash, number]), 0xffffffff, 0]);
}

/** One directory of several, in order of the hashes. */
export function joinRecordDirectories(directories: readonly RecordDirectory[]): RecordDirectory {
  const entries = directories.flatMap((directory) => Array.from(directory.subarray(0, -2)));
  return Uint32Array.from([...entries, 0xffffffff, 0]);
}

/** The number of a block that {@link blocksWith} found. */
export function recordNumber(directory: RecordDirectory, block: number): number {
  return directory[block * 2 + 1]!;
}
