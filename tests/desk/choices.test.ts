import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayRead, mutePerson } from '../../lib/desk/choices';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { plantedRecords } from './planted-records';

let records: RecordsDatabase;
const mayBeRead = (address: string, granted = true) => mayRead(records, address, async () => granted);
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

test('a page may be read until its host is switched off', async () => {
  expect((await mayBeRead('https://news.example/a')).allowed).toBe(true);
  await changeSettings(records, (settings) => ({ ...settings, offHosts: ['news.example'] }));
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
  await mutePerson(records, 'vladimir-putin');
  const stored = await mutePerson(records, 'vladimir-putin');
  expect(stored).toEqual(await readSettings(records));
  expect((await readSettings(records)).mutedPeople).toEqual(['vladimir-putin']);
});
