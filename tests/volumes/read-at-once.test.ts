import { expect, it, vi } from 'vitest';
import { addJob } from '../../lib/install/job-rows';
import { RecordsSuperseded } from '../../lib/records/faults';
import { heldPacks } from '../../lib/volumes/held-packs';
import { openPacks } from '../../lib/volumes/open-packs';
import { packedPeopleIn } from '../../lib/volumes/people/packed-people';
import { type PackWork, readAtOnce, type WantedBlock } from '../../lib/volumes/read-at-once';
import type { Packs } from '../../lib/volumes/schema';
import { personRow } from '../packs/person-row';
import { fileOf, freshPacks, headerOf, runAlone } from './fresh-packs';

const ADA = personRow('x:1', 'Ada Lind', { aliases: ['Ada Berg'] });

async function install(packs: Packs, id: string): Promise<Packs> {
  await addJob(packs, ...fileOf([ADA], headerOf('people', { id })));
  await runAlone(packs);
  return packs;
}

/** The first block of people of each pack, wanted twice. */
const firstBlocks =
  (seen: (pack: string, bytes: number) => void): PackWork<string[]> =>
  async (held, read) => {
    const wanted = held.map(({ pack, volumes }): WantedBlock => {
      const volume = volumes.get('people')!;
      return { place: { volume, number: 0, deflated: false }, use: ({ length }) => seen(pack.id, length) };
    });
    await read([...wanted, ...wanted]);
    return held.map(({ pack }) => pack.id);
  };

it('reads a block once for all who want it, and not again while it is kept', async () => {
  const packs = await install(freshPacks(), 'a');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const seen = vi.fn();
  await readAtOnce(packs, 'people', firstBlocks(seen));
  const blocksRead = () => get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'blocks').length;
  expect(blocksRead()).toBe(1);
  await readAtOnce(packs, 'people', firstBlocks(seen));
  expect(blocksRead()).toBe(1);
  expect(seen).toHaveBeenCalledTimes(4);
  get.mockRestore();
});

it('reads an article in one transaction, aliases too, once it knows the packs', async () => {
  const packs = await install(freshPacks(), 'a');
  await packedPeopleIn(packs, []);
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await packedPeopleIn(packs, ['Ada Lind spoke.', 'Ada Berg spoke; Ada Lind spoke.'])).toHaveLength(1);
  expect(begin).toHaveBeenCalledTimes(1);
  expect(get).toHaveBeenCalledTimes(2);
  begin.mockRestore();
  get.mockRestore();
});

it('takes packs by id, in whatever order they came', async () => {
  const packs = await install(freshPacks(), 'm');
  for (const id of ['z', 'a']) {
    expect(await packedPeopleIn(packs, ['Ada Lind'])).toHaveLength(1);
    await install(packs, id);
  }
  expect(await readAtOnce(packs, 'people', firstBlocks(vi.fn()))).toEqual(['a', 'm', 'z']);
});

it('does the work again when a pack was replaced since the last question, though its blocks are gone', async () => {
  const name = `replaced-${Math.random()}`;
  const packs = await install(freshPacks(name), 'a');
  await heldPacks(packs, 'people');
  const page = openPacks(name);
  await install(page, 'a');
  const seen = vi.fn();
  expect(await readAtOnce(packs, 'people', firstBlocks(seen))).toEqual(['a']);
  expect(seen).toHaveBeenCalledTimes(2);
  page.close();
});

it('says so when a block of a pack that is there is missing', async () => {
  const packs = await install(freshPacks(), 'a');
  await packs.blocks.clear();
  await expect(readAtOnce(packs, 'people', firstBlocks(vi.fn()))).rejects.toThrow('removed while it was being read');
});

it('passes on what the work throws', async () => {
  const packs = await install(freshPacks(), 'a');
  const failing = readAtOnce(packs, 'people', () => Promise.reject(new Error('no such thing')));
  await expect(failing).rejects.toThrow('no such thing');
});

it('opens again what the browser closed, and leaves alone what gave way to a newer version', async () => {
  const packs = await install(freshPacks(), 'a');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  packs.backendDB().close();
  expect(await packedPeopleIn(packs, ['Ada Berg'])).toMatchObject([{ id: 'x:1' }]);
  packs.close();
  await expect(packedPeopleIn(packs, ['Ada Berg'])).rejects.toThrow(RecordsSuperseded);
});
