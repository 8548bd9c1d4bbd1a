import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAnalyze } from './run-analyze';

const DOCS = [
  {
    id: 'wind',
    text: 'The wind farms off the coast will power a million homes.',
    speaker: 'Ada Hill',
    date: '2019-01-01',
  },
  { id: 2, text: 'School lunches will be free for every child.', title: 'ignored' },
  { id: 'wind-again', text: 'Wind farms off our coast are too expensive.', speaker: null },
];
const QUERY = {
  id: 'q',
  text: 'These wind farms on the coast never powered homes',
  speaker: 'HILL',
  before: ['ADA: Yes.'],
};

let folder: string;
let plain: string;
let packed: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-analyze-'));
  const lines = DOCS.map((doc) => JSON.stringify(doc)).join('\n');
  [plain, packed] = [path.join(folder, 'docs.jsonl'), path.join(folder, 'docs.jsonl.gz')];
  writeFileSync(plain, lines);
  writeFileSync(packed, gzipSync(lines));
});

afterAll(() => rmSync(folder, { recursive: true }));

const query = (more: object = {}) => JSON.stringify({ ...QUERY, ...more });

describe('analyze recall', () => {
  it('ranks the documents that have to do with the query, ids as they were given', async () => {
    const free = {
      id: 9,
      text: 'every child gets lunches at school',
      speaker: null,
      date: null,
      before: null,
      split: 'x',
    };
    const { code, out, err } = await runAnalyze(['recall', '--docs', plain], `${query()}\n${JSON.stringify(free)}`);
    expect([code, err]).toEqual([0, '']);
    expect(out).toEqual([
      { id: 'q', docs: ['wind', 'wind-again'], shown: [], perhaps: [] },
      { id: 9, docs: [2], shown: [], perhaps: [] },
    ]);
  });

  it.each<[string, object, (string | number)[]]>([
    ['the same speaker in full, whatever the case', { speaker: 'ADA HILL', date: '2021-05-05' }, ['wind']],
    ['a bare surname', { speaker: 'Hill', date: '2021-05-05' }, []],
    ['a speaker who said nothing before', { speaker: 'Ada Hill', date: '2018-12-31' }, []],
    ['another subject', { speaker: 'Ada Hill', date: '2021-05-05', text: 'Budgets are too small' }, []],
    ['no speaker', { speaker: null, date: '2021-05-05' }, []],
  ])('tells what would be shown beside it: %s', async (_, more, shown) => {
    const { code, out } = await runAnalyze(['recall', '--docs', plain], query(more));
    expect([code, out]).toEqual([0, [expect.objectContaining({ shown })]]);
  });

  it.each<[string, object, (string | number)[]]>([
    ['of the same article', { article: 'news/1' }, ['vague']],
    ['given with it', { before: ['The wind farms off the coast were the subject.'] }, ['vague']],
    ['not known', {}, []],
  ])('knows what a text is about from what stands around it: %s', async (_, more, shown) => {
    const said = { speaker: 'Ada Hill', date: '2019-01-01' };
    const near = { id: 'near', text: 'Wind farms off the coast were asked about again', article: 'news/1' };
    const vague = { id: 'vague', text: 'they will never power all that many homes', ...said, ...more };
    const file = path.join(folder, 'around.jsonl');
    writeFileSync(file, [near, vague].map((doc) => JSON.stringify(doc)).join('\n'));
    const asked = {
      speaker: 'Ada Hill',
      date: '2019-03-01',
      text: 'our wind farms off the coast are a home for gulls',
    };
    const { out } = await runAnalyze(['recall', '--docs', file], query(asked));
    expect(out).toEqual([expect.objectContaining({ shown })]);
  });

  it.each<[string, object, object[]]>([
    ['named by the article', { article: 'news/9' }, []],
    ['that of the very same document', {}, [{ id: 'q', article: 'news/9' }]],
  ])('knows what the article of a query goes on about: %s', async (_, named, itself) => {
    const said = { speaker: 'Ada Hill', date: '2019-01-01' };
    const old = { id: 'old', text: 'The wind farms off the coast will never power homes.', ...said };
    const other = { id: 'other', text: 'Wind farms off the coast have powered homes for a year', article: 'news/9' };
    const before = ['Homes and farms were what forty guests of the mayor spoke of in the old town hall.'];
    const asked = { text: 'They will not do it', before, date: '2019-03-01' };
    const file = path.join(folder, 'article.jsonl');
    const documents = [old, other, ...itself.map((more) => ({ text: asked.text, date: asked.date, ...more }))];
    writeFileSync(file, documents.map((doc) => JSON.stringify(doc)).join('\n'));
    const ask = async (more: object) => {
      const { out } = await runAnalyze(['recall', '--docs', file], query({ speaker: 'Ada Hill', ...asked, ...more }));
      return out;
    };
    const [apart] = await ask({ id: 'apart' });
    expect(apart).toMatchObject({ shown: [] });
    expect(await ask(named)).toEqual([expect.objectContaining({ shown: ['old'] })]);
  });

  it('unpacks documents, keeps to --top, and takes both bare as npm hands them on', async () => {
    const expected = { code: 0, out: [{ id: 'q', docs: ['wind'], shown: [], perhaps: [] }], err: '' };
    expect(await runAnalyze(['recall', '--docs', packed, '--top=1'], query())).toEqual(expected);
    expect(await runAnalyze(['recall', packed, '1'], query())).toEqual(expected);
  });

  it('names bad documents by file and line and searches the others', async () => {
    const broken = path.join(folder, 'broken.jsonl');
    writeFileSync(broken, `${JSON.stringify(DOCS[0])}\n\n{"id":"x"}\n{\n${JSON.stringify(DOCS[2])}\n`);
    const { code, out, err } = await runAnalyze(['recall', '--docs', broken], query());
    expect(code).toBe(1);
    expect(out).toEqual([{ id: 'q', docs: ['wind', 'wind-again'], shown: [], perhaps: [] }]);
    expect(err).toContain(`${broken}, line 3: "text" is missing\n`);
    expect(err).toContain(`${broken}, line 4: not JSON: `);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 12), 'unexpected end of file'],
    ['not packed at all', () => Buffer.from('{"id":1,"text":"a"}'), 'incorrect header check'],
  ])('says so when the packed file is %s', async (name, spoil, reason) => {
    const file = path.join(folder, `${name}.gz`);
    writeFileSync(file, spoil(gzipSync('{"id":1,"text":"a"}\n'.repeat(50))));
    const { code, out, err } = await runAnalyze(['recall', '--docs', file], query());
    expect([code, out]).toEqual([1, []]);
    expect(err).toBe(`${file} cannot be read: ${reason}\n`);
  });

  it.each<[string, (string | number)[]]>([
    ['2018-12-31', ['wind-again']],
    ['2018', ['wind-again']],
    ['31 December 2018', ['wind-again']],
    ['2019-01-01', ['wind', 'wind-again']],
    ['2019-01', ['wind', 'wind-again']],
    ['2019', ['wind', 'wind-again']],
    ['', ['wind', 'wind-again']],
  ])('ranks nothing that was said later than %s; what has no date may be', async (date, docs) => {
    const { code, out } = await runAnalyze(['recall', '--docs', plain], query({ date }));
    expect([code, out]).toEqual([0, [{ id: 'q', docs, shown: [], perhaps: [] }]]);
  });

  it('names dates that are none, each with its line, and leaves those lines out', async () => {
    const dated = path.join(folder, 'dated.jsonl');
    const docs = ['not a date', '2019-02-30', '2019-13', '2019-01-01'].map((date) =>
      JSON.stringify({ ...DOCS[0], date }),
    );
    writeFileSync(dated, docs.join('\n'));
    const { code, out, err } = await runAnalyze(['recall', '--docs', dated], `${query()}\n${query({ date: 'soon' })}`);
    expect([code, out]).toEqual([1, [{ id: 'q', docs: ['wind'], shown: [], perhaps: [] }]]);
    const reason = '"date": must be a date, such as 2025-09-01';
    const named = [`${dated}, line 1`, `${dated}, line 2`, `${dated}, line 3`, 'line 2'];
    expect(err.trim().split('\n')).toEqual(named.map((line) => `${line}: ${reason}`));
  });

  it('refuses a query whose lines before are no list of texts', async () => {
    const lines = [query({ before: 'x' }), query({ before: [1] }), query({ speaker: 1 })].join('\n');
    const { code, err } = await runAnalyze(['recall', '--docs', plain], lines);
    expect(code).toBe(1);
    expect(err.split('\n').slice(0, 3)).toEqual([
      'line 1: "before": must be a list of texts',
      'line 2: "before.0": must be a list of texts',
      'line 3: "speaker": must be text',
    ]);
  });
});
