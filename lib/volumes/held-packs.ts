import type { PackKind } from '../model/pack';
import { inTransaction } from '../records/access';
import { type BlockCache, createBlockCache, type ReadRecords } from './block-cache';
import { answerTo, beginReading } from './native-reads';
import type { BlockRow, InstalledPack, Packs, VolumeRow } from './schema';

/** A volume whose Blob and directory are at hand. */
export type HeldVolume = VolumeRow;

/** An installed pack, ready to be looked up in. */
export interface HeldPack {
  pack: InstalledPack;
  /** By name. Typed arrays and handles only: the rows stay on the disk. */
  volumes: ReadonlyMap<string, HeldVolume>;
}

/** What is held of one database for the life of the worker. */
interface Held {
  byEdition: Map<string, HeldPack>;
  cache: BlockCache;
}

const heldOf = new WeakMap<Packs, Held>();

const recordsOf =
  (packs: Packs): ReadRecords =>
  async (places) => {
    const keys = places.map(({ volume, number }): [string, string, number] => [volume.edition, volume.name, number]);
    const blocks = beginReading(packs, ['blocks'])?.objectStore('blocks');
    if (blocks)
      return Promise.all(keys.map(async (key) => (await answerTo<BlockRow | undefined>(blocks.get(key)))?.bytes));
    const rows = await inTransaction(packs, 'r', ['blocks'], () => packs.blocks.bulkGet(keys));
    return rows.map((row) => row?.bytes);
  };

function held(packs: Packs): Held {
  const known = heldOf.get(packs) ?? { byEdition: new Map(), cache: createBlockCache(recordsOf(packs)) };
  heldOf.set(packs, known);
  return known;
}

/** The blocks read lately of all packs of this database. */
export function blockCacheOf(packs: Packs): BlockCache {
  return held(packs).cache;
}

/** The packs of a kind as they were at the last question, by id. */
export function packsHeld(packs: Packs, kind: PackKind): HeldPack[] {
  const all = [...held(packs).byEdition.values()].filter(({ pack }) => pack.header.kind === kind);
  return all.sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
}

function hold(pack: InstalledPack, rows: VolumeRow[]): HeldPack {
  return { pack, volumes: new Map(rows.map((row) => [row.name, row])) };
}

/**
 * The installed packs of a kind, by id, as they are now: another page may have removed or replaced one since the last
 * question, so the short table of packs is read each time, and volumes only of those that are new.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function heldPacks(packs: Packs, kind: PackKind): Promise<HeldPack[]> {
  const { byEdition } = held(packs);
  const found = await inTransaction(packs, 'r', ['packs', 'volumes'], async () => {
    const all = await packs.packs.toArray();
    const fresh = all.filter(({ header, edition }) => header.kind === kind && !byEdition.has(edition));
    const volumes = fresh.map(({ edition }) => packs.volumes.where('edition').equals(edition).toArray());
    return { all, fresh, volumes: await Promise.all(volumes) };
  });
  for (const [i, pack] of found.fresh.entries()) byEdition.set(pack.edition, hold(pack, found.volumes[i]!));
  const editions = new Set(found.all.map(({ edition }) => edition));
  for (const edition of byEdition.keys()) if (!editions.has(edition)) byEdition.delete(edition);
  return found.all.flatMap(({ header, edition }) => (header.kind === kind ? [byEdition.get(edition)!] : []));
}
