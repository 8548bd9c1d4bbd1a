import { describe, expect, it, onTestFinished, test } from 'vitest';
import { exportRecords } from '../../../lib/records/export-records';
import { importRecords } from '../../../lib/records/import-records';
import { listNotes, notesAbout } from '../../../lib/records/notes';
import { openRecords } from '../../../lib/records/open-records';
import { peopleNamed } from '../../../lib/records/people';
import { INDEXES, type RecordsDatabase } from '../../../lib/records/schema';
import { readSettings } from '../../../lib/records/settings';
import { sourcesByIds } from '../../../lib/records/sources';
import { statementsBy } from '../../../lib/records/statements';
import { type RecordsVersion, VERSIONS } from '../../../lib/records/versions/versions';
import { freshRecords } from '../fresh-records';
import { correctionsOn } from '../write-corrections';
import { identitiesOf } from '../write-people';
import { FIXTURES, makeOldRecords, type VersionFixture } from './fixtures';
import { version7Fixture } from './version-7';

/** RecordsDatabase that `fixture` left, opened with the code of `versions`. */
async function reopen(fixture: VersionFixture, versions: readonly RecordsVersion[]): Promise<RecordsDatabase> {
  const name = `version-${fixture.number}-${Math.random()}`;
  await makeOldRecords(name, fixture);
  const records = openRecords(name, versions);
  onTestFinished(() => records.delete());
  return records;
}

async function rowsOf(records: RecordsDatabase): Promise<VersionFixture['rows']> {
  const tables = records.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

/** All tables as they stand after the versions up to and with this one. */
function storesUpTo(number: number): Record<string, string> {
  const all = VERSIONS.slice(0, number).map(({ stores }) => Object.entries(stores));
  const last = Object.fromEntries(all.flat());
  return Object.fromEntries(Object.entries(last).filter((entry): entry is [string, string] => entry[1] !== null));
}

describe('versions of the records', () => {
  it('are numbered without gaps, and each has its fixture', () => {
    const numbers = VERSIONS.map((_, i) => i + 1);
    expect(VERSIONS.map(({ number }) => number)).toEqual(numbers);
    expect(FIXTURES.map(({ number }) => number)).toEqual(numbers);
  });

  it('end in what the schema says today', () => {
    expect(storesUpTo(VERSIONS.length)).toEqual(INDEXES);
  });

  test.each(FIXTURES.map((fixture) => [fixture.number, fixture] as const))(
    'are never edited once released: version %i',
    (number, fixture) => {
      expect(storesUpTo(number)).toEqual(fixture.stores);
    },
  );

  test.each(FIXTURES.map((fixture, i) => [fixture.number, fixture, FIXTURES[i + 1] ?? fixture] as const))(
    'lead one by one to the next: from version %i',
    async (number, before, after) => {
      const records = await reopen(before, VERSIONS.slice(0, number + 1));
      expect(await rowsOf(records)).toEqual(after.rows);
    },
  );

  test.each(FIXTURES.map((fixture) => [fixture.number, fixture] as const))(
    'lead all the way to the newest: from version %i everything is found',
    async (_, fixture) => {
      const records = await reopen(fixture, VERSIONS);
      expect(await rowsOf(records)).toEqual(FIXTURES.at(-1)!.rows);
      const people = await peopleNamed(records, ['A.M. Kowalczyk', 'Ada Maria Kowalczyk', 'Gone Person']);
      expect(people.map(({ id }) => id)).toEqual(['p-ada']);
      expect(await identitiesOf(records, 'p-ada')).toHaveLength(1);
      expect(await statementsBy(records, ['p-ada'])).toMatchObject([{ person: 'p-ada', place: 'Warsaw' }]);
      expect((await sourcesByIds(records, ['s-site'])).size).toBe(1);
      expect(await listNotes(records)).toHaveLength(1);
      expect(await notesAbout(records, [{ kind: 'person', person: 'p-ada', name: '' }])).toHaveLength(1);
      expect(await correctionsOn(records, 'https://news.example/')).toHaveLength(1);
      expect(await readSettings(records)).toMatchObject({ offHosts: ['quiet.example'], marks: false });
      const exported = JSON.stringify(await exportRecords(records));
      expect(await importRecords(freshRecords(), exported)).toMatchObject({ ok: true });
    },
  );
});

it('version 8 tells what was taken back from what stands', async () => {
  const [row] = version7Fixture.rows.statements!;
  const statements = [row!, { ...row!, id: 'gone', deleted: true }];
  const kept = statements.map(({ id }) => ({ id, source: 's-site', at: 1000 }));
  const records = await reopen({ ...version7Fixture, rows: { ...version7Fixture.rows, statements, kept } }, VERSIONS);
  const ats = Object.fromEntries((await records.kept.toArray()).map(({ id, at }) => [id, at]));
  expect(ats).toEqual({ [row!.id]: 1000, gone: -1000 });
});

describe('a version to come', () => {
  const upgrade = async (transaction: Parameters<NonNullable<RecordsVersion['upgrade']>>[0]) => {
    await transaction.table('notes').toCollection().modify({ tags: [] });
  };
  const next: RecordsVersion = { number: VERSIONS.length + 1, stores: { tags: 'id' }, upgrade };
  const newest = FIXTURES.at(-1)!;

  it('rewrites rows and keeps every other', async () => {
    const records = await reopen(newest, [...VERSIONS, next]);
    const { tags, ...rows } = await rowsOf(records);
    expect(tags).toEqual([]);
    expect(rows).toEqual({ ...newest.rows, notes: newest.rows.notes!.map((note) => ({ ...note, tags: [] })) });
  });

  it('that fails half way leaves the records as they were', async () => {
    const name = `failing-${Math.random()}`;
    await makeOldRecords(name, newest);
    const failing = openRecords(name, [
      ...VERSIONS,
      {
        ...next,
        upgrade: async (transaction) => {
          await upgrade(transaction);
          throw new Error('half way');
        },
      },
    ]);
    await expect(readSettings(failing)).rejects.toThrow();
    failing.close();
    const records = openRecords(name);
    onTestFinished(() => records.delete());
    expect(await rowsOf(records)).toEqual(newest.rows);
  });
});
