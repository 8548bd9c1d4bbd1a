import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { excerptFrom, LONGEST_EXCERPT } from '../../scripts/seeds/find-excerpts.mjs';
import { LONGEST_EXCERPT as LONGEST_SEED } from '../../seeds/seed-rules';

const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PACK = join(folder, 'pack.ndjson.gz');
const passage = (id: string, speaker: string, date: string, text: string) =>
  JSON.stringify({ id, speaker, date, text, sourceTitle: 'A debate' });
writeFileSync(
  PACK,
  gzipSync(
    [
      passage('a', 'Ann Poe', '2015', 'One two. We want peace now, not later. And nothing else.'),
      passage('b', 'Ann Poe', '2016', 'We want peace now.'),
      passage('c', 'Bob Roe', '2015', 'We want peace now.'),
    ].join('\n'),
  ),
);

const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/seeds/find-excerpts.mjs', PACK, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('lists the passages of one speaker that hold the words', () => {
  const found = run('--speaker', 'Ann Poe', '--words', 'PEACE');
  expect(found.match(/^\w \(\d+\)/gm)).toEqual(['a (2015)', 'b (2016)']);
});

test('prints words with their context as fields of a statement', () => {
  const fields = { words: 'We want peace now', before: 'One two.', after: ', not later. And nothing else.' };
  expect(JSON.parse(run('--speaker', 'Ann Poe', '--year', '2015', '--quote', 'We want peace now'))).toEqual(fields);
});

test.each([
  ['words that nobody said', ['--speaker', 'Ann Poe', '--quote', 'We want war'], /in 0 passages/],
  ['words said twice', ['--speaker', 'Ann Poe', '--quote', 'We want peace now'], /in 2 passages/],
  ['a speaker who is not there', ['--speaker', 'Cy Doe'], /No passage fits/],
  ['no speaker', [], /Give one PACK and --speaker/],
])('fails in one line for %s', (_what, args, line) => {
  expect(() => run(...args)).toThrow(line);
});

const LONG = `${'one '.repeat(30)}stop. Peace is near. ${'two '.repeat(30)}stop.`;

test('keeps the nearest words, no more than an excerpt may have', () => {
  const { before, after } = excerptFrom(LONG, 'Peace is near.')!;
  expect(before).toBe(`${'one '.repeat(24)}stop.`);
  expect(after).toBe('two '.repeat(25).trim());
});

test('starts the text before at a sentence where it can', () => {
  expect(excerptFrom(`${'one '.repeat(30)}stop. Today Peace is near.`, 'Peace')?.before).toBe('Today');
});

test('finds nothing that is not there letter for letter', () => {
  expect(excerptFrom('We want peace', 'We want  peace')).toBeNull();
});

test('the script and the check hold excerpts to one length', () => {
  expect(LONGEST_EXCERPT).toBe(LONGEST_SEED);
});
