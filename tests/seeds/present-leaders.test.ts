import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../scripts/seeds/find-excerpts.mjs';
import starter from '../../seeds/starter.json';

const PACK = new URL('../../../shared/packs/people-leaders-2026.ndjson.gz', import.meta.url).pathname;
const hasPack = existsSync(PACK);
if (!hasPack) console.info(`skipped: ${PACK} is not here, the leaders of the shelf are not compared with it`);

/** What is read of a person of the pack. */
interface Leader {
  id: string;
  name: string;
  country: string;
  positions: { title: string; org: string; start?: string }[];
}

/**
 * Countries that the pack has beside the G20: members of ASEAN that are not in it. Their leaders are not on the shelf.
 */
const NOT_G20 = new Set(['BN', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN']);

/** Titles that the shelf does not take from the pack as they are; null: not at all. */
const READ_OTHERWISE: Record<string, Record<string, string | null>> = {
  // The pack's source gives the prime minister as the king too; the other sources give two people.
  'Mohammed bin Salman': { 'Prime Minister (King)': 'Prime Minister', King: null },
};

const leaders: Leader[] = hasPack ? (readPack(PACK) as unknown as Leader[]) : [];
const named = new Map(starter.people.map((person) => [person.names[0]!.text, person]));
const newOnes = starter.people.slice(7);

/** Whether two dates agree as exactly as both are known; what the pack does not know it does not deny. */
function isSameStart(pack: string | undefined, ours: { date: string } | null): boolean {
  if (pack === undefined) return true;
  const length = Math.min(pack.length, ours?.date.length ?? 0);
  return length > 0 && pack.slice(0, length) === ours!.date.slice(0, length);
}

describe.skipIf(!hasPack)('beside the pack of leaders of August 2026', () => {
  test.each(leaders.filter(({ country }) => !NOT_G20.has(country)).map((leader) => [leader.name, leader] as const))(
    '%s: same name, offices and starts',
    (name, { positions }) => {
      const roles = named.get(name)?.roles ?? [];
      const offices = positions.flatMap(({ title, org, start }) => {
        const read = READ_OTHERWISE[name]?.[title];
        return read === null ? [] : [{ title: read ?? title, org, start }];
      });
      expect(offices.length).toBeGreaterThan(0);
      const missing = offices.filter(
        ({ title, org, start }) =>
          !roles.some((role) => role.title === title && role.of === org && !role.to && isSameStart(start, role.from)),
      );
      expect(missing).toEqual([]);
    },
  );

  test('an identifier that the pack has is ours too', () => {
    const ids = starter.identities.map(({ scheme, id, value, person }) => [scheme === 'wikidata' ? value : id, person]);
    const ours = new Map(ids as [string, string][]);
    const known = leaders.filter(({ id, country }) => !NOT_G20.has(country) && !id.startsWith('leader:'));
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter(({ id, name }) => ours.get(id) !== named.get(name)?.id).map(({ name }) => name)).toEqual([]);
  });

  test('nobody is taken from countries that are not of the G20', () => {
    const others = leaders.filter(({ country }) => NOT_G20.has(country));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ name }) => named.has(name))).toEqual([]);
  });
});

test('the shelf has about sixty people, those with statements first', () => {
  const speakers = new Set(starter.statements.map(({ person }) => person));
  expect(starter.people.slice(0, 7).filter(({ id }) => !speakers.has(id))).toEqual([]);
  expect(starter.people.length).toBeGreaterThanOrEqual(55);
});

test('everybody who has no statement is a leader in an office that a source of 2026 vouches for', () => {
  const vouched = (person: (typeof newOnes)[number]) =>
    person.roles.some(({ of, to, asOf }) => of && to === null && asOf.date >= '2026');
  expect(newOnes.filter((person) => !vouched(person)).map(({ id }) => id)).toEqual([]);
});

/** The offices the shelf is for, beside those of states: one holder each. */
test.each([
  ['Secretary General', 'NATO'],
  ['Secretary-General', 'United Nations'],
  ['President of the European Commission', 'European Union'],
  ['President of the European Council', 'European Union'],
  ['President of the European Parliament', 'European Union'],
  ['Chairperson of the African Union', 'African Union'],
])('one holder of: %s, %s', (title, of) => {
  const holders = starter.people.filter(({ roles }) => roles.some((role) => role.title === title && role.of === of));
  expect(holders).toHaveLength(1);
});

test('no two people hold one office of a state at a time', () => {
  const offices = starter.people.flatMap(({ id, roles }) =>
    [...new Set(roles.filter(({ to }) => to === null).map(({ title, of }) => `${title}, ${of}`))].map((office) => ({
      office,
      id,
    })),
  );
  const twice = offices.filter(({ office, id }) => offices.some((other) => other.office === office && other.id !== id));
  expect(twice).toEqual([]);
});

test('the README names the address of every source', () => {
  const readme = readFileSync(new URL('../../seeds/README.md', import.meta.url), 'utf8');
  const addresses = starter.sources.flatMap(({ address }) => address ?? []);
  expect([...new Set(addresses)].filter((address) => !readme.includes(address))).toEqual([]);
});
