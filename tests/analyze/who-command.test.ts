import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAnalyze } from './run-analyze';

const FRENCH = {
  id: 'Q1',
  name: 'Anna Kim',
  country: 'FR',
  positions: [{ title: 'President', org: 'France', start: '2020' }],
};
const RUSSIAN = { id: 'x:2', name: 'Anna Kim', positions: [{ title: 'President', org: 'Russia', start: '2020' }] };
const OTHER = { id: 'Q3', name: 'Ben Óg', positions: [] };

const TEXT = 'French President Anna Kim spoke on Monday.\n“We will stay,” Ben Og said.';

describe('analyze who', () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-who-'));
    const lines = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(file('a.ndjson'), lines(FRENCH, OTHER));
    writeFileSync(file('b.ndjson.gz'), gzipSync(lines(RUSSIAN)));
    writeFileSync(file('statements.ndjson'), lines({ id: 's', speaker: 'A', kind: 'quote', text: 'Words.' }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const who = async (files: string[], text = TEXT) => {
    const line = { id: 7, text, published: '2025-06-01' };
    const { code, out, err } = await runAnalyze(['who', '--people', ...files.map(file)], JSON.stringify(line));
    expect([code, err, out[0]?.id]).toEqual([0, '', 7]);
    return out[0]!.people as Record<string, unknown>[];
  };

  it('tells who is meant by a name of two, by which signs, and in which office', async () => {
    const [kim] = await who(['a.ndjson', 'b.ndjson.gz']);
    expect(kim).toEqual({
      name: 'Anna Kim',
      start: TEXT.indexOf('Anna'),
      entity: expect.any(String),
      decided: 'Q1',
      candidates: ['Q1'],
      by: ['role', 'in-office', 'place', 'well-known'],
      role: 'President, France',
    });
  });

  it('leaves open who is meant where nothing tells', async () => {
    const [kim] = await who(['a.ndjson', 'b.ndjson.gz'], 'Anna Kim spoke on Monday.');
    expect(kim).toMatchObject({ decided: null, role: null });
    expect((kim!.candidates as string[]).toSorted()).toEqual(['Q1', 'x:2']);
  });

  it('names only those whom the files have', async () => {
    expect(await who(['b.ndjson.gz'], 'Ben Og met Carla Dunn.')).toEqual([]);
  });

  it.each([
    [[], 2, /needs --people FILE/],
    [['absent.ndjson'], 1, /absent\.ndjson cannot be read/],
    [['statements.ndjson'], 1, /holds statements, not people/],
  ])('with %j ends with %i', async (files, code, message) => {
    const ran = await runAnalyze(['who', ...files.flatMap((name) => ['--people', file(name)])], '{}');
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
  });
});
