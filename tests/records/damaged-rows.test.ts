import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { listCorrections } from '../../lib/records/corrections';
import { damagedText, listDamaged, removeDamaged, setDamagedApart } from '../../lib/records/damaged-rows';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { saveNote } from '../../lib/records/notes';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase, RecordTable } from '../../lib/records/schema';
import { readSettings } from '../../lib/records/settings';
import { isInOrder, isWebAddress, isWhen } from '../../lib/records/valid-values';
import { readWritten } from '../../lib/records/written-state';
import { arbitraryFile } from './arbitrary-file';
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

describe('a damaged row', () => {
  /** The records of the sample file, one row of which is damaged. */
  async function damaged(table: RecordTable, id: string, change: object) {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(sampleFile()), true);
    const row = (await records.table(table).get(id)) as object;
    await damage(records, table, { ...row, ...change });
    return records;
  }

  test.each<[RecordTable, string, object, string]>([
    ['people', 'p-ada', { names: undefined }, 'names'],
    ['people', 'p-ada', { names: [] }, 'names'],
    ['people', 'p-ada', { roles: null }, 'roles'],
    ['people', 'p-ada', { born: [{ when: { date: 'zzz', precision: 'day' }, source: 's-site' }] }, 'born[0].when'],
    ['people', 'p-ada', { changed: Number.NaN }, 'changed'],
    ['people', 'p-ada', { changed: 1e300 }, 'changed'],
    ['sources', 's-site', { title: 7 }, 'title'],
    ['identities', 'wikidata:Q1', { value: 'Q2' }, ''],
    ['notes', 'n-1', { text: undefined }, 'text'],
    ['notes', 'n-1', { about: undefined }, 'about'],
    ['notes', 'n-1', { others: 'x' }, 'others'],
    ['corrections', 'c-1', { words: undefined }, 'words'],
  ])('of %s (%s) is set apart as it stood: %j', async (table, id, change, path) => {
    const records = await damaged(table, id, change);
    const row = await records.table(table).get(id);
    expect(await setDamagedApart(records)).toBe(1);
    expect(await records.table(table).get(id)).toBeUndefined();
    expect(await listDamaged(records)).toMatchObject([{ table, row, path, message: expect.stringMatching(/./) }]);
    expect(await setDamagedApart(records)).toBe(0);
    expect(await importRecords(freshRecords(), JSON.stringify(await exportRecords(records)))).toMatchObject({
      ok: true,
    });
  });

  test('of statements is set apart, and the others are found', async () => {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(sampleFile()));
    const [first, second] = await records.statements.toArray();
    await damage(records, 'statements', { ...first, words: undefined });
    await setDamagedApart(records);
    expect((await records.statements.toArray()).map(({ id }) => id)).toEqual([second!.id]);
  });

  test.each<RecordTable>(['notes', 'statements', 'people'])(
    'of %s goes back once it counts as whole',
    async (table) => {
      const records = freshRecords();
      await importRecords(records, JSON.stringify(sampleFile()));
      const row = await records.table(table).toCollection().first();
      const { id } = row;
      await records.table(table).delete(id);
      // Set apart by a version that did not take it.
      await damage(records, 'damaged', { id: `${table} ${id} 1`, table, row, path: 'text', message: 'no', at: 1 });
      expect(await setDamagedApart(records)).toBe(0);
      const { seq: _, number: __, ...before } = row;
      expect(await records.table(table).get(id)).toMatchObject(before);
      expect(await listDamaged(records)).toEqual([]);
    },
  );

  test('that counts as whole stays apart where another has its place', async () => {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(sampleFile()));
    const standing = await records.notes.get('n-1');
    const row = { ...standing, text: 'Older.' };
    await damage(records, 'damaged', { id: 'notes n-1 1', table: 'notes', row, path: 'text', message: 'no', at: 1 });
    await setDamagedApart(records);
    expect(await records.notes.get('n-1')).toEqual(standing);
    const message = 'it can be read now, but another entry stands in its place';
    expect(await listDamaged(records)).toMatchObject([{ row, path: '', message }]);
    // It is said once: whoever looks again writes nothing.
    const open = vi.spyOn(records, 'transaction');
    expect(await setDamagedApart(records)).toBe(0);
    expect(open.mock.calls.map(([mode]) => mode)).not.toContain('rw');
    await records.table('notes').delete('n-1');
    await setDamagedApart(records);
    expect(await records.notes.get('n-1')).toMatchObject({ text: 'Older.' });
    expect(await listDamaged(records)).toEqual([]);
  });

  test('is found among thousands', async () => {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(sampleFile()));
    const source = (await records.sources.get('s-site')) as object;
    const many = Array.from({ length: 2500 }, (_, at) => ({
      ...source,
      id: `t${at}`,
      ...(at % 1000 ? {} : { title: 7 }),
    }));
    await records.table('sources').bulkPut(many);
    expect(await setDamagedApart(records)).toBe(3);
    expect((await listDamaged(records)).map(({ row }) => (row as { id: string }).id).sort()).toEqual([
      't0',
      't1000',
      't2000',
    ]);
  });

  test.each<[RecordTable, string, object]>([
    ['people', 'p-ada', { names: undefined }],
    ['notes', 'n-1', { text: undefined }],
    ['notes', 'n-1', { others: 'x' }],
    ['corrections', 'c-1', { words: undefined }],
  ])('of %s (%s) does not keep a backup from being taken: %j', async (table, id, change) => {
    const records = await damaged(table, id, change);
    const file = JSON.stringify(await exportRecords(records));
    const { ok, ...came } = await importRecords(freshRecords(), file);
    expect({ ok, isListed: 'leftOut' in came && came.leftOut.length > 0 }).toEqual({ ok: true, isListed: true });
  });

  test('is thrown away when the reader says so, and not before', async () => {
    const records = await damaged('notes', 'n-1', { text: undefined });
    await setDamagedApart(records);
    await importRecords(records, JSON.stringify(sampleFile()));
    const [row] = await listDamaged(records);
    expect(damagedText(row!)).toContain('p-ada');
    await removeDamaged(records, row!.id);
    expect(await listDamaged(records)).toEqual([]);
    expect(await records.notes.get('n-1')).toMatchObject({ text: 'Ask her.' });
  });

  test('is shown as text whatever it holds', () => {
    const row: Record<string, unknown> = { id: 'x', big: 10n, none: Number.NaN };
    row.self = row;
    expect(JSON.parse(damagedText({ row }))).toEqual({ id: 'x', big: '10', none: 'NaN', self: '…' });
  });

  test('leaves of the settings what is whole', async () => {
    const records = freshRecords();
    const value = { offHosts: ['a.example'], keep: 'always', marks: false };
    await damage(records, 'settings', { id: 'reader', value, changed: Number.NaN, fields: 7 });
    expect(await setDamagedApart(records)).toBe(1);
    expect(await readSettings(records)).toMatchObject({ offHosts: ['a.example'], keep: 'off', marks: false });
    expect(await listDamaged(records)).toMatchObject([{ table: 'settings', row: { value } }]);
    expect(await setDamagedApart(records)).toBe(0);
  });

  test('of the clock does not damage what is written next', async () => {
    const records = freshRecords();
    await damage(records, 'clock', { id: 'clock', device: 7, time: Number.NaN, count: 0, seq: 4 });
    const { id } = await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'x' });
    expect(await setDamagedApart(records)).toBe(0);
    expect((await records.notes.get(id))?.seq).toBe(5);
  });
});

test('nothing that is whole is set apart', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFile, async (file) => {
      const records = freshRecords();
      await importRecords(records, JSON.stringify(file), true);
      expect(await setDamagedApart(records)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('marks that turn letters around, and fields of another version, do no harm in the library', async () => {
  const records = freshRecords();
  await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: '\u202ex' });
  await importRecords(records, JSON.stringify(sampleFile()));
  const [statement] = await records.statements.toArray();
  await damage(records, 'statements', { ...statement, words: '\u2067שלום\u2069', later: true });
  expect(await setDamagedApart(records)).toBe(0);
});
