import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hashText, sourceId, statementId } from '../../lib/records/content-hash';

const statement = { person: 'p', words: 'Ein Café in Århus, sagte sie.', source: 's' };
const GAPS = [' ', '\u00a0', '\n', '\t ', '\u2009', '\r\n'];

describe('statementId', () => {
  it('is SHA-256 in hex, so that any device comes to the same', async () => {
    expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await statementId(statement)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same however words are composed and spaced', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(word), fc.array(fc.constantFrom(...GAPS), { minLength: 1 }), async (words, gaps) => {
        const spaced = words.map((text, i) => gaps[i % gaps.length] + text.normalize('NFD')).join('') + gaps[0];
        const plain = words.map((text) => text.normalize('NFC')).join(' ');
        expect(await statementId({ ...statement, words: spaced })).toBe(
          await statementId({ ...statement, words: plain }),
        );
      }),
    );
  });

  test.each([
    ['other words', { words: 'Ein Café in Århus, sagte er.' }],
    ['another case', { words: statement.words.toUpperCase() }],
    ['another person', { person: 'q' }],
    ['another source', { source: 't' }],
    ['words moved into another field', { person: 'p Ein', words: statement.words.slice(4) }],
  ])('differs for %s', async (_, change) => {
    expect(await statementId({ ...statement, ...change })).not.toBe(await statementId(statement));
  });
});

describe('sourceId', () => {
  const source = { address: 'https://news.example/1', title: 'A', outlet: null, published: null };

  it('goes by the address where there is one', async () => {
    expect(await sourceId({ ...source, title: 'B' })).toBe(await sourceId(source));
    expect(await sourceId({ ...source, address: 'https://news.example/2' })).not.toBe(await sourceId(source));
  });

  it('goes by title, outlet and date where there is none', async () => {
    const book = { ...source, address: null };
    expect(await sourceId({ ...book })).toBe(await sourceId(book));
    expect(await sourceId({ ...book, outlet: 'Press' })).not.toBe(await sourceId(book));
  });
});
