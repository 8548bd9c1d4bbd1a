import { expect, test } from 'vitest';
import { listCorrections } from '../../lib/records/corrections';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { readSettings } from '../../lib/records/settings';
import { isInOrder, isWebAddress, isWhen } from '../../lib/records/valid-values';
import { readWritten } from '../../lib/records/written-state';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';

/** Puts rows past the door, as a damaged disk does. */
const damage = (records: RecordsDatabase, table: string, row: object) => records.table(table).put(row);

test('damaged settings count as never chosen, one by one', async () => {
  const records = freshRecords();
  const value = { offHosts: null, mutedPeople: [7], keep: 'always', marks: false, future: { kept: true } };
  await damage(records, 'settings', { id: 'reader', value, changed: 1 });
  const settings = { offHosts: [], mutedPeople: [], keep: 'off', marks: false, future: { kept: true } };
  expect(await readSettings(records)).toMatchObject(settings);
  await damage(records, 'settings', { id: 'reader', changed: 1 });
  expect(await readSettings(records)).toMatchObject({ offHosts: [], marks: true });
});

test('a damaged person or correction is passed over, and the others are found', async () => {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  const [ada] = await peopleByIds(records, ['p-ada']);
  for (const change of [{ names: undefined }, { names: [] }, { roles: null }]) {
    await damage(records, 'people', { ...ada, ...change });
    expect((await peopleByIds(records, ['p-ada', 'p-bo'])).map(({ id }) => id)).toEqual(['p-bo']);
  }
  const before = await listCorrections(records);
  await damage(records, 'corrections', {
    id: 'x',
    pageKey: '*',
    kind: 'is-person',
    created: 1,
    changed: 1,
    deleted: false,
  });
  expect(await listCorrections(records)).toEqual(before);
});

test('a damaged state of the index is as none, so that it is made anew', async () => {
  const records = freshRecords();
  await damage(records, 'meta', { id: 'statement-index', value: '{{{' });
  expect(await readWritten(records)).toBeNull();
});

test.each([
  ['0000', false],
  ['0001', true],
  ['1789', true],
  ['2199', true],
  ['2200', false],
  ['9999', false],
])('the year %s can be one: %s', (date, isOne) => {
  expect(isWhen({ date, precision: 'year' })).toBe(isOne);
});

test.each([
  ['https://bbc.co.uk@evil.example/', false],
  ['https://user:word@a.example/', false],
  ['https://a.example/@user', true],
])('a link to %s is one: %s', (address, isOne) => {
  expect(isWebAddress(address)).toBe(isOne);
});

test('words that are shown as other words are told', () => {
  expect(isInOrder('I did \u202eyas reven\u202c that.')).toBe(false);
  expect(isInOrder('\u2067abc\u2069')).toBe(false);
  expect(isInOrder('قال الرئيس إن المجلس سيجتمع')).toBe(true);
});
