import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLines } from '../../lib/packs/lines/read-head';
import { packIdFrom } from '../../lib/packs/pack-id';
import { PackRefused } from '../../lib/packs/pack-refused';
import { recognisePack } from '../../lib/packs/recognise';
import { fileOf, headerWith } from './pack-file';

const tar = (name: string) => {
  const block = new Uint8Array(512);
  block.set(new TextEncoder().encode(name));
  block.set(new TextEncoder().encode('ustar'), 257);
  return new Blob([block, new Uint8Array(1024)]);
};

describe('what a file is', () => {
  it.each<[string, Blob, string, string]>([
    ['rows of people', fileOf([{ id: 'x:1', name: 'Anna Kim' }]), 'pack', 'people'],
    [
      'rows of statements, packed',
      fileOf([{ id: '1', speaker: 'A', text: 'b' }], { packed: true }),
      'pack',
      'statements',
    ],
    ['rows of checks', fileOf([{ id: '1', claim: 'a', checker: 'b' }]), 'pack', 'checks'],
    ['Popolo', new Blob(['{\n "persons": [{"name": "Anna Kim"}]}']), 'popolo', 'people'],
    ['Popolo that begins with memberships', new Blob(['{"memberships": [], "persons": []}']), 'popolo', 'people'],
    ['legislators', new Blob(['[\n {"id": {"bioguide": "K1"}, "terms": []}]']), 'congress-legislators', 'people'],
    [
      'an answer of a query service',
      new Blob(['{"head":{"vars":["person"]},"results":{"bindings":[]}}']),
      'wikidata',
      'people',
    ],
    ['a ClaimReview', new Blob(['{"@context":"https://schema.org","@type":"ClaimReview"}']), 'claim-review', 'checks'],
    ['found claims', new Blob(['{"claims":[{"text":"x","claimReview":[]}]}']), 'claim-review', 'checks'],
    ['a table of people', new Blob(['name,born\nAnna Kim,1970\n']), 'table', 'people'],
    ['a table of statements', new Blob(['Speaker;Date;Quote\nAnna Kim;2025;"No; never"\n']), 'table', 'statements'],
    ['a table with joined headings', new Blob(['person_name,quote_text\nAnna Kim,No\n']), 'table', 'statements'],
    ['a table with a heading that was cut from code', new Blob(['id,spokenWords\nx1,No\n']), 'table', 'statements'],
    ['a table with words inside other words', new Blob(['name,context,keywords\nAnna,a,b\n']), 'table', 'people'],
    ['a table with a mark of byte order', new Blob(['\uFEFFname\tborn\nAnna\t1970']), 'table', 'people'],
    ['a transcript', new Blob(['ANNA KIM: Good morning.\nBEN ÓG: And to you.']), 'transcript', 'statements'],
    ['an archive', tar('TXT/AFG_49_1994.txt'), 'un-debate', 'statements'],
    [
      'a packed archive',
      new Blob([gzipSync(new Uint8Array([...new Array(257).fill(0), ...new TextEncoder().encode('ustar')]))]),
      'un-debate',
      'statements',
    ],
  ])('%s', async (_, file, format, kind) => {
    expect(await recognisePack(file)).toEqual({ format, kind, header: null });
  });

  it('is told by its own header, also behind empty lines', async () => {
    const found = await recognisePack(fileOf(['', headerWith(), { id: 'x:1', name: 'Anna Kim' }]));
    expect(found).toMatchObject({ format: 'pack', kind: 'people', header: { id: 'town-council', licence: 'CC0-1.0' } });
  });

  it('is refused with the line where its own header is wrong, or where there is nothing', async () => {
    await expect(recognisePack(fileOf([headerWith({ licence: '' })]))).rejects.toThrow(
      /^Line 1: licence must not be empty/,
    );
    await expect(recognisePack(new Blob(['']))).rejects.toBeInstanceOf(PackRefused);
  });

  it('never fails on any bytes but by refusing them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const found = await recognisePack(new Blob([new Uint8Array(bytes)])).catch((error: unknown) => error);
        expect(found instanceof PackRefused || typeof (found as { format?: unknown }).format === 'string').toBe(true);
      }),
    );
  });
});

describe('the id of a pack', () => {
  it.each([
    ['Town council', 'town-council'],
    ['Sundby Kommunestyre 2025–2029', 'sundby-kommunestyre-2025-2029'],
    ['Große Øre', 'grosse-ore'],
    ['  --  ', 'pack'],
    ['Совет', 'pack'],
  ])('%s → %s', (name, id) => expect(packIdFrom(name)).toBe(id));

  it('is always one that the format takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (name) => {
        expect(packIdFrom(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(packIdFrom(name).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('the first lines of a file', () => {
  it('are whole, and few however large it is', async () => {
    const long = 'é'.repeat(300);
    const file = new Blob(Array.from({ length: 2000 }, (_, i) => `${i},${long}\n`));
    const text = await (await firstLines(file)).text();
    const lines = text.split('\n');
    expect(text.length).toBeLessThan(64 * 1024);
    expect(lines.at(-1)).toBe(`${lines.length - 1},${long}`);
    expect(await (await firstLines(new Blob(['a,b\n1,2']))).text()).toBe('a,b\n1,2');
  });
});
