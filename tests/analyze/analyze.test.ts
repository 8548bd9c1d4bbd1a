import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../scripts/analyze/analyze';
import { createSink, runAnalyze } from './run-analyze';

const PAGE = (slug: unknown) => JSON.stringify({ slug, html: '<p>Hello', url: 'https://example.org/' });

describe('asking wrongly', () => {
  it.each<[string, string[], string]>([
    ['no subcommand', [], 'No subcommand was given.'],
    ['an unknown subcommand', ['toString'], 'There is no subcommand "toString".'],
    ['an unknown option', ['page', '--fast'], "Unknown option '--fast'"],
    ['an option without its value', ['recall', '--docs'], "Option '--docs <value>' argument missing"],
    ['one thing too many', ['page', 'x'], '"x" is one too many.'],
    ['recall without documents', ['recall'], 'analyze recall needs --docs FILE.'],
    [
      'a number that is none',
      ['recall', '--docs', 'x', '--top', 'many'],
      '--top must be a whole number from 1, not "many".',
    ],
    ['a number too small', ['recall', '--docs', 'x', '--top', '0'], '--top must be a whole number from 1, not "0".'],
  ])('%s: says so, then how to ask, and reads nothing', async (_, args, message) => {
    const { code, out, err } = await runAnalyze(args, PAGE('a'));
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain('Usage: npm run -s analyze');
  });

  it('names no help of what there is not', async () => {
    for (const args of [
      ['sing', '--help'],
      ['help', 'sing'],
    ])
      expect(await runAnalyze(args)).toMatchObject({ code: 2, out: [], err: expect.stringMatching(/^There is no /) });
  });

  it('names a file that is not there, without the usage', async () => {
    const { code, err } = await runAnalyze(['text', '--library', '/no/such/file']);
    expect(code).toBe(1);
    expect(err).toMatch(/^\/no\/such\/file cannot be read: ENOENT.*\n$/);
  });
});

describe('lines in, lines out', () => {
  it('does the rest when lines are bad, and names each by its number', async () => {
    const input = [
      PAGE('a'),
      '',
      '{"slug":',
      '[]',
      'null',
      '{"slug":"b"}',
      '{"slug":"c","html":1}',
      PAGE({}),
      PAGE(7),
      '{"html":""}',
      '3',
    ];
    const { code, out, err } = await runAnalyze(['page'], `${input.join('\r\n')}`);
    expect(code).toBe(1);
    expect(out.map(({ slug }) => slug)).toEqual(['a', 7]);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 3: not JSON: /),
      'line 4: not a JSON object',
      'line 5: not a JSON object',
      'line 6: "html" is missing',
      'line 7: "html": must be text',
      'line 8: "slug": must be text or a number',
      'line 10: "id" is missing',
      'line 11: not a JSON object',
    ]);
  });

  it('is quiet and content with nothing', async () => {
    expect(await runAnalyze(['page'], '\n \n')).toEqual({ code: 0, out: [], err: '' });
  });

  it('answers a line before the next one comes', async () => {
    const stdin = new PassThrough();
    const out = createSink();
    const running = analyze(['page'], { stdin, stdout: out.stream, stderr: createSink().stream });
    stdin.write(`${PAGE('first')}\n`);
    await expect.poll(() => out.text(), { timeout: 20_000 }).toContain('"slug":"first"');
    stdin.end();
    expect(await running).toBe(0);
  });

  it('stops without a word when nobody reads any more', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const err = createSink();
    let read = 0;
    async function* endless() {
      for (;;) yield `${PAGE(read++)}\n`;
    }
    expect(await analyze(['page'], { stdin: endless(), stdout: gone, stderr: err.stream })).toBe(0);
    expect(read).toBeLessThan(10);
    expect(err.text()).toBe('');
  });

  it('throws what else goes wrong with the output', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    });
    const stdin = Readable.from(Array.from({ length: 5 }, (_, n) => `${PAGE(n)}\n`));
    await expect(analyze(['page'], { stdin, stdout: full, stderr: createSink().stream })).rejects.toThrow('no space');
  });

  it('waits for a slow reader instead of piling up output', async () => {
    let most = 0;
    let taken = 0;
    const slow: Writable = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, slow.writableLength);
        taken++;
        setImmediate(done);
      },
    });
    const stdin = Readable.from(Array.from({ length: 20 }, (_, n) => `${PAGE(n)}\n`));
    expect(await analyze(['page'], { stdin, stdout: slow, stderr: createSink().stream })).toBe(0);
    expect(taken).toBe(20);
    expect(most).toBeLessThan(2000);
  });
});
