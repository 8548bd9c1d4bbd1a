import { describe, expect, it } from 'vitest';
import { keepStatements, takeBackKept } from '../../lib/records/kept';
import { mergePeople } from '../../lib/records/merge-people';
import { recordsByOrigin } from '../../lib/records/records-by-origin';
import type { RecordsDatabase } from '../../lib/records/schema';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addStatements } from './write-statements';

const DAY = 86_400_000;

const saying = (words: string, person: string) => ({
  person,
  form: 'reported' as const,
  words,
  said: null,
  published: null,
  occasion: null,
  place: null,
  audience: null,
  before: '',
  after: '',
});

const source = (address: string | null, title = 'An article') => ({
  title,
  outlet: null,
  address,
  published: null,
  retrieved: '2026-01-01',
  licence: null,
});

const keep = (records: RecordsDatabase, address: string | null, said: [string, string][], at: number) =>
  keepStatements(
    records,
    {
      article: source(address),
      statements: said.map(([words, person]) => saying(words, person)),
      people: [],
      sources: [],
    },
    at,
  );

/** What is told of each site, but for ids and sizes. */
const sitesOf = async (records: RecordsDatabase) =>
  (await recordsByOrigin(records)).sites.map(({ host, statements, people, sources, metHere, first, last }) => ({
    host,
    told: [statements, people, sources.length, metHere],
    days: [first / DAY, last / DAY],
  }));

describe('what the records came from', () => {
  it('counts each statement once: by the site it was read on, else as a seed or from a file', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    const seeds = (await recordsByOrigin(records)).starter;
    await keep(
      records,
      'https://www.news.example/a',
      [
        ['one', 'p-ada'],
        ['two', 'p-ada'],
      ],
      DAY,
    );
    await keep(records, 'https://news.example/b', [['three', 'p-ada']], 3 * DAY);
    await keep(records, 'https://post.example/a', [['one', 'p-ada']], 2 * DAY);
    await addStatements(records, [{ ...saying('by file', 'p-ada'), source: 's-talk' }]);
    expect(await sitesOf(records)).toEqual([
      { host: 'news.example', told: [3, 1, 2, 0], days: [1, 3] },
      { host: 'post.example', told: [1, 1, 1, 0], days: [2, 2] },
    ]);
    const { starter, files } = await recordsByOrigin(records);
    expect(seeds.statements).toBe(sampleFile().statements.length);
    expect(starter).toEqual(seeds);
    expect([files.statements, files.sources.map((each) => [each.source.id, each.statements])]).toEqual([
      1,
      [['s-talk', 1]],
    ]);
  });

  it('gives the ids that take a site back, and counts nothing that was taken back', async () => {
    const records = freshRecords();
    await plantSeeds(records, { ...sampleFile(), statements: [] });
    await keep(records, 'https://news.example/a', [['one', 'p-ada']], DAY);
    await keep(records, 'https://post.example/a', [['one', 'p-ada']], DAY);
    const [news] = (await recordsByOrigin(records)).sites;
    expect(await takeBackKept(records, news!.ids)).toBe(1);
    expect((await sitesOf(records)).map(({ host }) => host)).toEqual(['post.example']);
    expect((await recordsByOrigin(records)).files.statements).toBe(0);
  });

  it('counts people whom the reader merged once', async () => {
    const records = freshRecords();
    await plantSeeds(records, { ...sampleFile(), statements: [] });
    const [one, other] = sampleFile().people.map(({ id }) => id);
    await keep(
      records,
      'https://news.example/a',
      [
        ['one', one!],
        ['two', other!],
      ],
      DAY,
    );
    expect((await sitesOf(records))[0]!.told).toEqual([2, 2, 1, 0]);
    await mergePeople(records, one!, other!);
    expect((await sitesOf(records))[0]!.told).toEqual([2, 1, 1, 0]);
  });

  it('tells who was met on one site alone', async () => {
    const records = freshRecords();
    await plantSeeds(records, { ...sampleFile(), statements: [] });
    const [known] = sampleFile().people;
    const [once, twice] = ['met:2026-01-01:1', 'met:2026-01-01:2'];
    const people = [once, twice].map((id) => ({ ...known!, id, roles: [], deleted: false, changed: 1 }));
    const read = (address: string, said: [string, string][]) =>
      keepStatements(
        records,
        {
          article: source(address),
          statements: said.map(([words, person]) => saying(words, person)),
          people,
          sources: [],
        },
        DAY,
      );
    await read('https://news.example/a', [
      ['one', once!],
      ['two', twice!],
      ['three', 'p-ada'],
    ]);
    await read('https://post.example/a', [['four', twice!]]);
    expect((await sitesOf(records)).map(({ told }) => told)).toEqual([
      [3, 3, 1, 1],
      [1, 1, 1, 0],
    ]);
  });

  it('is the same over more rows than are held at once', async () => {
    const records = freshRecords();
    await plantSeeds(records, { ...sampleFile(), statements: [] });
    const many = Array.from({ length: 4_100 }, (_, i): [string, string] => [`number ${i}`, 'p-ada']);
    await keep(records, null, many, DAY);
    const { sites } = await recordsByOrigin(records);
    expect(sites.map(({ host, statements, ids }) => [host, statements, new Set(ids).size])).toEqual([
      ['', 4_100, 4_100],
    ]);
  }, 60_000);
});
