/** What a job needs of a file's reader; `lib/packs` has the readers. */
import type { PackHeader, PackKind, PackRows } from '../../model/pack';
import type { LeftOut } from './schema';

/** How a file is to be read: its format, what the reader filled in. Plain data, kept with the job. */
export interface PackOpening {
  format: string;
  header?: Partial<PackHeader>;
}

/** Rows of a pack, as read in one go. */
export interface PackBatch<K extends PackKind = PackKind> {
  rows: PackRows[K][];
  /** The last line that was read, also when it gave no row. */
  line: number;
  /** The line of each row. */
  lines: number[];
  leftOut: LeftOut[];
  /** Bytes of the file that were read so far. */
  bytes: number;
}

/** A file that was looked into. */
export interface OpenedPack<K extends PackKind = PackKind> {
  header: PackHeader;
  /** Reads the rows after a line; rejects with a fault that has a `line`. */
  batches(afterLine?: number): AsyncIterable<PackBatch<K>>;
}

/** Looks into a file. Rejects with a fault whose `message` is for the reader and whose `line` is a line or null. */
export type OpenPack = (source: Blob, opening: PackOpening) => Promise<OpenedPack>;
