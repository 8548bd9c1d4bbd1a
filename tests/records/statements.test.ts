import { describe, expect, it, test } from 'vitest';
import type { When } from '../../lib/model/when';
import { RecordRefused } from '../../lib/records/faults';
import type { RecordsDatabase } from '../../lib/records/schema';
import { type SourceDraft, sourcesByIds } from '../../lib/records/sources';
import { latestStatements, type StatementDraft, statementsBy } from '../../lib/records/statements';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addSources } from './write-sources';
import { addStatements, deleteStatement, restoreStatement, statementsByIds } from './write-statements';

async function sampleRecords(): Promise<RecordsDatabase> {
  const records = freshRecords();
  await plantSeeds(records, { ...sampleFile(), statements: [] });
  return records;
}

const day = (date: string): When => ({ date, precision: 'day' });

const draft = (words: string, change: Partial<StatementDraft> = {}): StatementDraft => ({
  person: 'p-ada',
  form: 'verbatim',
  words,
  said: null,
  published: null,
  source: 's-talk',
  occasion: null,
  place: null,
  audience: null,
  before: '',
  after: '',
  ...change,
});

const MIXED = [
  draft('undated'),
  draft('said in March', { said: { date: '2025-03', precision: 'month' }, published: day('2025-06-01') }),
  draft('published in May', { published: day('2025-05-01') }),
  draft('said in 2024', { said: { date: '2024', precision: 'year' } }),
  draft('said on 2 March', { said: day('2025-03-02') }),
  draft('by Bo', { person: 'p-bo', said: day('2025-04-01') }),
];

const wordsOf = (statements: { words: string }[]) => statements.map(({ words }) => words);

describe('statementsBy', () => {
  it('gives newest first: the day said, else the day published, undated last', async () => {
    const records = await sampleRecords();
    await addStatements(records, MIXED);
    expect(wordsOf(await statementsBy(records, ['p-ada']))).toEqual([
      'published in May',
      'said on 2 March',
      'said in March',
      'said in 2024',
      'undated',
    ]);
  });

  it('asks for several people at once, and gives exactly what was added', async () => {
    const records = await sampleRecords();
    const { added } = await addStatements(records, MIXED);
    const stored = await statementsBy(records, ['p-bo', 'p-ada', 'p-none', 'p-bo']);
    expect(stored).toHaveLength(MIXED.length);
    expect(new Set(stored)).toEqual(new Set(added));
    expect(await statementsBy(records, [])).toEqual([]);
  });

  it('does not take one person’s id for the beginning of another’s', async () => {
    const records = await sampleRecords();
    await addStatements(records, MIXED);
    expect(await statementsBy(records, ['p-a', 'p', ''])).toEqual([]);
  });
});

describe('latestStatements', () => {
  test.each([0, 1, 3, 5, 9])('gives the first %i of statementsBy', async (n) => {
    const records = await sampleRecords();
    await addStatements(records, MIXED);
    const all = await statementsBy(records, ['p-ada']);
    expect(await latestStatements(records, 'p-ada', n)).toEqual(all.slice(0, n));
  });

  it('passes over deleted ones', async () => {
    const records = await sampleRecords();
    await addStatements(records, MIXED);
    const [newest, next] = await statementsBy(records, ['p-ada']);
    await deleteStatement(records, newest!.id);
    expect(await latestStatements(records, 'p-ada', 1)).toEqual([next]);
  });
});

describe('addStatements', () => {
  it('keeps the same words from the same source as one record', async () => {
    const records = await sampleRecords();
    const first = await addStatements(records, [draft('Café  im Hof'), draft(' Cafe\u0301 im Hof ')]);
    expect(first.added).toHaveLength(1);
    expect(first.kept).toBe(1);
    const again = await addStatements(records, [draft('Café im Hof', { said: day('2025-01-01') }), draft('New')]);
    expect(wordsOf(again.added)).toEqual(['New']);
    expect(again.kept).toBe(1);
    expect(await statementsBy(records, ['p-ada'])).toHaveLength(2);
  });

  it('does not bring back what the reader deleted', async () => {
    const records = await sampleRecords();
    const { added } = await addStatements(records, [draft('Gone')]);
    const id = added[0]!.id;
    expect(await deleteStatement(records, id)).toBe(true);
    expect(await addStatements(records, [draft('Gone')])).toEqual({ added: [], kept: 1 });
    expect(await statementsByIds(records, [id])).toEqual(new Map());
    expect(await restoreStatement(records, id)).toBe(true);
    expect(wordsOf([...(await statementsByIds(records, [id, 'none'])).values()])).toEqual(['Gone']);
  });

  it('refuses one whose source was deleted', async () => {
    const records = await sampleRecords();
    await records.table('sources').update('s-talk', { deleted: true });
    await expect(addStatements(records, [draft('x')])).rejects.toMatchObject({ path: '[0].source' });
  });

  test.each<[string, Partial<StatementDraft>, string]>([
    ['without a source', { source: '' }, '[1].source'],
    ['from a source that is not there', { source: 's-none' }, '[1].source'],
    ['by nobody in the library', { person: 'p-none' }, '[1].person'],
    ['without words', { words: '  ' }, 'words'],
    ['in a language that is none', { language: 'English' }, 'language'],
    ['said on a day that does not exist', { said: day('2025-02-29') }, 'said'],
    ['published at a loose time', { published: { date: 'yesterday', precision: 'minute' } }, 'published'],
  ])('refuses one %s, and with it the whole batch', async (_, change, path) => {
    const records = await sampleRecords();
    const refusal = await addStatements(records, [draft('good'), draft('bad', change)]).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({ path });
    expect(await records.statements.count()).toBe(0);
  });
});

describe('sources', () => {
  const page = (change: Partial<SourceDraft> = {}): SourceDraft => ({
    title: 'A page',
    outlet: 'News',
    address: 'https://news.example/a',
    published: null,
    retrieved: '2025-09-01',
    licence: null,
    ...change,
  });

  it('are one for one address, and stay as they were', async () => {
    const records = freshRecords();
    const [first] = await addSources(records, [page()]);
    const [again, other] = await addSources(records, [
      page({ title: 'A newer title' }),
      page({ address: 'https://news.example/b' }),
    ]);
    expect(again).toEqual(first);
    expect(other?.id).not.toBe(first?.id);
    expect(await sourcesByIds(records, [first!.id, first!.id, 'none'])).toEqual(new Map([[first!.id, first]]));
  });

  test.each<[string, Partial<SourceDraft>, string]>([
    ['an address that runs', { address: 'javascript:alert(1)' }, 'address'],
    ['an address in no web', { address: 'ftp://news.example/a' }, 'address'],
    ['no title', { title: '' }, 'title'],
    ['a false day', { retrieved: '1 September' }, 'retrieved'],
    ['a false date', { published: day('2025-9-1') }, 'published'],
    ['an empty id', { id: '' }, 'id'],
  ])('with %s are refused', async (_, change, path) => {
    const records = freshRecords();
    await expect(addSources(records, [page(), page(change)])).rejects.toMatchObject({ name: 'RecordRefused', path });
    expect(await records.sources.count()).toBe(0);
  });
});
