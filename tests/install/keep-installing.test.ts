import { beforeEach, expect, it, vi } from 'vitest';
import type { InstallerPlace } from '../../lib/install/installer-place';
import { keepInstalling } from '../../lib/install/keep-installing';
import { soon } from '../soon';

let isOpen = false;
let waits = 0;
const place: InstallerPlace = {
  open: async () => {
    isOpen = true;
  },
  close: vi.fn(async () => {
    isOpen = false;
  }),
};

beforeEach(() => {
  isOpen = false;
  waits = 0;
});

it('opens the installer only when a job waits', async () => {
  const { begin } = keepInstalling(place, async () => waits > 0);
  await begin();
  expect(isOpen).toBe(false);
  waits = 1;
  await begin();
  expect(isOpen).toBe(true);
});

it('does not close it when a job came meanwhile', async () => {
  const { begin, end } = keepInstalling(place, async () => waits > 0);
  waits = 1;
  await begin();
  await end(false);
  expect(isOpen).toBe(true);
  waits = 0;
  await end(false);
  expect(isOpen).toBe(false);
});

it('opens another one for a job that came while it was being closed', async () => {
  let closed: (() => void) | null = null;
  const closing = () =>
    new Promise<void>((done) => {
      closed = done;
    });
  const slow = { ...place, close: () => closing().then(place.close) };
  const { begin, end } = keepInstalling(slow, async () => waits > 0);
  waits = 1;
  await begin();
  waits = 0;
  const ended = end(false);
  await soon(() => expect(closed).not.toBeNull());
  waits = 1;
  const begun = begin();
  closed!();
  await Promise.all([ended, begun]);
  expect(isOpen).toBe(true);
});

it('goes on after a failure, and closes where storage does not answer', async () => {
  const failing = vi.fn(async (): Promise<boolean> => {
    throw new Error('refused');
  });
  const { begin, end } = keepInstalling(place, failing);
  await expect(begin()).rejects.toThrow('refused');
  isOpen = true;
  await end(false);
  expect(isOpen).toBe(false);
});

it('closes it when it gave up although a job waits, so that the next one is new', async () => {
  const { begin, end } = keepInstalling(place, async () => waits > 0);
  waits = 1;
  await begin();
  await end(true);
  expect(isOpen).toBe(false);
  await begin();
  expect(isOpen).toBe(true);
});
