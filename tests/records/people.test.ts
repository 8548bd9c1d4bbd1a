import { describe, expect, it, test } from 'vitest';
import { RecordRefused } from '../../lib/records/faults';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import type { Shelves } from '../../lib/records/schema';
import { nameKey, nameKeysOf } from '../../lib/text/name-keys';
import { freshShelves } from './fresh-shelves';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addPerson, changePerson, deletePerson, identitiesOf, type PersonDraft, restorePerson } from './write-people';

async function sampleShelves(): Promise<Shelves> {
  const shelves = freshShelves();
  await plantSeeds(shelves, sampleFile());
  return shelves;
}

const cy = (change: Partial<PersonDraft> = {}): PersonDraft => ({
  names: [{ text: 'Cy Twomey', kind: 'main', source: 's-site' }],
  roles: [],
  links: [],
  epithets: [],
  ...change,
});

const idsNamed = async (shelves: Shelves, ...names: string[]) =>
  (await peopleNamed(shelves, names)).map(({ id }) => id).sort();

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
    expect(await idsNamed(await sampleShelves(), ...names)).toEqual(ids);
  });

  it('gives all namesakes and leaves the choice to the reader', async () => {
    const shelves = await sampleShelves();
    await addPerson(shelves, cy({ id: 'p-cy1' }));
    await addPerson(shelves, cy({ id: 'p-cy2' }));
    expect(await idsNamed(shelves, 'cy twomey')).toEqual(['p-cy1', 'p-cy2']);
    const people = await peopleNamed(shelves, ['Cy Twomey', 'Bo Lind']);
    expect(people.filter((person) => nameKeysOf(person).includes(nameKey('Bo Lind'))).map(({ id }) => id)).toEqual([
      'p-bo',
    ]);
  });
});

describe('addPerson', () => {
  it('gives an own id, and the person back as stored', async () => {
    const shelves = await sampleShelves();
    const added = await addPerson(shelves, cy());
    expect(added.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await peopleByIds(shelves, [added.id])).toEqual([added]);
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
    const shelves = await sampleShelves();
    const refusal = await addPerson(shelves, cy(change)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({ path });
    expect(await shelves.people.count()).toBe(2);
  });
});

describe('a person on the shelves', () => {
  it('is found by changed names, and no longer by the old ones', async () => {
    const shelves = await sampleShelves();
    const changed = await changePerson(shelves, 'p-bo', () =>
      cy({ names: [{ text: 'Bo Berg', kind: 'main', source: 's-site' }] }),
    );
    expect(changed?.changed).toBeGreaterThan(0);
    expect(await idsNamed(shelves, 'Bo Lind')).toEqual([]);
    expect(await idsNamed(shelves, 'Bo Berg')).toEqual(['p-bo']);
    expect(await changePerson(shelves, 'p-none', () => cy())).toBeNull();
  });

  it('is hidden when deleted, and back when restored', async () => {
    const shelves = await sampleShelves();
    expect(await deletePerson(shelves, 'p-bo')).toBe(true);
    expect(await deletePerson(shelves, 'p-bo')).toBe(false);
    expect(await idsNamed(shelves, 'Bo Lind')).toEqual([]);
    expect(await peopleByIds(shelves, ['p-bo'])).toEqual([]);
    expect(await restorePerson(shelves, 'p-bo')).toBe(true);
    expect(await idsNamed(shelves, 'Bo Lind')).toEqual(['p-bo']);
  });

  it('comes in the order asked, each once', async () => {
    const people = await peopleByIds(await sampleShelves(), ['p-bo', 'p-none', 'p-ada', 'p-bo']);
    expect(people.map(({ id }) => id)).toEqual(['p-bo', 'p-ada']);
  });

  it('has identifiers elsewhere', async () => {
    const shelves = await sampleShelves();
    expect((await identitiesOf(shelves, 'p-ada')).map(({ id }) => id)).toEqual(['wikidata:Q1']);
    expect(await identitiesOf(shelves, 'p-bo')).toEqual([]);
  });
});
