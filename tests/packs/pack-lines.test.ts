import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, fileOf, headerWith } from './pack-file';
import { readAll, refusalOf } from './read-all';

const ANNA = { id: 'Q1', name: 'Anna Kim' };
const BEN = {
  id: 'council:ben',
  name: 'Ben Óg',
  aliases: ['B. Óg'],
  positions: [{ title: 'Mayor', start: '2024-05' }],
};

const FORMAT = { name: 'pack' } as const;
const read = (file: Blob, said = {}, afterLine?: number) => readAll(file, FORMAT, said, afterLine);

describe('a pack in our own format', () => {
  it('gives its header, and its rows with every field', async () => {
    const { header, rows, lines } = await read(fileOf([headerWith(), ANNA, BEN]));
    expect(header).toMatchObject({ id: 'town-council', kind: 'people', licence: 'CC0-1.0', asOf: '2026-05' });
    expect(rows[0]).toEqual({
      ...ANNA,
      aliases: [],
      description: null,
      country: null,
      birth: null,
      death: null,
      positions: [],
      links: {},
      source: null,
      licence: null,
    });
    expect(rows[1]).toMatchObject({
      name: 'Ben Óg',
      positions: [{ title: 'Mayor', org: null, start: '2024-05', end: null, seen: null }],
    });
    expect(lines).toEqual([2, 3]);
  });

  it('takes no office for a name of its holder', async () => {
    const aliases = ['The Presiding Officer', 'Theo Kim', 'The Prime Minister'];
    const { rows } = await read(fileOf([headerWith(), { ...ANNA, aliases }]));
    expect(rows[0]).toMatchObject({ aliases: ['Theo Kim'] });
  });

  it.each([
    ['gzip', { packed: true }],
    ['lines that end as on Windows', { end: '\r\n' }],
    ['empty lines', { end: '\n\n \n' }],
  ])('is read the same with %s', async (_, how) => {
    expect((await read(fileOf([headerWith(), ANNA, BEN], how))).rows).toHaveLength(2);
  });

  it('is read without an end to its last line, and with a mark of byte order', async () => {
    const text = `\uFEFF${JSON.stringify(headerWith())}\n${JSON.stringify(ANNA)}`;
    expect((await read(new Blob([text]))).rows).toHaveLength(1);
  });

  it('goes on after a line, wherever the pieces of the file end', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ id: `Q${i + 1}`, name: `Person ${'x'.repeat(300)} ${i}` }));
    const file = fileOf([headerWith(), ...rows]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 501 }), async (after) => {
        const { lines } = await read(file, {}, after);
        expect(lines).toEqual(rows.map((_, i) => i + 2).filter((line) => line > after));
      }),
      { numRuns: 20 },
    );
  });

  it('without a header is read when the reader tells what it is; the licence may stand in the rows', async () => {
    const said = { id: 'mine', name: 'Mine', source: { title: 'A list', address: null }, asOf: '2026' };
    const { header, rows } = await read(fileOf([{ ...ANNA, licence: 'CC0-1.0' }, BEN]), said);
    expect(header).toMatchObject({ kind: 'people', licence: 'CC0-1.0', version: '1' });
    expect(rows).toHaveLength(2);
  });

  it('keeps text that looks like markup or like a property of every object as text', async () => {
    const text = '{"id":"Q2","name":"<b>__proto__</b>","links":{"__proto__":"https://a.example"},"__proto__":{"x":1}}';
    const { rows } = await read(fileOf([headerWith(), text]));
    expect(rows[0]).toMatchObject({ name: '<b>__proto__</b>' });
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
  });

  it('leaves out and tells a row whose id has no value: many people would be one', async () => {
    const { rows, leftOut } = await read(fileOf([headerWith(), { id: 'bioguide:', name: 'One of many' }, ANNA]));
    expect(rows).toHaveLength(1);
    expect(leftOut).toEqual([{ line: 2, reason: expect.stringContaining('bioguide:') }]);
  });
});

