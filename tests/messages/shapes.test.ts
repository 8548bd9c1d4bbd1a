import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../lib/messages/shapes';

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

  test('a card asks for at most 50 candidates', () => {
    expect(shapeOf('card')({ name: 'x', candidates: Array(51).fill('p') })).toBeNull();
  });
});
