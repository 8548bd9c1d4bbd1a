import { describe, expect, it } from 'vitest';
import { lookUpById, lookUpPerson } from '../../lib/lookup/look-up-person';
import { keepFoundPerson } from '../../lib/records/found-people';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import { sourcesByIds } from '../../lib/records/sources';
import { freshRecords } from '../records/fresh-records';
import { addPerson, identitiesOf } from '../records/write-people';
import { addSources } from '../records/write-sources';
import { wikidataServer } from './wikidata-server';

const TODAY = '2026-05-01';

async function found(name = 'Anna Kim') {
  const looked = await lookUpPerson(name, await wikidataServer(), TODAY);
  if (!looked.ok) throw new Error(looked.fault.message);
  return looked.value;
}

describe('looking a person up at Wikidata', () => {
  it('gives people and nothing else of that name, with dated offices, each fact with its source', async () => {
    const people = await found();
    expect(people.map(({ person }) => person.id)).toEqual(['wikidata:Q100', 'wikidata:Q101']);
    expect(people[0]!.person).not.toHaveProperty('died');
    expect(people[0]).toMatchObject({
      description: 'mayor of Kimtown',
      person: {
        born: [{ when: { date: '1960-02-03', precision: 'day' }, source: 'wikidata-page:Q100' }],
        countries: [{ text: 'Kimland', source: 'wikidata-page:Q100' }],
        names: [
          { text: 'Anna Kim', kind: 'main' },
          { text: 'Anna B. Kim', kind: 'alias' },
        ],
        roles: [
          {
            title: 'mayor',
            of: 'Kimtown',
            from: { date: '2024-05-01', precision: 'day' },
            to: null,
            asOf: { date: TODAY },
          },
          {
            title: 'member of the council',
            of: null,
            from: { date: '2010', precision: 'year' },
            to: { date: '2020-05', precision: 'month' },
          },
        ],
        links: [
          { label: 'Wikidata', address: 'https://www.wikidata.org/wiki/Q100' },
          { label: 'Wikipedia', address: 'https://en.wikipedia.org/wiki/Anna_Kim_(mayor)' },
        ],
      },
      source: { title: 'Wikidata: Anna Kim', licence: 'CC0-1.0', retrieved: TODAY },
    });
  });

  it('asks in few questions, which tell the name and nothing of the reader', async () => {
    const server = await wikidataServer();
    await lookUpPerson('Anna Kim', server, TODAY);
    expect(server.asked.map((question) => question.get('action'))).toEqual([
      'wbsearchentities',
      'wbgetentities',
      'wbgetentities',
    ]);
    expect(server.asked[0]!.get('search')).toBe('Anna Kim');
  });

  it('finds nobody of another name, and nobody by an id that is none of a person', async () => {
    expect(await found('Ben Óg')).toEqual([]);
    for (const id of ['Q102', 'Q999']) {
      expect(await lookUpById(id, await wikidataServer(), TODAY)).toEqual({ ok: true, value: null });
    }
  });

  it.each([
    ['too many questions', 429, { 'Retry-After': '7' }, '', 'Try again in 7 seconds.', 7],
    ['too many, no time told', 503, {}, '', 'Try again in 60 seconds.', 60],
    [
      'too much load, told with status 200',
      200,
      { 'Retry-After': '5' },
      '{"error":{"code":"maxlag","info":"x"}}',
      'Try again in 5 seconds.',
      5,
    ],
    [
      'a refusal',
      200,
      {},
      '{"error":{"code":"bad","info":"No such thing"}}',
      'refused the question: No such thing.',
      null,
    ],
    ['an error', 500, {}, 'oops', 'answered with an error (500)', null],
    ['something else', 200, {}, '<html>', 'could not be read', null],
  ])('tells the reader of %s', async (_, status, headers, body, message, retryAfter) => {
    const server = await wikidataServer((response) => {
      response.writeHead(status, headers);
      response.end(body);
    });
    const looked = await lookUpPerson('Anna Kim', server, TODAY);
    expect(looked).toMatchObject({ ok: false, fault: { message: expect.stringContaining(message), retryAfter } });
  });

  it('tells that Wikidata cannot be reached, and ends when it is called off', async () => {
    const server = await wikidataServer();
    const offline = { ...server, api: 'http://127.0.0.1:1/w/api.php' };
    expect(await lookUpPerson('Anna Kim', offline, TODAY)).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('offline') },
    });
    await expect(lookUpPerson('Anna Kim', { ...server, signal: AbortSignal.abort() }, TODAY)).rejects.toThrow();
  });

  it('reads whatever comes without falling over it', async () => {
    for (const body of [
      '{}',
      '[]',
      '{"search":[{"id":"P1"},7,null,{"id":"Q100"}],"entities":{"Q100":{"id":"Q100","claims":{"P31":7,"P39":[1]},"labels":[]}}}',
    ]) {
      const server = await wikidataServer((response) => response.end(body));
      expect(await lookUpPerson('Anna Kim', server, TODAY)).toMatchObject({ ok: true, value: [] });
    }
  });
});

describe('keeping who was found', () => {
  it('puts them in the library with source and identifier, once', async () => {
    const records = freshRecords();
    const [{ person, source }] = (await found()) as [Awaited<ReturnType<typeof found>>[number]];
    await keepFoundPerson(records, person, source);
    await keepFoundPerson(records, person, source);
    expect(await peopleNamed(records, ['Anna B. Kim'])).toMatchObject([{ id: 'wikidata:Q100' }]);
    expect(await identitiesOf(records, 'wikidata:Q100')).toMatchObject([{ scheme: 'wikidata', value: 'Q100' }]);
    expect((await sourcesByIds(records, [source.id])).get(source.id)).toMatchObject({ licence: 'CC0-1.0' });
  });

  it('gives names, birth and country to who has the identifier already', async () => {
    const records = freshRecords();
    const [own] = await addSources(records, [
      { title: 'Mine', outlet: null, address: null, published: null, retrieved: TODAY, licence: null },
    ]);
    await addPerson(records, {
      id: 'ak',
      names: [{ text: 'A. Kim-Berg', kind: 'main', source: own!.id }],
      roles: [],
      links: [],
      epithets: [],
    });
    const identity = {
      id: 'wikidata:Q100',
      person: 'ak',
      scheme: 'wikidata',
      value: 'Q100',
      source: own!.id,
      changed: 0,
      deleted: false,
    };
    await records.table('identities').put(identity);
    const [first] = await found();
    await keepFoundPerson(records, first!.person, first!.source);
    expect(await peopleNamed(records, ['Anna Kim'])).toMatchObject([
      { id: 'ak', born: [{ when: { date: '1960-02-03' } }], countries: [{ text: 'Kimland' }] },
    ]);
    expect(await peopleByIds(records, ['wikidata:Q100'])).toEqual([]);
  });
});
