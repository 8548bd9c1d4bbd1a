import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip } from '../../lib/packs/lines/gunzip';
import { PackRefused } from '../../lib/packs/pack-refused';
import { fileOf, headerWith } from './pack-file';
import { readAll, refusalOf } from './read-all';

const FORMAT = { name: 'pack' } as const;
const ROWS = Array.from({ length: 60 }, (_, i) => ({ id: `Q${i + 1}`, name: `Person ${'óñ x'.repeat(i)} ${i}` }));
const TEXT = Buffer.from(await fileOf([headerWith({ rows: ROWS.length }), ...ROWS]).arrayBuffer());

/** As `cat a.gz b.gz` puts it together: each part of the text is a stream of its own. */
const membersOf = (...ends: number[]): Buffer[] =>
  [0, ...ends].map((from, i) => gzipSync(TEXT.subarray(from, ends[i] ?? TEXT.length)));

/** A header with everything that may stand in one, as some packers write it; `mtime` and the rest mean nothing here. */
function memberWithEveryField(text: Buffer): Buffer {
  const plain = gzipSync(text);
  const extra = Buffer.from([6, 0, 0x42, 0x43, 2, 0, 0, 0]);
  const flags = 4 | 8 | 16;
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 0, 3]),
    extra,
    Buffer.from('name.ndjson\0a comment\0'),
    deflateRawSync(text),
    plain.subarray(-8),
  ]);
}

/** The same bytes with one of them changed; an index below zero counts from the end. */
function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at]! ^= 0x55;
  return copy;
}

const fileFrom = (...parts: Buffer[]) => new Blob(parts as Buffer<ArrayBuffer>[]);
const rowsOf = async (file: Blob) => (await readAll(file, FORMAT, {})).rows;
const whole = await rowsOf(fileFrom(TEXT));

async function unpacked(bytes: Buffer, cuts: number[]): Promise<Buffer> {
  const ends = [...new Set([...cuts, bytes.length])].sort((a, b) => a - b);
  const pieces = ends.map((end, i) => new Uint8Array(bytes.subarray(ends[i - 1] ?? 0, end)));
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream.pipeThrough(gunzip()) as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a packed file of several streams', () => {
  it.each<[string, Buffer[]]>([
    ['one', membersOf()],
    ['two, cut within a line', membersOf(1000)],
    ['many small ones, as bgzip makes', membersOf(...Array.from({ length: 100 }, (_, i) => (i + 1) * 40))],
    ['an empty one at the end, as bgzip ends', [...membersOf(700), gzipSync('')]],
    ['an empty one at the beginning', [gzipSync(''), ...membersOf()]],
    [
      'a thousand empty ones between',
      [...membersOf(700).slice(0, 1), ...Array(1000).fill(gzipSync('')), membersOf(700)[1]!],
    ],
    ['zeros behind the end, as a tape has', [...membersOf(700), Buffer.alloc(40_000)]],
    ['one with name, comment and extra fields', [memberWithEveryField(TEXT)]],
    ['one stored and not squeezed', [gzipSync(TEXT.subarray(0, 99), { level: 0 }), gzipSync(TEXT.subarray(99))]],
  ])('gives the rows of the whole: %s', async (_, parts) => {
    expect(await rowsOf(fileFrom(...parts))).toEqual(whole);
  });

  it('gives the same bytes wherever its streams and the pieces it comes in end', async () => {
    const places = (last: number) => fc.array(fc.integer({ min: 1, max: last }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        places(TEXT.length - 1),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        async (at, cuts) => {
          const packed = Buffer.concat(membersOf(...at.sort((a, b) => a - b)));
          const pieces = cuts.map((cut) => Math.floor(cut * packed.length)).filter((cut) => cut > 0);
          expect((await unpacked(packed, pieces)).equals(TEXT)).toBe(true);
        },
      ),
    );
  });

  it('comes in one byte after another', async () => {
    const packed = Buffer.concat([...membersOf(500), Buffer.alloc(3)]);
    expect((await unpacked(packed, Array.from(packed.keys()).slice(1))).equals(TEXT)).toBe(true);
  });

  const [first, second] = membersOf(1000) as [Buffer, Buffer];
  it.each<[string, Buffer[], string]>([
    ['the first is cut short', [first.subarray(0, -3)], 'The packed file is cut short.'],
    ['the second is cut short', [first, second.subarray(0, -30)], 'The packed file is cut short.'],
    ['the second is cut within its checksum', [first, second.subarray(0, -5)], 'The packed file is cut short.'],
    ['the second is cut within its header', [first, second.subarray(0, 4)], 'The packed file is cut short.'],
    ['the first was cut before the second', [first.subarray(0, -30), second], 'The packed file is damaged'],
    ['the checksum of the first is wrong', [changed(first, -7), second], 'damaged: its checksum is wrong'],
    ['the checksum of the second is wrong', [first, changed(second, -7)], 'damaged: its checksum is wrong'],
    ['the length of the second is wrong', [first, changed(second, -3)], 'damaged: its length is wrong'],
    ['the words of the second are changed', [first, changed(second, 40)], 'The packed file is damaged'],
    ['the second is packed in another way', [first, changed(second, 2)], 'The packed file is damaged'],
    ['text follows', [first, second, Buffer.from('{"id":"Q99"}\n')], 'something else follows'],
    ['something follows zeros', [first, second, Buffer.alloc(9), second], 'something else follows'],
    ['something follows many zeros', [first, second, Buffer.alloc(40_000), second], 'something else follows'],
    ['a bomb follows', [...membersOf(), gzipSync(`${' '.repeat(1_000_000)}\n`.repeat(60))], '200 times its size'],
  ])('is refused when %s', async (_, parts, message) => {
    expect(await refusalOf(fileFrom(...parts), FORMAT, {})).toContain(message);
  });

  it('is refused with a reason or read to the end, whichever byte of it is changed', async () => {
    const packed = Buffer.concat([first, second]);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (at) => {
        const text = await unpacked(changed(packed, at), []).catch((error: unknown) => error);
        // Time, name and the like in a header are not checked by gzip; nothing else may change unseen.
        if (Buffer.isBuffer(text)) expect(text.equals(TEXT)).toBe(true);
        else expect(text).toBeInstanceOf(PackRefused);
      }),
      { numRuns: 300 },
    );
  });
});
