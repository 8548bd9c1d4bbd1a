import { describe, expect, it, test } from 'vitest';
import { removePack } from '../../lib/install/install-pack';
import { addJob, listJobs } from '../../lib/install/job-rows';
import type { PackPerson } from '../../lib/model/pack';
import { editionsIn } from '../../lib/volumes/editions';
import { blockCacheOf } from '../../lib/volumes/held-packs';
import { openPacks } from '../../lib/volumes/open-packs';
import { packedSourcesByIds } from '../../lib/volumes/pack-sources';
import { packedPeopleByIds, packedPeopleIn, packedPeopleNamed } from '../../lib/volumes/people/packed-people';
import type { Packs } from '../../lib/volumes/schema';
import { runAndKill } from '../install/killed-worker';
import { personRow } from '../packs/person-row';
import { fileOf, freshPacks, headerOf, runAlone } from './fresh-packs';

const SAMPLE = [
  personRow('Q1', 'Ada Kowalczyk', { aliases: ['A. M. Kowalczyk', 'Kowalczyk'] }),
  personRow('Q2', 'Bo Lind'),
  personRow('x:3', 'Bo Lind', { country: 'SE' }),
  personRow('x:4', 'Bo Lind Berg'),
  personRow('x:5', 'José Peña-O’Hara', { aliases: ['JP O’Hara'] }),
  personRow('x:6', 'Анна Ёлкина'),
  personRow('x:7', '王小明'),
  personRow('x:8', 'Pelé'),
  personRow('x:9', '<b>Ro Moe</b>', { aliases: ['__proto__ constructor', 'toString'] }),
  personRow('x:__proto__', 'Proto Type', { links: { ['__proto__']: 'https://example.org/a', constructor: 'x' } }),
  personRow('x:11', 'Bo Lind, Jr.'),
];

async function installed(rows: PackPerson[], header = headerOf('people'), packs = freshPacks()): Promise<Packs> {
  await addJob(packs, ...fileOf(rows, header));
  await runAlone(packs);
  return packs;
}

const ids = (people: { id: string }[]) => people.map(({ id }) => id).sort();

