import { describe, expect, it } from 'vitest';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf, paragraphs, sentences } from './page-of';

const entry = (opening: string, number: number, inside = '') =>
  `${opening}${inside}<h3>Entry ${number}</h3><p>${sentences(1, `entry ${number}`)}</p><p>${sentences(1, 'it')}</p>`;
const three = (opening: string, closing: string, inside = '') =>
  [1, 2, 3].map((number) => entry(opening, number, inside) + closing).join('\n');
const TIME = '<div><time datetime="2025-05-12T10:00Z">10:00</time></div>';

/** The texts of the blocks that open an entry of a page with this in its body. */
function openers(html: string): string[] {
  const page = pageOf(`<title>Floods: live</title><main><h1>Floods: live</h1><article>${html}</article></main>`);
  const { blocks } = readWholePage(page, 'https://news.example/story').article;
  return blocks.filter(({ opensEntry }) => opensEntry).map(({ text }) => text);
}

const ENTRIES = ['Entry 1', 'Entry 2', 'Entry 3'];

describe('the entries of a live blog', () => {
  it.each([
    ['articles with a time', three('<article class="item">', '</article>', TIME)],
    ['parts by their name', three('<div class="live-entry">', '</div>')],
    ['parts by their property', three('<div itemprop="liveBlogUpdate">', '</div>')],
    ['list items with a time', `<ol>${three('<li class="row">', '</li>', TIME)}</ol>`],
    ['entries of several kinds', `${entry('<div class="post">', 4)}</div>${three('<div class="post key">', '</div>')}`],
  ])('are %s', (_, html) => {
    expect(openers(paragraphs(2) + html).slice(-3)).toEqual(ENTRIES);
  });

  it('end where the text after them begins', () => {
    const after = 'Photographs of the floods may be sent to the paper by anybody who has some of their own.';
    expect(openers(`${paragraphs(2)}${three('<div class="live-entry">', '</div>')}<p>${after}</p>`)).toEqual([
      ...ENTRIES,
      after,
    ]);
  });

  it('hold the posts that they quote', () => {
    const post = `<div class="row">${TIME}<p>${sentences(1, 'the post')}</p></div>`;
    const quoted = `<blockquote>${post.repeat(3)}</blockquote>`;
    const html = three('<div class="live-entry">', `${quoted}</div>`);
    expect(openers(paragraphs(2) + html)).toEqual(ENTRIES);
  });

  it.each([
    ['paragraphs', paragraphs(6)],
    ['parts between advertisements', three('<div class="story-body">', '</div>')],
    ['two parts with a time', `${entry('<div>', 1, TIME)}</div>${entry('<div>', 2, TIME)}</div>`],
  ])('are not %s', (_, html) => {
    expect(openers(paragraphs(2) + html)).toEqual([]);
  });
});
