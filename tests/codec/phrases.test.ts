import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesWith, writeCodedRows } from '../../lib/codec/coded-rows';
import { learnPhrases } from '../../lib/codec/learn-phrases';
import { createPhraseReader, MOST_PHRASES, phrasesIn } from '../../lib/codec/phrase-table';
import { createPhraseTree } from '../../lib/codec/phrase-tree';
import { createPhraseWriter } from '../../lib/codec/phrase-writer';

const encode = (text: string) => new TextEncoder().encode(text);
const ROWS = Array.from({ length: 2000 }, (_, i) =>
  encode(
    `["x:${i}","${['Ada', 'Bo', 'Çiğdem', '王'][i % 4]} Fam${i % 97}",[],"Member of the Assembly",null,"CC0-1.0"]`,
  ),
);
const texts = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed());

describe('phrases', () => {
  const table = learnPhrases(ROWS);
  const write = createPhraseWriter(table);
  const read = createPhraseReader(table);

  it('give back every text, also one like none that was learnt from', () => {
    for (const row of ROWS) expect(read(write(row))).toBe(new TextDecoder().decode(row));
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(write(encode(text)))).toBe(text);
      }),
    );
    const long = encode('Ada Fam1 ÿ'.repeat(20_000));
    expect(encode(read(write(long)))).toEqual(long);
    expect(read(write(encode('\ufeffAda')))).toBe('\ufeffAda');
  });

  it('learn what rows have in common: each alone takes a fifth of its bytes', () => {
    const [printed, written] = [ROWS, ROWS.map(write)].map((all) => all.reduce((sum, { length }) => sum + length, 0));
    expect(written! * 5).toBeLessThan(printed!);
  });

  it('are the same again from the same rows, and no more than have a number', () => {
    expect(learnPhrases(ROWS)).toEqual(table);
    // Every pair and triple of 24 letters, again and again in another order.
    const noise = Array.from({ length: 24 ** 3 * 4 }, (_, i) =>
      Uint8Array.of(97 + (i % 24), 97 + (Math.floor(i / 24) % 24), 97 + (Math.floor(i / 576) % 24)),
    );
    expect(phrasesIn(learnPhrases(noise)).length).toBe(MOST_PHRASES);
  });

  it('are every single byte when there is nothing to learn from', () => {
    const empty = learnPhrases([]);
    expect(phrasesIn(empty)).toHaveLength(256);
    expect(createPhraseReader(empty)(createPhraseWriter(empty)(encode('Ada ÿ')))).toBe('Ada ÿ');
  });
});

describe('createPhraseTree', () => {
  it('finds the longest phrase, as trying all of them does', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd') }),
        (phrases, text) => {
          const tree = createPhraseTree(phrases.map(encode));
          for (let at = 0; at < text.length; at++) {
            const fitting = phrases.filter((phrase) => text.startsWith(phrase, at));
            const longest = fitting.sort((a, b) => b.length - a.length)[0];
            expect(phrases[tree.longestAt(encode(text), at, text.length)]).toBe(longest);
          }
        },
      ),
    );
  });

  it('does not look behind the end', () => {
    const tree = createPhraseTree([encode('a'), encode('ab'), encode('abc')]);
    expect([1, 2, 3].map((end) => tree.longestAt(encode('abc'), 0, end))).toEqual([0, 1, 2]);
  });
});

describe('coded rows', () => {
  const row = fc.record({ hash: fc.constantFrom(0, 1, 7, 2 ** 31, 2 ** 32 - 1), codes: fc.uint8Array() });

  it('are found by their hash, all of one hash in order', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sorted = rows.sort((a, b) => a.hash - b.hash);
        const bytes = writeCodedRows(sorted);
        for (const hash of [0, 1, 5, 7, 2 ** 31, 2 ** 32 - 1]) {
          const expected = sorted.filter((each) => each.hash === hash).map(({ codes }) => [...codes]);
          expect(codesWith(bytes, hash).map((codes) => [...codes])).toEqual(expected);
        }
      }),
    );
  });
});
