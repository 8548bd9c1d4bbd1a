import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayRead, mutePerson } from '../../lib/desk/choices';
import type { Shelves } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { plantedShelves } from './planted-shelves';

let shelves: Shelves;
const mayBeRead = (address: string, granted = true) => mayRead(shelves, address, async () => granted);
beforeEach(async () => {
  shelves = await plantedShelves();
});
afterEach(() => shelves.delete());

test('a page may be read until its host is switched off', async () => {
  expect((await mayBeRead('https://news.example/a')).allowed).toBe(true);
  await changeSettings(shelves, (settings) => ({ ...settings, offHosts: ['news.example'] }));
  expect((await mayBeRead('https://news.example/other?x=1')).allowed).toBe(false);
  expect((await mayBeRead('https://other.example/a')).allowed).toBe(true);
});

test('what is no address is not read', async () => {
  expect((await mayBeRead('nonsense')).allowed).toBe(false);
});

test.each([true, false])('whether the site is granted is told beside the choice: %s', async (granted) => {
  expect(await mayBeRead('https://news.example/a', granted)).toMatchObject({ allowed: true, granted });
});

test('muting twice is the same as once', async () => {
  await mutePerson(shelves, 'vladimir-putin');
  const stored = await mutePerson(shelves, 'vladimir-putin');
  expect(stored).toEqual(await readSettings(shelves));
  expect((await readSettings(shelves)).mutedPeople).toEqual(['vladimir-putin']);
});
