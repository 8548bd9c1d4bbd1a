import { describe, expect, it, test } from 'vitest';
import { RecordRefused } from '../../lib/records/faults';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { nameKey, nameKeysOf } from '../../lib/text/name-keys';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addPerson, changePerson, deletePerson, identitiesOf, type PersonDraft, restorePerson } from './write-people';

async function sampleRecords(): Promise<RecordsDatabase> {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  return records;
}

const cy = (change: Partial<PersonDraft> = {}): PersonDraft => ({
  names: [{ text: 'Cy Twomey', kind: 'main', source: 's-site' }],
  roles: [],
  links: [],
  epithets: [],
  ...change,
});

const idsNamed = async (records: RecordsDatabase, ...names: string[]) =>
  (await peopleNamed(records, names)).map(({ id }) => id).sort();

describe('peopleNamed', () => {
  test.each<[string, string[], string[]]>([
    ['a full name', ['Ada Kowalczyk'], ['p-ada']],
    ['another case and accents', ['ÁDA KOWALCZYK'], ['p-ada']],
    ['an alias without its dots', ['AM Kowalczyk'], ['p-ada']],
    ['several people at once, each once', ['Bo Lind', 'Ada Kowalczyk', 'A. M. Kowalczyk'], ['p-ada', 'p-bo']],
    ['nobody for a bare surname', ['Kowalczyk', 'Lind', 'Bo'], []],
    ['nobody for a longer name', ['Ada Kowalczyk-Lind'], []],
    ['nobody for nothing', ['', ' . '], []],
  ])('finds %s', async (_, names, ids) => {
    expect(await idsNamed(await sampleRecords(), ...names)).toEqual(ids);
  });

  it('gives all namesakes and leaves the choice to the reader', async () => {
    const records = await sampleRecords();
    await addPerson(records, cy({ id: 'p-cy1' }));
    await addPerson(records, cy({ id: 'p-cy2' }));
    expect(await idsNamed(records, 'cy twomey')).toEqual(['p-cy1', 'p-cy2']);
    const people = await peopleNamed(records, ['Cy Twomey', 'Bo Lind']);
    expect(people.filter((person) => nameKeysOf(person).includes(nameKey('Bo Lind'))).map(({ id }) => id)).toEqual([
      'p-bo',
    ]);
  });
});

describe('addPerson', () => {
  it('gives an own id, and the person back as stored', async () => {
    const records = await sampleRecords();
    const added = await addPerson(records, cy());
    expect(added.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await peopleByIds(records, [added.id])).toEqual([added]);
  });

  test.each<[string, Partial<PersonDraft>, string]>([
    ['a name without a source', { names: [{ text: 'Cy', kind: 'main', source: 's-none' }] }, 'names[0].source'],
    [
      'a role without a source',
      {
        roles: [
          { title: 'Mayor', of: null, from: null, to: null, asOf: { date: '2025', precision: 'year' }, source: '' },
        ],
      },
      'roles[0].source',
    ],
    [
      'a role with a false date',
      {
        roles: [
          {
            title: 'Mayor',
            of: null,
            from: { date: '2025-13', precision: 'month' },
            to: null,
            asOf: { date: '2025', precision: 'year' },
            source: 's-site',
          },
        ],
      },
      'roles[0].from',
    ],
    [
      'a link that is not http(s)',
      { links: [{ label: 'x', address: 'javascript:alert(1)', source: 's-site' }] },
      'links[0].address',
    ],
    ['no main name', { names: [] }, 'names'],
    ['an id that is taken', { id: 'p-bo' }, 'id'],
    ['an empty id', { id: ' ' }, 'id'],
  ])('refuses %s and writes nothing', async (_, change, path) => {
    const records = await sampleRecords();
    const refusal = await addPerson(records, cy(change)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({ path });
    expect(await records.people.count()).toBe(2);
  });
});

describe('a person in the library', () => {
  it('is found by changed names, and no longer by the old ones', async () => {
    const records = await sampleRecords();
    const changed = await changePerson(records, 'p-bo', () =>
      cy({ names: [{ text: 'Bo Berg', kind: 'main', source: 's-site' }] }),
    );
    expect(changed?.changed).toBeGreaterThan(0);
    expect(await idsNamed(records, 'Bo Lind')).toEqual([]);
    expect(await idsNamed(records, 'Bo Berg')).toEqual(['p-bo']);
    expect(await changePerson(records, 'p-none', () => cy())).toBeNull();
  });

  it('is hidden when deleted, and back when restored', async () => {
    const records = await sampleRecords();
    expect(await deletePerson(records, 'p-bo')).toBe(true);
    expect(await deletePerson(records, 'p-bo')).toBe(false);
    expect(await idsNamed(records, 'Bo Lind')).toEqual([]);
    expect(await peopleByIds(records, ['p-bo'])).toEqual([]);
    expect(await restorePerson(records, 'p-bo')).toBe(true);
    expect(await idsNamed(records, 'Bo Lind')).toEqual(['p-bo']);
  });

  it('comes in the order asked, each once', async () => {
    const people = await peopleByIds(await sampleRecords(), ['p-bo', 'p-none', 'p-ada', 'p-bo']);
    expect(people.map(({ id }) => id)).toEqual(['p-bo', 'p-ada']);
  });

  it('has identifiers elsewhere', async () => {
    const records = await sampleRecords();
    expect((await identitiesOf(records, 'p-ada')).map(({ id }) => id)).toEqual(['wikidata:Q1']);
    expect(await identitiesOf(records, 'p-bo')).toEqual([]);
  });
});
