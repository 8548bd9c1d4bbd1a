import { expect, it, vi } from 'vitest';
import { type BlockPlace, createBlockCache } from '../../../lib/store/packs/block-cache';

const volume = {
  edition: 'e',
  name: 'people',
  blob: new Blob([Uint8Array.from({ length: 100 }, (_, i) => i)]),
  directory: new Uint32Array(0),
};
const noRecords = async () => [];
const at = (from: number, to: number): BlockPlace => ({ volume, from, to, deflated: false });

it('gives blocks in the order asked, and reads those it does not have with one request', async () => {
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  const cache = createBlockCache(noRecords);
  expect((await cache.read([at(20, 23), at(3, 5), at(20, 23)])).map((bytes) => [...bytes])).toEqual([
    [20, 21, 22],
    [3, 4],
    [20, 21, 22],
  ]);
  await cache.read([at(3, 5), at(20, 23)]);
  expect(read).toHaveBeenCalledTimes(1);
  await cache.read([]);
  await cache.read([at(3, 5), at(50, 51)]);
  expect(read).toHaveBeenCalledTimes(2);
  read.mockRestore();
});

it('keeps no more than it may, and what was used last', async () => {
  const cache = createBlockCache(noRecords, 10);
  await cache.read([at(0, 4), at(4, 8)]);
  await cache.read([at(0, 4)]);
  await cache.read([at(8, 12)]);
  expect(cache.bytes()).toBe(8);
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  await cache.read([at(0, 4), at(8, 12)]);
  expect(read).not.toHaveBeenCalled();
  await cache.read([at(4, 8)]);
  expect(read).toHaveBeenCalledTimes(1);
  read.mockRestore();
  expect([...(await cache.read([at(0, 60)]))[0]!]).toHaveLength(60);
  expect(cache.bytes()).toBeLessThanOrEqual(10);
});

it('reads records of their own together, beside slices, and says when one is gone', async () => {
  const records = vi.fn(async (places: readonly { number: number }[]) =>
    places.map(({ number }) => (number < 10 ? Uint8Array.of(number) : undefined)),
  );
  const cache = createBlockCache(records);
  const record = (number: number) => ({ volume, number, deflated: false });
  const read = await cache.read([record(2), at(7, 8), record(3), record(2)]);
  expect(read.map((bytes) => [...bytes])).toEqual([[2], [7], [3], [2]]);
  await cache.read([record(3)]);
  expect(records).toHaveBeenCalledTimes(1);
  await expect(cache.read([record(11)])).rejects.toThrow(/removed while/);
});
