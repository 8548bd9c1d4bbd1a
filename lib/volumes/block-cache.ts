import { inflate } from '../codec/deflate';
import type { HeldVolume } from './held-packs';

/** One block of a volume. */
export interface BlockPlace {
  volume: HeldVolume;
  number: number;
  /** Whether it lies deflated. */
  deflated: boolean;
}

/** Reads records, in the order asked; undefined for one that is gone. */
export type ReadRecords = (places: readonly BlockPlace[]) => Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;

/** As much as is kept of all packs together; a worker with a million people and statements stays under 16 MB. */
const MOST_BYTES = 6 * 1024 * 1024;

/** Blocks that were read lately, inflated. */
export interface BlockCache {
  /**
   * The bytes of the blocks, in the order asked. All that are not kept are read in one request.
   *
   * @throws Error when a record is gone, because its pack was removed meanwhile
   */
  read(places: readonly BlockPlace[]): Promise<Uint8Array<ArrayBuffer>[]>;
  /** The bytes of a block that is kept. */
  kept(place: BlockPlace): Uint8Array<ArrayBuffer> | undefined;
  /** Keeps the bytes of a block, inflated, or lets one that is kept be the youngest again. */
  keep(place: BlockPlace, bytes: Uint8Array<ArrayBuffer>): void;
  /** Bytes that are kept. */
  bytes(): number;
}

const keyOf = ({ volume, number }: BlockPlace): string => `${volume.edition} ${volume.name} ${number}`;

async function unpack(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  { deflated }: BlockPlace,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!bytes) throw new Error('A pack was removed while it was being read.');
  return deflated ? inflate(bytes) : bytes;
}

/** An empty cache; what was used longest ago goes first. */
export function createBlockCache(records: ReadRecords, most = MOST_BYTES): BlockCache {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let total = 0;

  function keep(key: string, bytes: Uint8Array<ArrayBuffer>): void {
    total += bytes.length - (kept.get(key)?.length ?? 0);
    kept.delete(key);
    kept.set(key, bytes);
    for (const [oldest, old] of kept) {
      if (total <= most) return;
      kept.delete(oldest);
      total -= old.length;
    }
  }

  return {
    async read(places) {
      const wanted = new Map(places.map((place) => [keyOf(place), place]));
      const missing = [...wanted].filter(([key]) => !kept.has(key));
      const found = new Map([...wanted.keys()].flatMap((key) => (kept.has(key) ? [[key, kept.get(key)!]] : [])));
      const read = missing.length > 0 ? await records(missing.map(([, place]) => place)) : [];
      // One after the other: eighty streams at once take twice the time.
      for (const [i, [key, place]] of missing.entries()) found.set(key, await unpack(read[i], place));
      for (const [key, bytes] of found) keep(key, bytes);
      return places.map((place) => found.get(keyOf(place))!);
    },
    kept: (place) => kept.get(keyOf(place)),
    keep: (place, bytes) => keep(keyOf(place), bytes),
    bytes: () => total,
  };
}
