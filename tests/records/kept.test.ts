import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/person';
import type { Source } from '../../lib/model/statement';
import { RecordRefused } from '../../lib/records/faults';
import { bringKeptAgain, type KeepDraft, keepStatements, listKept, takeBackKept } from '../../lib/records/kept';
import { mergePeople } from '../../lib/records/merge-people';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { statementsBy } from '../../lib/records/statements';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addStatements } from './write-statements';

async function sampleRecords(): Promise<RecordsDatabase> {
  const records = freshRecords();
  await plantSeeds(records, { ...sampleFile(), statements: [] });
  return records;
}

const statement = (words: string, person = 'p-ada'): KeepDraft['statements'][number] => ({
  person,
  form: 'reported',
  words,
  said: null,
  published: null,
  occasion: null,
  place: null,
  audience: null,
  before: '',
  after: '',
});

const draft = (page: string, words: string[], change: Partial<KeepDraft> = {}): KeepDraft => ({
  article: {
    title: page,
    outlet: null,
    address: `https://news.example/${page}`,
    published: null,
    retrieved: '2026-01-01',
    licence: null,
  },
  statements: words.map((each) => statement(each)),
  people: [],
  sources: [],
  ...change,
});

const shown = async (records: RecordsDatabase) =>
  (await listKept(records)).map(({ article, statements }) => [article.title, statements.map(({ words }) => words)]);

describe('statements kept by reading', () => {
  it('are listed by article, the one read last first', async () => {
    const records = await sampleRecords();
    await keepStatements(records, draft('one', ['a b', 'c d']), 1000);
    await keepStatements(records, draft('two', ['a b']), 3000);
    await keepStatements(records, draft('one', ['e f']), 2000);
    expect(await shown(records)).toEqual([
      ['two', ['a b']],
      ['one', ['e f', 'a b', 'c d']],
    ]);
    expect((await listKept(records)).map(({ at }) => at)).toEqual([3000, 2000]);
  });

  it('are taken back and brought again; others are left alone', async () => {
    const records = await sampleRecords();
    const kept = await keepStatements(records, draft('one', ['a b', 'c d']), 1000);
    const { added } = await addStatements(records, [{ ...statement('by hand'), source: 's-talk' }]);
    const ids = [...kept, ...added].map(({ id }) => id);
    expect(await takeBackKept(records, ids)).toBe(2);
    expect(await shown(records)).toEqual([]);
    expect((await statementsBy(records, ['p-ada'])).map(({ words }) => words)).toEqual(['by hand']);
    expect(await bringKeptAgain(records, ids)).toBe(2);
    expect(await shown(records)).toHaveLength(1);
  });

  it('are not listed when they were in the library before', async () => {
    const records = await sampleRecords();
    const one = draft('one', ['a b']);
    const [first] = await keepStatements(records, one, 1000);
    expect(await keepStatements(records, one, 2000)).toEqual([]);
    expect(await records.kept.get(first!.id)).toMatchObject({ at: 1000 });
  });

  it('bring their speaker along, with the sources of what is known of them', async () => {
    const records = await sampleRecords();
    const source: Source = {
      id: 'pack:x',
      title: 'A pack',
      outlet: null,
      address: null,
      published: null,
      retrieved: '2026-01-01',
      licence: 'CC0-1.0',
      changed: 0,
      deleted: false,
    };
    const person: Person = {
      id: 'wikidata:Q9',
      names: [{ text: 'New Person', kind: 'main', source: 'pack:x' }],
      roles: [],
      links: [],
      epithets: [],
      changed: 0,
      deleted: false,
    };
    await keepStatements(
      records,
      draft('one', [], { statements: [statement('a b', 'wikidata:Q9')], people: [person], sources: [source] }),
      1000,
    );
    expect(await peopleByIds(records, ['wikidata:Q9'])).toMatchObject([{ names: [{ text: 'New Person' }] }]);
    expect(await records.sources.get('pack:x')).toMatchObject({ licence: 'CC0-1.0' });
  });

  it('are shown under the person kept when two were merged', async () => {
    const records = await sampleRecords();
    await keepStatements(records, draft('one', [], { statements: [statement('a b', 'p-bo')] }), 1000);
    await mergePeople(records, 'p-ada', 'p-bo');
    expect((await listKept(records))[0]!.statements[0]!.person).toBe('p-ada');
  });

  const of = (person: string) => draft('one', [], { statements: [statement('a b', person)] });

  it.each([
    ['p-bo', 'p-ada'],
    ['p-ada', 'p-bo'],
  ])('of %s are not kept again for %s, whom the reader merged with them', async (first, second) => {
    const records = await sampleRecords();
    const kept = await keepStatements(records, of(first), 1000);
    await mergePeople(records, 'p-ada', 'p-bo');
    expect(await keepStatements(records, of(second), 2000)).toEqual([]);
    expect(await shown(records)).toEqual([['one', ['a b']]]);
    await takeBackKept(
      records,
      kept.map(({ id }) => id),
    );
    expect(await keepStatements(records, of(second), 3000)).toEqual([]);
    expect(await shown(records)).toEqual([]);
  });

  it('are all refused when one has no speaker in the library', async () => {
    const records = await sampleRecords();
    const faulty = draft('one', ['a b'], { statements: [statement('a b'), statement('c d', 'nobody')] });
    await expect(keepStatements(records, faulty, 1000)).rejects.toBeInstanceOf(RecordRefused);
    expect(await records.statements.count()).toBe(0);
    expect(await records.kept.count()).toBe(0);
  });
});
