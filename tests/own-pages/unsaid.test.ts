import { afterEach, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser';
import type { Claim } from '../../lib/model/claim';
import type { Entity } from '../../lib/model/mention';
import type { Person, Role } from '../../lib/model/person';
import type { Reading } from '../../lib/model/reading';
import { unsaidIn } from '../../lib/own-pages/unsaid';
import { jonas1, reading } from '../components/fixtures';

const MP = 'https://www.theyworkforyou.com/mp/7';
const role = (of: string): Role => ({ ...jonas1.roles[0]!, of });

function person(id: string, page: string | null, houses: string[]): Person {
  const links = page ? [{ label: 'page', address: page, source: 's' }] : [];
  return { ...jonas1, id, names: [{ ...jonas1.names[0]!, text: `Name ${id}` }], links, roles: houses.map(role) };
}

/** An article in which these people speak. */
function articleWith(people: Person[], candidates: (person: Person) => string[] = ({ id }) => [id]): Reading {
  const entities = people.map(
    (each, i) => ({ ...reading.entities[0]!, id: `e${i}`, candidates: candidates(each) }) as Entity,
  );
  const claims = entities.map(
    ({ id }) => ({ ...reading.claims[0]!, speaker: { kind: 'person', entity: id } }) as Claim,
  );
  return { ...reading, people, entities, claims, recalls: [] };
}

const asked: string[] = [];
const latest = (of: Record<string, number> = {}) =>
  Object.assign(browser.runtime, {
    sendMessage: async ({ name, ask }: { name: string; ask: { candidates: string[] } }) => {
      const [id] = ask.candidates;
      asked.push(`${name} ${id}`);
      return { ok: true, value: { latest: Array.from({ length: of[id!] ?? 0 }) } };
    },
  });
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});

it.each<[string, Person, { inWikiquote: boolean; house: string | null } | null]>([
  ['Wikiquote for whom Wikidata knows', person('wikidata:Q1', null, ['Norland']), { inWikiquote: true, house: null }],
  ['debates beside it', person('wikidata:Q1', MP, ['House of Commons']), { inWikiquote: true, house: 'commons' }],
  ['debates alone', person('twfy:7', MP, ['Council', 'lords']), { inWikiquote: false, house: 'lords' }],
  ['no debates of another parliament', person('twfy:7', MP, ['Scottish Parliament']), null],
  ['no debates of a house called as every object has it', person('twfy:7', MP, ['constructor']), null],
  ['no debates without the number', person('x:1', null, ['House of Commons']), null],
  ['nothing where no source is known', person('x:1', 'https://council.example/7', ['House of Lords']), null],
])('offers %s', async (_, who, offered) => {
  latest();
  const found = await unsaidIn(articleWith([who]));
  expect(found.map(({ inWikiquote, house }) => ({ inWikiquote, house }))).toEqual(offered ? [offered] : []);
});

it('offers nothing of whom there is something, nor of whom it is not certain', async () => {
  latest({ 'wikidata:Q1': 1 });
  const [one, other] = [person('wikidata:Q1', null, []), person('wikidata:Q2', null, [])];
  expect((await unsaidIn(articleWith([one, other]))).map(({ id }) => id)).toEqual(['wikidata:Q2']);
  expect(await unsaidIn(articleWith([other], () => ['wikidata:Q2', 'wikidata:Q1']))).toEqual([]);
});

it('asks of eight at most, and names three', async () => {
  latest();
  const many = Array.from({ length: 12 }, (_, i) => person(`wikidata:Q${i + 1}`, null, []));
  expect(await unsaidIn(articleWith(many))).toHaveLength(3);
  latest(Object.fromEntries(many.map(({ id }) => [id, 1])));
  asked.length = 0;
  expect(await unsaidIn(articleWith(many))).toEqual([]);
  expect(asked).toHaveLength(8);
});
