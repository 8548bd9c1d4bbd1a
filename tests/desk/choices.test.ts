import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayRead, mutePerson } from '../../lib/desk/choices';
import type { Shelves } from '../../lib/store/schema';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { plantedShelves } from './planted-shelves';

let shelves: Shelves;
beforeEach(async () => {
  shelves = await plantedShelves();
});
afterEach(() => shelves.delete());

test('a page may be read until its host is switched off', async () => {
  expect((await mayRead(shelves, 'https://news.example/a')).allowed).toBe(true);
  await changeSettings(shelves, (settings) => ({ ...settings, offHosts: ['news.example'] }));
  expect((await mayRead(shelves, 'https://news.example/other?x=1')).allowed).toBe(false);
  expect((await mayRead(shelves, 'https://other.example/a')).allowed).toBe(true);
});

test('what is no address is not read', async () => {
  expect((await mayRead(shelves, 'nonsense')).allowed).toBe(false);
});

test('muting twice is the same as once', async () => {
  await mutePerson(shelves, 'vladimir-putin');
  const stored = await mutePerson(shelves, 'vladimir-putin');
  expect(stored).toEqual(await readSettings(shelves));
  expect((await readSettings(shelves)).mutedPeople).toEqual(['vladimir-putin']);
});
