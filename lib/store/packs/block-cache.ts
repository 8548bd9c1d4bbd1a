import { inflate } from '../../shards/deflate';
import type { HeldVolume } from './held-packs';

/** One block of a volume, in bytes of it. */
export interface BlockPlace {
  volume: HeldVolume;
  from: number;
  to: number;
  /** Whether it lies deflated. */
  deflated: boolean;
}

/** One block that is a record of its own. */
export interface RecordPlace {
  volume: HeldVolume;
  number: number;
  deflated: boolean;
}

type AnyPlace = BlockPlace | RecordPlace;

/** Reads records, in the order asked; undefined for one that is gone. */
export type ReadRecords = (places: readonly RecordPlace[]) => Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;

/** As much as is kept of all packs together; a worker with a million people and statements stays under 16 MB. */
const MOST_BYTES = 6 * 1024 * 1024;

/** Blocks that were read lately, inflated. */
export interface BlockCache {
  /**
   * The bytes of the blocks, in the order asked. All that are not kept are read in one request.
   *
   * @throws Error when a record is gone, because its pack was removed meanwhile
   */
  read(places: readonly AnyPlace[]): Promise<Uint8Array<ArrayBuffer>[]>;
  /** Bytes that are kept. */
  bytes(): number;
}

const isRecord = (place: AnyPlace): place is RecordPlace => 'number' in place;

const keyOf = (place: AnyPlace): string =>
  `${place.volume.edition} ${place.volume.name} ${isRecord(place) ? place.number : place.from}`;

/**
 * Reads slices of Blobs with one request: each request to the browser costs 0.4 ms whatever its size, and twenty at once
 * still cost twenty times that.
 */
async function readTogether(places: readonly BlockPlace[]): Promise<Uint8Array<ArrayBuffer>[]> {
  if (places.length === 0) return [];
  const joined = await new Blob(places.map(({ volume, from, to }) => volume.blob.slice(from, to))).arrayBuffer();
  let at = 0;
  return places.map(({ from, to }) => {
    at += to - from;
    return new Uint8Array(joined, at - (to - from), to - from);
  });
}

/** A copy that may be kept: a view would keep all that was read with it. */
async function unpack(bytes: Uint8Array<ArrayBuffer>, { deflated }: AnyPlace): Promise<Uint8Array<ArrayBuffer>> {
  return deflated ? inflate(bytes) : bytes.slice();
}

/** Reads all of them: slices together, records together, both at the same time. */
async function readAll(
  places: readonly AnyPlace[],
  records: ReadRecords,
): Promise<Map<AnyPlace, Uint8Array<ArrayBuffer>>> {
  const slices = places.filter((place): place is BlockPlace => !isRecord(place));
  const single = places.filter(isRecord);
  const [sliced, whole] = await Promise.all([
    readTogether(slices),
    single.length > 0 ? records(single) : Promise.resolve([]),
  ]);
  const found = new Map<AnyPlace, Uint8Array<ArrayBuffer>>(slices.map((place, i) => [place, sliced[i]!]));
  for (const [i, place] of single.entries()) {
    const bytes = whole[i];
    if (!bytes) throw new Error('A pack was removed while it was being read.');
    found.set(place, bytes);
  }
  return found;
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
      const read = await readAll(
        missing.map(([, place]) => place),
        records,
      );
      const unpacked = await Promise.all(missing.map(([, place]) => unpack(read.get(place)!, place)));
      for (const [i, [key]] of missing.entries()) found.set(key, unpacked[i]!);
      for (const [key, bytes] of found) keep(key, bytes);
      return places.map((place) => found.get(keyOf(place))!);
    },
    bytes: () => total,
  };
}
