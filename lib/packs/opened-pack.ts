import type { PackHeader, PackKind, PackRows } from '../model/pack';

/** A row that is not installed although the pack is, and why. */
export interface LeftOutRow {
  line: number;
  /** For the reader. */
  reason: string;
}

/** Rows of a pack, as read in one go. */
export interface PackBatch<K extends PackKind = PackKind> {
  rows: PackRows[K][];
  /** The last line that was read, also when it gave no row. Reading can go on after it. */
  line: number;
  /** The line of each row. */
  lines: number[];
  leftOut: LeftOutRow[];
  /** Bytes of the file that were read so far, as they lie in it; for the progress. */
  bytes: number;
}

/** A file that was looked into. */
export interface OpenedPack<K extends PackKind = PackKind> {
  header: PackHeader & { kind: K };
  /**
   * Reads the rows from the start, leaving out those up to a line (default: none). Each call reads the file anew.
   * Fails with PackRefused at the first fault: then nothing of the pack may be kept.
   */
  batches(afterLine?: number): AsyncIterable<PackBatch<K>>;
}
