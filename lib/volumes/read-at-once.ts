import type { PackKind } from '../model/pack';
import type { BlockPlace } from './block-cache';
import { blockCacheOf, type HeldPack, heldPacks, packsHeld } from './held-packs';
import { answerTo, beginReading } from './native-reads';
import type { BlockRow, InstalledPack, Packs } from './schema';

/** A block that is wanted, which lies as it is used, and what is done when it is there. */
export interface WantedBlock {
  place: BlockPlace;
  use: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/**
 * Reads blocks, each once; those that are kept are used right away, others as they come. Resolves when all were used.
 */
export type ReadBlocks = (wanted: readonly WantedBlock[]) => Promise<void>;

/** What is done with the packs of a kind; it may await nothing but `read`. */
export type PackWork<T> = (held: HeldPack[], read: ReadBlocks) => Promise<T>;

function createReadBlocks(packs: Packs, blocks: IDBObjectStore): ReadBlocks {
  const cache = blockCacheOf(packs);
  const readFor = async ({ volume, number }: BlockPlace, wanted: readonly WantedBlock[]): Promise<void> => {
    const row = await answerTo<BlockRow | undefined>(blocks.get([volume.edition, volume.name, number]));
    if (!row) throw new Error('A pack was removed while it was being read.');
    for (const { use } of wanted) use(row.bytes);
    cache.keep(wanted[0]!.place, row.bytes);
  };
  return async (wanted) => {
    const missing = new Map<string, WantedBlock[]>();
    for (const each of wanted) {
      const bytes = cache.kept(each.place);
      if (bytes) each.use(bytes);
      if (bytes) continue;
      const key = `${each.place.volume.edition} ${each.place.volume.name} ${each.place.number}`;
      missing.set(key, [...(missing.get(key) ?? []), each]);
    }
    await Promise.all([...missing.values()].map((each) => readFor(each[0]!.place, each)));
  };
}

/** Whether the list of packs is what it was when these were held. */
async function areAsHeld(listed: Promise<InstalledPack[]>, held: HeldPack[], kind: PackKind): Promise<boolean> {
  const now = (await listed).filter(({ header }) => header.kind === kind);
  return now.length === held.length && now.every(({ edition }, i) => edition === held[i]!.pack.edition);
}

/** What came of the work, or null when packs were installed, replaced or removed meanwhile. */
async function workOnce<T>(packs: Packs, kind: PackKind, work: PackWork<T>): Promise<{ result: T } | null> {
  const transaction = beginReading(packs, ['packs', 'blocks']);
  if (!transaction) return null;
  const held = packsHeld(packs, kind);
  const listed = answerTo<InstalledPack[]>(transaction.objectStore('packs').getAll());
  const working = work(held, createReadBlocks(packs, transaction.objectStore('blocks')));
  // Of packs that are gone blocks are missing, and that is no fault: first it is heard whether they are there.
  const [asHeld, [ended]] = await Promise.all([areAsHeld(listed, held, kind), Promise.allSettled([working])]);
  if (!asHeld) return null;
  if (ended.status === 'rejected') throw ended.reason;
  return { result: ended.value };
}

/** Packs are changed by hand: more often than that in a row something else is wrong. */
const MOST_TRIES = 4;

/**
 * Does some work with the packs of a kind in one transaction. It begins with the packs as they were at the last
 * question, so that blocks are asked for before it is known that nothing changed; if something did, the work is done
 * once more.
 *
 * @throws StorageRefused, RecordsSuperseded, and what `work` throws
 */
export async function readAtOnce<T>(packs: Packs, kind: PackKind, work: PackWork<T>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const done = await workOnce(packs, kind, work);
    if (done) return done.result;
    await heldPacks(packs, kind);
  }
  throw new Error('The packs changed each time they were read.');
}