describe('a pack is refused', () => {
  it.each<[string, unknown[], string]>([
    ['when it is empty', [], 'The file is empty.'],
    [
      'when a line is no JSON',
      [headerWith(), ANNA, '{"id":"Q3"'],
      'Line 3: this is not JSON. The file may have been cut short: get it again.',
    ],
    ['when a line is no object', [headerWith(), '[1]'], 'Line 2: id is missing.'],
    ['when a field is missing', [headerWith(), { id: 'Q1' }], 'Line 2: name is missing.'],
    ['when a name is empty', [headerWith(), { id: 'Q1', name: ' ' }], 'Line 2: name must not be empty.'],
    [
      'when a date is none',
      [headerWith(), { ...ANNA, birth: '2025-02-30' }],
      'Line 2: birth must be a real day, month or year, such as 2025-09-01, 2025-09 or 2025.',
    ],
    [
      'when a date deep inside is none',
      [headerWith(), { ...ANNA, positions: [{ title: 'Mayor', start: 'May' }] }],
      'Line 2: positions[0].start must be a real day',
    ],
    [
      'when an id is none',
      [headerWith(), { ...ANNA, id: 'anna' }],
      'Line 2: id must be a Wikidata identifier (Q…) or scheme:value.',
    ],
    ['when it has no licence', [headerWith({ licence: undefined }), ANNA], 'Line 1: licence is missing.'],
    ['when its licence is empty', [headerWith({ licence: '' }), ANNA], 'Line 1: licence must not be empty.'],
    [
      'when it is of a later format',
      [headerWith({ format: 2 }), ANNA],
      'Line 1: format must be 1: this Aforesaid reads no other version of the format.',
    ],
    [
      'when its id is none',
      [headerWith({ id: '../x' }), ANNA],
      'Line 1: id must be of lower-case letters, digits and single hyphens.',
    ],
    [
      'when its address is none',
      [headerWith({ source: { title: 'x', address: 'javascript:1' } }), ANNA],
      'Line 1: source.address must be an http or https address without a user in it.',
    ],
    [
      'when rows are missing',
      [headerWith({ rows: 3 }), ANNA, BEN],
      'The file says that it has 3 rows, and 2 came. Get it again.',
    ],
    ['when its checksum is wrong', [headerWith({ sha256: checksumOf([BEN]) }), ANNA], 'The checksum is wrong'],
    ['when it is something else', ['{"a":1}'], 'Line 1: neither a header nor a row of a pack'],
    [
      'when a line is huge',
      [headerWith(), `{"id":"Q1","name":"${'x'.repeat(5_000_000)}"}`],
      'Line 2: the line is longer than 4 MB',
    ],
  ])('%s', async (_, lines, message) => {
    expect(await refusalOf(fileOf(lines), FORMAT, {})).toContain(message);
  });

  it('not when rows and checksum are right', async () => {
    const rows = [ANNA, BEN];
    expect(await refusalOf(fileOf([headerWith({ rows: 2, sha256: checksumOf(rows) }), ...rows]), FORMAT, {})).toBe('');
  });

  it('when a packed file is cut short', async () => {
    const whole = fileOf(
      [headerWith(), ...Array.from({ length: 999 }, (_, i) => ({ id: `Q${i + 1}`, name: `N ${i}` }))],
      { packed: true },
    );
    expect(await refusalOf(whole.slice(0, whole.size - 100), FORMAT, {})).toContain('cut short');
  });

  it('when it unpacks to far more than any text', async () => {
    const bomb = fileOf([headerWith(), ...Array.from({ length: 40 }, () => ' '.repeat(2_000_000))], { packed: true });
    expect(bomb.size).toBeLessThan(300_000);
    expect(await refusalOf(bomb, FORMAT, {})).toContain('200 times its size');
  });

  it('when it is not UTF-8', async () => {
    const file = new Blob([JSON.stringify(headerWith()), '\n', new Uint8Array([0x22, 0xff, 0x22])]);
    expect(await refusalOf(file, FORMAT, {})).toContain('not UTF-8');
  });

  it('never with anything but a reason, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await refusalOf(new Blob([bytes as Uint8Array<ArrayBuffer>]), FORMAT, {})).not.toBe('');
      }),
    );
  });
});
