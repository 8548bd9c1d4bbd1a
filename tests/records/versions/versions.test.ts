import { describe, expect, it, onTestFinished, test } from 'vitest';
import { exportShelf } from '../../../lib/records/export-shelf';
import { importShelf } from '../../../lib/records/import-shelf';
import { listNotes, notesAbout } from '../../../lib/records/notes';
import { openShelves } from '../../../lib/records/open-shelves';
import { peopleNamed } from '../../../lib/records/people';
import { INDEXES, type Shelves } from '../../../lib/records/schema';
import { readSettings } from '../../../lib/records/settings';
import { sourcesByIds } from '../../../lib/records/sources';
import { statementsBy } from '../../../lib/records/statements';
import { type ShelvesVersion, VERSIONS } from '../../../lib/records/versions/versions';
import { freshShelves } from '../fresh-shelves';
import { correctionsOn } from '../write-corrections';
import { identitiesOf } from '../write-people';
import { FIXTURES, makeOldShelves, type VersionFixture } from './fixtures';

/** Shelves that `fixture` left, opened with the code of `versions`. */
async function reopen(fixture: VersionFixture, versions: readonly ShelvesVersion[]): Promise<Shelves> {
  const name = `version-${fixture.number}-${Math.random()}`;
  await makeOldShelves(name, fixture);
  const shelves = openShelves(name, versions);
  onTestFinished(() => shelves.delete());
  return shelves;
}

async function rowsOf(shelves: Shelves): Promise<VersionFixture['rows']> {
  const tables = shelves.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

/** All tables as they stand after the versions up to and with this one. */
function storesUpTo(number: number): Record<string, string> {
  const all = VERSIONS.slice(0, number).map(({ stores }) => Object.entries(stores));
  const last = Object.fromEntries(all.flat());
  return Object.fromEntries(Object.entries(last).filter((entry): entry is [string, string] => entry[1] !== null));
}

describe('versions of the shelves', () => {
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
      const shelves = await reopen(before, VERSIONS.slice(0, number + 1));
      expect(await rowsOf(shelves)).toEqual(after.rows);
    },
  );

  test.each(FIXTURES.map((fixture) => [fixture.number, fixture] as const))(
    'lead all the way to the newest: from version %i everything is found',
    async (_, fixture) => {
      const shelves = await reopen(fixture, VERSIONS);
      expect(await rowsOf(shelves)).toEqual(FIXTURES.at(-1)!.rows);
      const people = await peopleNamed(shelves, ['A.M. Kowalczyk', 'Ada Maria Kowalczyk', 'Gone Person']);
      expect(people.map(({ id }) => id)).toEqual(['p-ada']);
      expect(await identitiesOf(shelves, 'p-ada')).toHaveLength(1);
      expect(await statementsBy(shelves, ['p-ada'])).toMatchObject([{ person: 'p-ada', place: 'Warsaw' }]);
      expect((await sourcesByIds(shelves, ['s-site'])).size).toBe(1);
      expect(await listNotes(shelves)).toHaveLength(1);
      expect(await notesAbout(shelves, [{ kind: 'person', person: 'p-ada', name: '' }])).toHaveLength(1);
      expect(await correctionsOn(shelves, 'https://news.example/')).toHaveLength(1);
      expect(await readSettings(shelves)).toMatchObject({ offHosts: ['quiet.example'], marks: false });
      const exported = JSON.stringify(await exportShelf(shelves));
      expect(await importShelf(freshShelves(), exported)).toMatchObject({ ok: true });
    },
  );
});

describe('a version to come', () => {
  const upgrade = async (transaction: Parameters<NonNullable<ShelvesVersion['upgrade']>>[0]) => {
    await transaction.table('notes').toCollection().modify({ tags: [] });
  };
  const next: ShelvesVersion = { number: VERSIONS.length + 1, stores: { tags: 'id' }, upgrade };
  const newest = FIXTURES.at(-1)!;

  it('rewrites rows and keeps every other', async () => {
    const shelves = await reopen(newest, [...VERSIONS, next]);
    const { tags, ...rows } = await rowsOf(shelves);
    expect(tags).toEqual([]);
    expect(rows).toEqual({ ...newest.rows, notes: newest.rows.notes!.map((note) => ({ ...note, tags: [] })) });
  });

  it('that fails half way leaves the shelves as they were', async () => {
    const name = `failing-${Math.random()}`;
    await makeOldShelves(name, newest);
    const failing = openShelves(name, [
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
    const shelves = openShelves(name);
    onTestFinished(() => shelves.delete());
    expect(await rowsOf(shelves)).toEqual(newest.rows);
  });
});
