import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/person';
import type { Source } from '../../lib/model/statement';
import { RecordRefused } from '../../lib/records/faults';
import { bringKeptAgain, type KeepDraft, keepStatements, listKept, takeBackKept } from '../../lib/records/kept';
import { mergePeople } from '../../lib/records/merge-people';
import { peopleByIds } from '../../lib/records/people';
import type { Shelves } from '../../lib/records/schema';
import { statementsBy } from '../../lib/records/statements';
import { freshShelves } from './fresh-shelves';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addStatements } from './write-statements';

async function sampleShelves(): Promise<Shelves> {
  const shelves = freshShelves();
  await plantSeeds(shelves, { ...sampleFile(), statements: [] });
  return shelves;
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

const shown = async (shelves: Shelves) =>
  (await listKept(shelves)).map(({ article, statements }) => [article.title, statements.map(({ words }) => words)]);

describe('statements kept by reading', () => {
  it('are listed by article, the one read last first', async () => {
    const shelves = await sampleShelves();
    await keepStatements(shelves, draft('one', ['a b', 'c d']), 1000);
    await keepStatements(shelves, draft('two', ['a b']), 3000);
    await keepStatements(shelves, draft('one', ['e f']), 2000);
    expect(await shown(shelves)).toEqual([
      ['two', ['a b']],
      ['one', ['e f', 'a b', 'c d']],
    ]);
    expect((await listKept(shelves)).map(({ at }) => at)).toEqual([3000, 2000]);
  });

  it('are taken back and brought again; others are left alone', async () => {
    const shelves = await sampleShelves();
    const kept = await keepStatements(shelves, draft('one', ['a b', 'c d']), 1000);
    const { added } = await addStatements(shelves, [{ ...statement('by hand'), source: 's-talk' }]);
    const ids = [...kept, ...added].map(({ id }) => id);
    expect(await takeBackKept(shelves, ids)).toBe(2);
    expect(await shown(shelves)).toEqual([]);
    expect((await statementsBy(shelves, ['p-ada'])).map(({ words }) => words)).toEqual(['by hand']);
    expect(await bringKeptAgain(shelves, ids)).toBe(2);
    expect(await shown(shelves)).toHaveLength(1);
  });

  it('are not listed when they were on the shelves before', async () => {
    const shelves = await sampleShelves();
    const one = draft('one', ['a b']);
    const [first] = await keepStatements(shelves, one, 1000);
    expect(await keepStatements(shelves, one, 2000)).toEqual([]);
    expect(await shelves.kept.get(first!.id)).toMatchObject({ at: 1000 });
  });

  it('bring their speaker along, with the sources of what is known of them', async () => {
    const shelves = await sampleShelves();
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
      shelves,
      draft('one', [], { statements: [statement('a b', 'wikidata:Q9')], people: [person], sources: [source] }),
      1000,
    );
    expect(await peopleByIds(shelves, ['wikidata:Q9'])).toMatchObject([{ names: [{ text: 'New Person' }] }]);
    expect(await shelves.sources.get('pack:x')).toMatchObject({ licence: 'CC0-1.0' });
  });

  it('are shown under the person kept when two were merged', async () => {
    const shelves = await sampleShelves();
    await keepStatements(shelves, draft('one', [], { statements: [statement('a b', 'p-bo')] }), 1000);
    await mergePeople(shelves, 'p-ada', 'p-bo');
    expect((await listKept(shelves))[0]!.statements[0]!.person).toBe('p-ada');
  });

  const of = (person: string) => draft('one', [], { statements: [statement('a b', person)] });

  it.each([
    ['p-bo', 'p-ada'],
    ['p-ada', 'p-bo'],
  ])('of %s are not kept again for %s, whom the reader merged with them', async (first, second) => {
    const shelves = await sampleShelves();
    const kept = await keepStatements(shelves, of(first), 1000);
    await mergePeople(shelves, 'p-ada', 'p-bo');
    expect(await keepStatements(shelves, of(second), 2000)).toEqual([]);
    expect(await shown(shelves)).toEqual([['one', ['a b']]]);
    await takeBackKept(
      shelves,
      kept.map(({ id }) => id),
    );
    expect(await keepStatements(shelves, of(second), 3000)).toEqual([]);
    expect(await shown(shelves)).toEqual([]);
  });

  it('are all refused when one has no speaker on the shelves', async () => {
    const shelves = await sampleShelves();
    const faulty = draft('one', ['a b'], { statements: [statement('a b'), statement('c d', 'nobody')] });
    await expect(keepStatements(shelves, faulty, 1000)).rejects.toBeInstanceOf(RecordRefused);
    expect(await shelves.statements.count()).toBe(0);
    expect(await shelves.kept.count()).toBe(0);
  });
});
