import { expect, test, vi } from 'vitest';
import { createFairQueue } from '../../lib/desk/fair-queue';

/** Work that ends when it is told to. */
function held() {
  const order: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    order.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  const end = (name: string) => {
    ends.get(name)!();
    return new Promise((resolve) => setTimeout(resolve));
  };
  return { order, work, end };
}

test('one article is read at a time, and a tab that used much comes after one that used none', async () => {
  let now = 0;
  const { run } = createFairQueue(() => now);
  const { order, work, end } = held();
  void run(1, work('1a'));
  void run(1, work('1b'));
  void run(2, work('2a'));
  expect(order).toEqual(['1a']);
  now = 5000;
  await end('1a');
  expect(order).toEqual(['1a', '2a']);
  await end('2a');
  expect(order).toEqual(['1a', '2a', '1b']);
  await end('1b');
});

test('of one tab few wait: the oldest is told that the page changed', async () => {
  let now = 0;
  const { run } = createFairQueue(() => now);
  const { order, work, end } = held();
  const first = run(1, work('first'));
  const many = Array.from({ length: 50 }, (_, i) => run(1, work(`${i}`)).catch((error: Error) => error.name));
  const other = run(2, work('other'));
  now = 1;
  await end('first');
  expect(await first).toBe('first');
  for (const name of ['other', '48', '49']) await end(name);
  expect(await Promise.all(many)).toEqual([...Array(48).fill('NotReadNow'), '48', '49']);
  expect(await other).toBe('other');
  expect(order).toHaveLength(4);
});

test('what takes too long is given up, and what fails is told; the next is read', async () => {
  const { run } = createFairQueue(() => 0, 10);
  const never = run(1, () => new Promise(() => {}));
  const failing = run(2, () => Promise.reject(new Error('no disk')));
  const next = run(3, async () => 'read');
  await expect(never).rejects.toThrow('took too long');
  await expect(failing).rejects.toThrow('no disk');
  expect(await next).toBe('read');
  const thrown = run(4, () => {
    throw new Error('at once');
  });
  await expect(thrown).rejects.toThrow('at once');
  expect(
    await run(
      5,
      vi.fn(async () => 'still there'),
    ),
  ).toBe('still there');
});
