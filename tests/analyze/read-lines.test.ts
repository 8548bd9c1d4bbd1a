import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../scripts/analyze/read-lines';

async function linesOf(chunks: (Uint8Array | string)[]): Promise<Line[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

const texts = async (input: string) => (await linesOf([Buffer.from(input)])).map((line) => line.text);

describe('lines of a stream', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['one line with an end', 'a\n', ['a']],
    ['blank lines', '\n\na\n\n', ['', '', 'a', '']],
    ['line ends of Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['a carriage return alone stays', 'a\rb\n', ['a\rb']],
    ['separators that JSON may hold', 'a\u2028b\u2029c\u0085d\n', ['a\u2028b\u2029c\u0085d']],
    ['a byte order mark', '\uFEFFa\n\uFEFFb\n', ['a', '\uFEFFb']],
  ])('%s', async (_, input, expected) => {
    expect(await texts(input)).toEqual(expected);
  });

  it('numbers them from one, blank ones counted', async () => {
    expect((await linesOf([Buffer.from('a\n\nb')])).map((line) => line.number)).toEqual([1, 2, 3]);
  });

  it('is the same however the bytes are cut, in the middle of a character too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 7 }), async (input, size) => {
        const bytes = Buffer.from(input);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size),
        );
        expect(await linesOf(chunks)).toEqual(await linesOf([bytes]));
      }),
    );
  });

  it('hands on a line while the stream is still open', async () => {
    async function* endless() {
      for (let n = 0; ; n++) yield Buffer.from(`${n}\n`);
    }
    for await (const line of readLines(endless())) if (line.number === 3) return expect(line.text).toBe('2');
  });

  it('takes a line of 20 million characters in small chunks', async () => {
    const piece = 'x'.repeat(10_000);
    const lines = await linesOf([...Array.from({ length: 2000 }, () => piece), '\nend']);
    expect(lines.map((line) => line.text.length)).toEqual([20_000_000, 3]);
  });

  it('reads broken UTF-8 as replacement characters', async () => {
    expect((await linesOf([Uint8Array.from([0x61, 0xff, 0x0a])]))[0]!.text).toBe('a\uFFFD');
  });
});
