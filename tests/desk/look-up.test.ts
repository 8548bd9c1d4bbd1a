import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFound, lookUp } from '../../lib/desk/look-up';
import { shapeOf } from '../../lib/messages/shapes';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { wikidataServer } from '../lookup/wikidata-server';
import { plantedRecords } from './planted-records';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

it('looks up by name, and keeps whom the reader chose as Wikidata knows them', async () => {
  const server = await wikidataServer();
  const looked = await lookUp('Anna Kim', server);
  expect(looked).toMatchObject({
    ok: true,
    value: [{ person: { id: 'wikidata:Q100' } }, { person: { id: 'wikidata:Q101' } }],
  });
  expect(await peopleByIds(records, ['wikidata:Q100'])).toEqual([]);
  expect(await keepFound(records, 'wikidata:Q100', server)).toMatchObject({ ok: true, value: { id: 'wikidata:Q100' } });
  expect(await peopleByIds(records, ['wikidata:Q100'])).toMatchObject([{ roles: [{ title: 'mayor' }, {}] }]);
});

it('keeps nobody when Wikidata does not answer, or has no such person', async () => {
  const server = await wikidataServer();
  expect(await keepFound(records, 'wikidata:Q102', server)).toEqual({ ok: true, value: null });
  expect(await keepFound(records, 'wikidata:Q100', { ...server, api: 'http://127.0.0.1:1/' })).toMatchObject({
    ok: false,
  });
  expect(await peopleByIds(records, ['wikidata:Q100', 'wikidata:Q102'])).toEqual([]);
});

it.each(['Q1', 'wikidata:P1', 'wikidata:Q0', 'wikidata:Q1|Q2', 'aforesaid:x'])(
  'asks for nothing that is no identifier: %s',
  (id) => {
    expect(shapeOf('keepFound')({ id })).toBeNull();
  },
);
