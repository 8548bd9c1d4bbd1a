import type { Packs } from './schema';

const BLOCK_KEY = '[edition+name+number]';

/** A key behind all blocks of an edition: in IndexedDB a list is greater than any name. */
const afterAll = (edition: string): [string, never[]] => [edition, []];

/** Deletes the volumes and blocks of one installation. For use inside a transaction over both tables. */
export async function deleteEdition(packs: Pick<Packs, 'volumes' | 'blocks'>, edition: string): Promise<void> {
  await packs.volumes.where('edition').equals(edition).delete();
  await packs.blocks.where(BLOCK_KEY).between([edition], afterAll(edition)).delete();
}

/** All editions that have a volume or a block, found by leaping: blocks are many and have no index. */
export async function editionsIn(packs: Packs): Promise<string[]> {
  const editions = new Set((await packs.volumes.toCollection().primaryKeys()).map(([edition]) => edition));
  let [next] = await packs.blocks.limit(1).primaryKeys();
  while (next) {
    const [edition] = next;
    editions.add(edition);
    [next] = await packs.blocks.where(BLOCK_KEY).above(afterAll(edition)).limit(1).primaryKeys();
  }
  return [...editions];
}
