import { afterEach, beforeEach, expect, test } from 'vitest';
import { choosePerson } from '../../lib/library/chosen-people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { addPerson } from '../records/write-people';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle } from './read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

const COUP = 'President Vladimir Putin said on Monday that a military coup in Ukraine had been provoked from outside.';

test('a known speaker’s claim recalls what they said years before', async () => {
  const reading = await readArticle(records, articleOf(COUP));
  expect(reading.people.map((person) => person.id)).toEqual(['vladimir-putin']);
  expect(reading.claims).toHaveLength(1);
  const recalled = reading.recalls.find((recall) => recall.claim === reading.claims[0]!.id)!.statements;
  expect(recalled.map(({ statement }) => statement.said?.date)).toContain('2015');
  expect(recalled.every(({ statement }) => statement.person === 'vladimir-putin')).toBe(true);
});

test('two people of one name are both candidates, and nothing is recalled for either', async () => {
  const source = (await records.sources.toCollection().first())!.id;
  await addPerson(records, {
    names: [{ text: 'Vladimir Putin', kind: 'main', source }],
    roles: [],
    links: [],
    epithets: [],
  });
  const reading = await readArticle(records, articleOf(COUP.replace('President ', '')));
  expect(reading.entities[0]?.candidates).toHaveLength(2);
  expect(reading.recalls.flatMap((recall) => recall.statements)).toEqual([]);
});

test('of two people of one name the one whom the reader chose is meant, or nobody', async () => {
  const source = (await records.sources.toCollection().first())!.id;
  const names = [{ text: 'Vladimir Putin', kind: 'main' as const, source }];
  await addPerson(records, { id: 'other', names, roles: [], links: [], epithets: [] });
  await choosePerson(records, 'Vladimir Putin', 'vladimir-putin', articleOf().address);
  const reading = await readArticle(records, articleOf(COUP.replace('President ', '')));
  expect(reading.entities[0]).toMatchObject({ candidates: ['vladimir-putin'], namesakes: ['other'] });
  expect(reading.people.map(({ id }) => id).sort()).toEqual(['other', 'vladimir-putin']);
  expect(reading.recalls[0]!.statements).not.toEqual([]);
  await choosePerson(records, 'Vladimir Putin', null, articleOf().address);
  expect((await readArticle(records, articleOf(COUP.replace('President ', '')))).entities[0]!.candidates).toEqual([]);
});

test('a bare surname finds nobody, known or not', async () => {
  const reading = await readArticle(records, articleOf('Putin said on Monday that the talks would go on.'));
  expect(reading.people).toEqual([]);
  expect(reading.entities).toEqual([]);
  expect(reading.mentions).toEqual([]);
  expect(reading.claims.map(({ speaker }) => speaker.kind)).not.toContain('person');
  expect(reading.recalls.flatMap((recall) => recall.statements)).toEqual([]);
});

test('a name that is not in the library is found only', async () => {
  const reading = await readArticle(records, articleOf('Helen Marrow, a teacher, said that the school would close.'));
  expect(reading.entities.map(({ name, candidates }) => [name, candidates])).toEqual([['Helen Marrow', []]]);
});

test('an article in another language marks names in the library alone, and says so', async () => {
  const article = { ...articleOf('Emmanuel Macron a parlé à Paris avec Jeanne Duval.'), language: 'fr' };
  const reading = await readArticle(records, article);
  expect(reading.languageSupported).toBe(false);
  expect(reading.entities.map((entity) => entity.candidates)).toEqual([['emmanuel-macron']]);
  expect(reading.claims).toEqual([]);
});

test('reading writes nothing', async () => {
  const before = await Promise.all(records.tables.map((table) => table.count()));
  await readArticle(records, articleOf(COUP));
  expect(await Promise.all(records.tables.map((table) => table.count()))).toEqual(before);
});
