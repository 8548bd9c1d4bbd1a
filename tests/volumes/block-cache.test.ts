import { expect, it, vi } from 'vitest';
import { type BlockPlace, createBlockCache, type ReadRecords } from '../../lib/volumes/block-cache';

const volume = { edition: 'e', name: 'people', directory: new Uint32Array(0) };
const block = (number: number): BlockPlace => ({ volume, number, deflated: false });

/** Blocks of four bytes, each byte the block's number; none from 10 on. */
const readFour = () =>
  vi.fn<ReadRecords>(async (places) =>
    places.map(({ number }) => (number < 10 ? new Uint8Array(4).fill(number) : undefined)),
  );

it('gives blocks in the order asked, and reads those it does not have with one request', async () => {
  const read = readFour();
  const cache = createBlockCache(read);
  const firsts = async (...numbers: number[]) => (await cache.read(numbers.map(block))).map(([byte]) => byte);
  expect(await firsts(7, 3, 7)).toEqual([7, 3, 7]);
  expect(await firsts(3, 7)).toEqual([3, 7]);
  expect(read).toHaveBeenCalledTimes(1);
  await cache.read([]);
  expect(await firsts(3, 5)).toEqual([3, 5]);
  expect(read).toHaveBeenCalledTimes(2);
  expect(read.mock.calls[1]![0]).toEqual([block(5)]);
});

it('keeps no more than it may, and what was used last', async () => {
  const read = readFour();
  const cache = createBlockCache(read, 10);
  await cache.read([block(0), block(1)]);
  await cache.read([block(0)]);
  await cache.read([block(2)]);
  expect(cache.bytes()).toBe(8);
  read.mockClear();
  await cache.read([block(0), block(2)]);
  expect(read).not.toHaveBeenCalled();
  await cache.read([block(1)]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(await cache.read([block(1), block(2), block(3), block(4)])).toHaveLength(4);
  expect(cache.bytes()).toBeLessThanOrEqual(10);
});

it('says when a block is gone, because its pack was removed meanwhile', async () => {
  const cache = createBlockCache(readFour());
  await expect(cache.read([block(1), block(11)])).rejects.toThrow(/removed while/);
});
