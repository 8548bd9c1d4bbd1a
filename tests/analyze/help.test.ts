import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../scripts/analyze/analyze';
import { NAMES, subcommandOf } from '../../scripts/analyze/subcommands';
import { createSink, runAnalyze } from './run-analyze';

async function help(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [createSink(), createSink()];
  const code = await analyze(args, { stdin: Readable.from([]), stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
}

describe('help', () => {
  it.each([[['help']], [['--help']], [['-h']]])('%j names every subcommand on standard output', async (args) => {
    const { code, out, err } = await help(args);
    expect([code, err]).toEqual([0, '']);
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(NAMES)('analyze %s --help gives its form and an example, however it is asked for', async (name) => {
    const { code, out, err } = await help([name, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: npm run -s analyze -- ${name}\\b`));
    expect(out).toContain(`| npm run -s analyze -- ${name}`);
    for (const args of [
      [name, '-h'],
      ['help', name],
      ['--help', name],
      [name, '--top', '3', '--help'],
    ])
      expect((await help(args)).out).toBe(out);
  });

  it.each(NAMES)('the example of analyze %s works', async (name) => {
    const { args, input, files = {} } = subcommandOf(name)!.example;
    const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-analyze-'));
    const written = Object.entries(files).map(([file, value]) => {
      writeFileSync(path.join(folder, file), JSON.stringify(value));
      return file;
    });
    const there = args.map((arg) => (written.includes(arg) ? path.join(folder, arg) : arg));
    const { code, out, err } = await runAnalyze(there, JSON.stringify(input));
    rmSync(folder, { recursive: true });
    expect([code, out.length, err]).toEqual([0, 1, '']);
    // Whatever list or figure the subcommand is for has something in it.
    const { quotes, docs, people, score, text, difference } = out[0]!;
    expect(
      [quotes, docs, quotes ? undefined : people, score, text, difference]
        .flat()
        .filter((each) => each !== undefined && each !== ''),
    ).not.toEqual([]);
  });
});

const PYTHON = spawnSync('python3', ['--version']).status === 0;
if (!PYTHON) console.info('Python is not at hand: skipped.');

const TEXT = 'The 🌉 is old 🙂. “The bridge 🌉 is safe,” said Ana Kovač on Monday. “It will last.”';

describe('offsets', () => {
  it.skipIf(!PYTHON).each([
    ['the README', readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')],
    ['the help', subcommandOf('text')!.gives.join('\n')],
  ])('lead to the words of a quote in Python by the line in %s', async (_, page) => {
    const [slice] = /^ *words = text\..+$/m.exec(page)!;
    const { out } = await runAnalyze(['text'], JSON.stringify({ id: 1, text: TEXT }));
    const program = [
      'import json, sys',
      'text, quotes = json.load(sys.stdin)',
      'for q in quotes:',
      `    ${slice.trim()}`,
      '    assert words == q["text"], words',
      'print(len(quotes))',
    ].join('\n');
    const ran = spawnSync('python3', ['-c', program], {
      input: JSON.stringify([TEXT, out[0]!.quotes]),
      encoding: 'utf8',
    });
    expect([ran.stderr, ran.stdout]).toEqual(['', `${(out[0]!.quotes as unknown[]).length}\n`]);
    expect(Number(ran.stdout)).toBeGreaterThan(0);
  });
});

describe('analyze page | analyze text', () => {
  it('joins up as it is, for articles and for pages that are none', async () => {
    const { input } = subcommandOf('page')!.example;
    const body = '<p>“We will stay, whatever the council decides this week,” said Ana Kovač on Monday.</p>'.repeat(8);
    const html = `<title>Mill</title><article><h1>The mill</h1><time datetime="2025-09-03">3 September</time>${body}</article>`;
    const pages = [
      { ...input, html },
      { id: 'none', html: '<form><input></form>' },
    ];
    const read = await runAnalyze(['page'], pages.map((page) => JSON.stringify(page)).join('\n'));
    const { code, out, err } = await runAnalyze(['text'], read.out.map((page) => JSON.stringify(page)).join('\n'));
    expect([code, err, out.map(({ id }) => id)]).toEqual([0, '', ['mill', 'none']]);
    const [quote] = out[0]!.quotes as { text: string; said: object }[];
    expect(quote).toMatchObject({ text: expect.stringMatching(/^“We will stay/), said: { date: '2025-09-01' } });
    expect(out[1]!.quotes).toEqual([]);
  });
});
