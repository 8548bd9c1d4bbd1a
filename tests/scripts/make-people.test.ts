import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { PackHeader, PackPerson } from '../../lib/model/pack';
import { makePeople } from '../../scripts/people/make-people';
import { orderPeople } from '../../scripts/people/order-people';
import { packThatFits } from '../../scripts/people/pack-file';
import { unitePeople } from '../../scripts/people/unite-people';
import { personRow } from '../packs/person-row';

const HEADER: PackHeader = {
  id: 'made',
  name: 'Made',
  kind: 'people',
  version: '1',
  licence: 'CC0-1.0',
  source: { title: 'Nobody', address: null },
  asOf: '2026',
};
const office = (title: string, org: string, end: string | null, start = '2000') => ({
  title,
  org,
  start,
  end,
  seen: null,
});

it('unites rows of one id', () => {
  const [one, ...others] = unitePeople([
    personRow('Q1', 'Anna Kim', { aliases: ['A. Kim'], source: 'S', licence: 'CC0-1.0' }),
    personRow('Q1', 'Ana Kim', { birth: '1970', source: 'T', licence: 'CC0-1.0' }),
  ]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    name: 'Anna Kim',
    aliases: ['A. Kim', 'Ana Kim'],
    birth: '1970',
    source: 'S + T',
    licence: 'CC0-1.0',
  });
});

it('puts those first who are in the news', () => {
  const people = [
    personRow('Q1', 'Anna Kim', { positions: [office('State Representative', 'OH', null)] }),
    personRow('Q2', 'Anna Kim', { positions: [office('Member of Parliament', 'Leeds', '2010')] }),
    personRow('Q3', 'Anna Kim', { positions: [office('President', 'Norland', '1990')] }),
    personRow('Q4', 'Anna Kim', { positions: [office('Member of Parliament', 'Leeds', null)] }),
    personRow('Q5', 'Anna Kim', { positions: [office('U.S. Senator', 'U.S. Senate (OH)', '1950')], birth: '1890' }),
  ];
  expect(orderPeople(people, '2026').map(({ id }) => id)).toEqual(['Q3', 'Q4', 'Q1', 'Q2', 'Q5']);
});

it('packs as many of the first as fit, the same bytes each time', () => {
  const people: PackPerson[] = Array.from({ length: 400 }, (_, at) =>
    personRow(`Q${at + 1}`, `Person ${(at * 7919) % 1009} of ${(at * 104_729) % 9973}`),
  );
  const { file, rows } = packThatFits(HEADER, people, 3000);
  expect(file.byteLength).toBeLessThanOrEqual(3000);
  expect(packThatFits(HEADER, people.slice(0, rows + 1), Number.POSITIVE_INFINITY).file.byteLength).toBeGreaterThan(
    3000,
  );
  expect(packThatFits(HEADER, people, 3000).file.equals(file)).toBe(true);
  expect(gunzipSync(file).toString().trim().split('\n')).toHaveLength(rows + 1);
});

it('reads sources as they are published, and refuses what may not be given on', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'people-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const congress = path.join(folder, 'legislators.json');
  const terms = [{ type: 'sen', start: '2021-01-03', end: '2027-01-03', state: 'OH' }];
  const person = { id: { bioguide: 'K1', wikidata: 'Q7' }, name: { first: 'Anna', last: 'Kim' }, terms };
  writeFileSync(congress, JSON.stringify([person]));
  expect(await makePeople(folder, ['2026-06-30', congress])).toBe(0);
  const lines = gunzipSync(readFileSync(path.join(folder, 'seeds', 'people.ndjson.gz')))
    .toString()
    .trim()
    .split('\n');
  expect(JSON.parse(lines[1]!)).toMatchObject({
    id: 'Q7',
    licence: 'CC0-1.0',
    source: 'unitedstates/congress-legislators',
  });

  const closed = path.join(folder, 'closed.ndjson');
  writeFileSync(closed, JSON.stringify({ id: 'Q1', name: 'Anna Kim', licence: 'CC-BY-NC-4.0' }));
  expect(await makePeople(folder, ['2026-06-30', closed])).toBe(1);
  expect(told.mock.lastCall?.[0]).toContain('CC-BY-NC-4.0');
  expect(await makePeople(folder, ['soon', closed])).toBe(1);
});
