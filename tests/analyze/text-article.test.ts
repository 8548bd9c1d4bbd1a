import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../scripts/analyze/text-article';

const NOTHING = { title: null, published: null, language: null };
const blocksOf = (text: string) => articleFromText(text, NOTHING).article.blocks;

describe('a text as an article', () => {
  it.each<[string, string, string[]]>([
    ['lines are blocks', 'One.\nTwo.', ['One.', 'Two.']],
    ['blank lines and ends are dropped', '\n  One. \n \t\n\nTwo.\n', ['One.', 'Two.']],
    ['white space is folded', 'One \t two\u00a0\u2003three.', ['One two three.']],
    ['invisible characters are dropped', 'Vla\u00addimir \u200bPutin\ufeff.', ['Vladimir Putin.']],
    ['line ends of any system', 'One.\r\nTwo.\rThree.\u2028Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['no text', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text).map((block) => block.text)).toEqual(expected);
  });

  it.each<[string, string, string | null, string]>([
    [
      'a short first line that ends no sentence is the headline',
      'Talks end without a deal\nOslo. They left.',
      null,
      'headline',
    ],
    ['a sentence is not', 'Talks ended without a deal.\nThey left.', null, 'paragraph'],
    ['nor is the only line', 'Talks end without a deal', null, 'paragraph'],
    ['a sentence that is the title is', 'Talks ended, he says.\nThey left.', 'Talks ended,  he says', 'headline'],
  ])('%s', (_, text, title, kind) => {
    expect(articleFromText(text, { title, published: null, language: null }).article.blocks[0]!.kind).toBe(kind);
  });

  it('leads every span back to the same words of the given text', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '“', '’', '😀', 'é', '  ', '\u2028'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const seen = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = pieces.join('');
        const { article, toText } = articleFromText(text, NOTHING);
        article.blocks.forEach((block, at) => {
          expect(block.text).toBe(block.text.replace(/\s+/g, ' ').trim());
          const start = from % block.text.length;
          const end = start + 1 + (length % (block.text.length - start));
          const span = toText({ block: at, start, end });
          expect(seen(text.slice(span.start, span.end))).toBe(seen(block.text.slice(start, end)));
          expect(span.end).toBeGreaterThan(span.start);
        });
        expect(article.blocks.map((block) => seen(block.text)).join('')).toBe(seen(text));
      }),
    );
  });

  it('takes a line of two million characters', () => {
    const { article, toText } = articleFromText('word  '.repeat(333_333), NOTHING);
    const { text } = article.blocks[0]!;
    expect(toText({ block: 0, start: text.length - 4, end: text.length })).toEqual({
      start: 1_999_992,
      end: 1_999_996,
    });
  });
});
