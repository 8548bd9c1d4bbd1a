import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../lib/messages/shapes';
import { readWholePage } from '../../scripts/read-whole-page';

const article = {
  address: 'https://news.example/a',
  title: 'A title',
  bylines: [],
  outlet: null,
  language: 'en',
  published: { date: '2025-09-02', precision: 'day' },
  blocks: [{ kind: 'paragraph', text: 'A text.' }],
};

describe('the shape of an article that arrives', () => {
  test('a right one passes and is freed from fields that the protocol does not name', () => {
    expect(shapeOf('read')({ article, extra: 1 })).toEqual({ article });
  });

  test.each([
    ['no article', {}],
    ['an address that is not a web page', { article: { ...article, address: 'javascript:alert(1)' } }],
    ['an unknown kind of block', { article: { ...article, blocks: [{ kind: 'advert', text: 'x' }] } }],
    ['a text that is not text', { article: { ...article, blocks: [{ kind: 'paragraph', text: 5 }] } }],
    ['an unknown precision', { article: { ...article, published: { date: '2025', precision: 'about' } } }],
    ['nothing', null],
  ])('%s is refused', (_name, ask) => {
    expect(shapeOf('read')(ask)).toBeNull();
  });

  test('what a page says of itself at any length is cut to what is taken', () => {
    const long = 'Many words '.repeat(1_000);
    const authors = Array.from({ length: 300 }, (_, i) => ({ '@type': 'Person', name: `Ann Writer ${long} ${i}` }));
    const linked = { '@type': 'NewsArticle', headline: long, author: authors };
    const { document } = new JSDOM(
      `<html lang="en-${'x'.repeat(99)}"><head><meta property="og:site_name" content="${long}"><title>${long}</title>
       <script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><p>A text.</p></body></html>`,
    ).window;
    const page = readWholePage(document, `https://news.example/a?q=${'x'.repeat(100_000)}`);
    expect(shapeOf('read')({ article: page.article })).toEqual({ article: page.article });
  });

  test('a card asks for at most 50 candidates', () => {
    expect(shapeOf('card')({ name: 'x', candidates: Array(51).fill('p') })).toBeNull();
  });

  test.each([[[]], [['p']], [Array(51).fill('p')], [[1, 2]]])('%j cannot be merged', (people) => {
    expect(shapeOf('mergePeople')({ people })).toBeNull();
  });
});