describe('packedPeopleIn', () => {
  test.each<[string, string, string[]]>([
    ['a full name, and both of its bearers', 'Then Bo Lind spoke.', ['wikidata:Q2', 'x:3']],
    ['the longest name', 'Then Bo Lind Berg spoke.', ['x:4']],
    ['an alias with its initials joined', 'AM Kowalczyk’s plan', ['wikidata:Q1']],
    ['another case, without accents', "JOSE PENA-O'HARA", ['x:5']],
    ['Cyrillic', 'Анна Елкина', ['x:6']],
    ['Chinese', '昨天王小明说', ['x:7']],
    ['one word that is all there is', 'Pelé scored', ['x:8']],
    ['a comma left out', 'Bo Lind Jr. spoke', ['x:11']],
    ['nobody for a bare surname', 'Kowalczyk, Lind and Berg', []],
    ['nobody in small letters', 'bo lind', []],
    ['nobody for words of the language', 'Constructor toString __proto__ HasOwnProperty', []],
    ['one whose id is a prototype', 'Ro Moe and Proto Type', ['x:__proto__']],
  ])('finds %s', async (_, text, expected) => {
    expect(ids(await packedPeopleIn(await installed(SAMPLE), ['', text]))).toEqual(expected);
  });

  it('finds everybody of a large pack by every full name, and nobody else', async () => {
    const given = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', 'Ida', 'Jo'];
    const rows = Array.from({ length: 2000 }, (_, i) =>
      personRow(`x:${i}`, `${given[i % 10]}${i % 7} Fam${i}`, {
        aliases: i % 3 ? [] : [`${given[i % 10]} Q. Fam${i}`],
      }),
    );
    const packs = await installed(rows);
    for (const row of rows.filter((_, i) => i % 97 === 0)) {
      for (const name of [row.name, ...row.aliases]) {
        expect(ids(await packedPeopleIn(packs, [`So ${name}, they say`]))).toEqual([row.id]);
        expect(ids(await packedPeopleNamed(packs, [name.toUpperCase()]))).toEqual([row.id]);
      }
    }
    expect(
      await packedPeopleIn(
        packs,
        given.map((name) => `${name} Fam3000 and Fam7 ${name}`),
      ),
    ).toEqual([]);
    expect(
      ids(
        await packedPeopleByIds(
          packs,
          rows.map(({ id }) => id),
        ),
      ),
    ).toEqual(ids(rows));
  });

  it('keeps markup as text and labels as labels', async () => {
    const [moe, proto] = await packedPeopleByIds(await installed(SAMPLE), ['x:9', 'x:__proto__', 'x:nobody']);
    expect(moe!.names.map(({ text }) => text)).toEqual(['<b>Ro Moe</b>', '__proto__ constructor', 'toString']);
    expect(proto!.links).toMatchObject([{ label: '__proto__', address: 'https://example.org/a' }]);
  });

  it('gives birth, death and country with their source, and none where the row has none', async () => {
    const rows = [
      personRow('Q1', 'Ada Kowalczyk', { birth: '1971-04', death: '2020', country: 'PL' }),
      personRow('Q2', 'Bo Lind'),
    ];
    const people = await packedPeopleIn(await installed(rows), ['Ada Kowalczyk and Bo Lind']);
    const [ada, bo] = people.sort((a, b) => (a.id < b.id ? -1 : 1));
    const { source } = ada!.names[0]!;
    expect(ada).toMatchObject({
      born: [{ when: { date: '1971-04', precision: 'month' }, source }],
      died: [{ when: { date: '2020', precision: 'year' }, source }],
      countries: [{ text: 'PL', source }],
    });
    for (const field of ['born', 'died', 'countries']) expect(bo).not.toHaveProperty(field);
  });

  it('joins packs by id, and each fact keeps its source', async () => {
    const packs = await installed([
      personRow('Q1', 'Ada Kowalczyk', {
        positions: [{ title: 'Minister', org: 'Cabinet', start: '2019-03', end: null, seen: null }],
        links: { wikipedia: 'https://example.org/ada', twfy: '123', bad: 'javascript:alert(1)' },
      }),
    ]);
    const other = headerOf('people', { id: 'other', name: 'Other', licence: 'CC-BY-4.0', asOf: '2020' });
    await installed(
      [
        personRow('Q1', 'A. Kowalczyk', {
          aliases: ['Ada Kowalczyk'],
          positions: [{ title: 'Mayor', org: null, start: null, end: null, seen: '2001–2004' }],
          source: 'the archive',
          licence: 'CC0-1.0',
        }),
      ],
      other,
      packs,
    );
    const [ada, ...others] = await packedPeopleIn(packs, ['Ada Kowalczyk']);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({
      id: 'wikidata:Q1',
      roles: [
        { title: 'Mayor', asOf: { date: '2004', precision: 'year' } },
        { title: 'Minister', of: 'Cabinet', from: { date: '2019-03', precision: 'month' }, asOf: { date: '2026-11' } },
      ],
      links: [{ label: 'wikipedia', address: 'https://example.org/ada' }],
    });
    expect(ada!.names.filter(({ kind }) => kind === 'main')).toHaveLength(1);
    const sources = await packedSourcesByIds(
      packs,
      ada!.roles.map(({ source }) => source),
    );
    expect([...sources.values()]).toMatchObject([
      { title: 'Other: the archive', licence: 'CC0-1.0' },
      { title: 'A sample', licence: 'CC0-1.0', outlet: 'Somebody' },
    ]);
    expect(await packedSourcesByIds(packs, ['reader', 'pack:gone'])).toEqual(new Map());
  });

  it('knows at once that another page removed or replaced a pack', async () => {
    const name = `two-pages-${Math.random()}`;
    const packs = await installed(SAMPLE, headerOf('people'), freshPacks(name));
    const page = openPacks(name);
    expect(ids(await packedPeopleIn(packs, ['Bo Lind Berg']))).toEqual(['x:4']);
    await installed([personRow('x:1', 'Bo Lind Berg')], headerOf('people'), page);
    expect(ids(await packedPeopleIn(packs, ['Bo Lind Berg']))).toEqual(['x:1']);
    await removePack(page, 'sample');
    expect(await packedPeopleIn(packs, ['Bo Lind Berg'])).toEqual([]);
    page.close();
  });

  it('finds one with twenty thousand aliases by each, and shows a hundred', async () => {
    const aliases = Array.from({ length: 20_000 }, (_, i) => `Al${i} Ias`);
    const packs = await installed([...SAMPLE, personRow('x:20', 'Many Named', { aliases })]);
    const [many] = await packedPeopleIn(packs, ['Al19999 Ias']);
    expect(many).toMatchObject({ id: 'x:20' });
    expect(many!.names.map(({ text }) => text)).toContain('Al19999 Ias');
    expect(many!.names.length).toBeLessThan(110);
    expect(blockCacheOf(packs).bytes()).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('installing people', () => {
  const repeats: [string, PackPerson, string][] = [
    ['another description', personRow('Q1', 'Ada Kowalczyk', { description: 'other' }), 'in line 1'],
    ['another name', personRow('Q1', 'Ada Lind'), 'in line 1'],
  ];
  test.each(repeats)('refuses an id that stands twice with %s', async (_, row, where) => {
    const packs = freshPacks();
    await addJob(packs, ...fileOf([...SAMPLE, row], headerOf('people')));
    await runAlone(packs);
    const [job] = await listJobs(packs);
    expect(job).toMatchObject({ state: 'failed', fault: { line: SAMPLE.length + 1 } });
    expect(job!.fault!.message).toContain(where);
    expect(await packs.volumes.count()).toBe(0);
    expect(await packs.blocks.count()).toBe(0);
  });

  it('takes the same row twice as one', async () => {
    const packs = await installed([...SAMPLE, SAMPLE[0]!]);
    expect(await packs.packs.get('sample')).toMatchObject({ rows: SAMPLE.length });
    expect(ids(await packedPeopleIn(packs, ['Ada Kowalczyk']))).toEqual(['wikidata:Q1']);
  });

  it('goes on after the worker was killed at any of twenty moments, and is then the same pack', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => personRow(`x:${i}`, `Ada Fam${i}`, { aliases: [`Ida Fam${i}`] }));
    const texts = rows.map(({ aliases }) => aliases[0]!);
    const install = async (at: number) => {
      const name = `killed-${Math.random()}`;
      const before = freshPacks(name);
      await installed([personRow('x:old', 'Ida Fam7')], headerOf('people'), before);
      await addJob(before, ...fileOf(rows, headerOf('people')));
      before.close();
      const moments = await runAndKill(openPacks(name), at);
      const after = freshPacks(name);
      const found = ids(await packedPeopleIn(after, texts));
      await runAlone(after);
      return { moments, found, after };
    };
    const { moments } = await install(Number.POSITIVE_INFINITY);
    const all = ids(rows);
    for (let i = 0; i < 20; i++) {
      const at = 1 + Math.floor(Math.random() * moments);
      const { found, after } = await install(at);
      expect([['x:old'], all], `killed at ${at}`).toContainEqual(found);
      expect(ids(await packedPeopleIn(after, texts)), `killed at ${at}`).toEqual(all);
      expect(await after.staged.count()).toBe(0);
      expect(await after.volumes.count()).toBe(5);
      expect(await editionsIn(after)).toHaveLength(1);
    }
  });
});
