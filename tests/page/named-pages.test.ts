import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../lib/messages/shapes';
import { ARTICLE_MOST, type NamedPage } from '../../lib/model/article';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf, paragraphs } from './page-of';

const Q7 = 'https://www.wikidata.org/wiki/Q7';
const WIKI = 'https://en.wikipedia.org/wiki/Ana_Lund';
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (more: object) => ld({ '@type': 'NewsArticle', headline: 'Harbour', ...more });

const namedOf = (html: string): NamedPage[] | undefined =>
  readWholePage(pageOf(`<main>${paragraphs(4)}${html}</main>`), 'https://news.example/story').article.named;

describe('names that a page ties to an address', () => {
  it.each([
    ['whom it is about', article({ about: { '@type': 'Person', name: 'Ana Lund', sameAs: Q7 } }), [['Ana Lund', Q7]]],
    [
      'whom it mentions, in a list',
      article({ mentions: [{ '@type': 'Person', name: 'Ana  Lund', sameAs: ['https://ana.example', Q7, WIKI] }] }),
      [
        ['Ana Lund', Q7],
        ['Ana Lund', WIKI],
      ],
    ],
    ['who wrote it, by an id', article({ author: { '@id': WIKI, name: 'Ana Lund' } }), [['Ana Lund', WIKI]]],
    [
      'a person beside the article',
      ld({ '@graph': [{ '@type': 'Person', name: 'Ana Lund', url: Q7 }] }),
      [['Ana Lund', Q7]],
    ],
    [
      'a link on the name',
      `<p>The harbour was closed, <a href="${WIKI}">Ana <b>Lund</b></a> said on Monday, and nobody knows for how long.</p>`,
      [['Ana Lund', WIKI]],
    ],
  ])('%s', (_, html, expected) => {
    expect(namedOf(html)).toEqual(expected.map(([name, address]) => ({ name, address })));
  });

  it.each([
    ['an address of any other site', article({ author: { name: 'Ana Lund', sameAs: 'https://ana.example/Q7' } })],
    [
      'a site whose name only looks like it',
      article({ author: { name: 'Ana', sameAs: 'https://wikidata.org.evil.example/wiki/Q7' } }),
    ],
    ['a link beside the article', `</main><aside><a href="${WIKI}">Ana Lund</a></aside>`],
    ['no name', article({ author: { sameAs: Q7 } })],
    [
      'things that are no texts',
      article({ author: { name: { '@value': 7 }, sameAs: { a: [Q7] } }, about: [null, 7, [[]]] }),
    ],
  ])('not of %s', (_, html) => {
    expect(namedOf(html)).toBeUndefined();
  });

  it('are found though an image is called as the list of links is', () => {
    const html = `<p><img name="links"><a href="${WIKI}">Ana Lund</a> said on Monday that the harbour was closed again.</p>`;
    expect(namedOf(html)).toEqual([{ name: 'Ana Lund', address: WIKI }]);
  });

  it('have no address that is longer than the desk takes', () => {
    const host = `${'a.'.repeat(ARTICLE_MOST.line)}wikipedia.org`;
    expect(
      namedOf(`<p>The harbour was closed, <a href="https://${host}/wiki/A">Ana Lund</a> said.</p>`),
    ).toBeUndefined();
  });

  it('are bounded, so that the desk takes them', () => {
    const people = Array.from({ length: 2_000 }, (_, i) => ({ name: `Ana ${i}`, sameAs: `${WIKI}_${i}` }));
    const page = pageOf(
      `<main>${paragraphs(4)}${article({ mentions: [people, { name: 'A'.repeat(9_000), sameAs: Q7 + 'Q'.repeat(9_000) }] })}</main>`,
    );
    const { article: read } = readWholePage(page, 'https://news.example/story');
    expect(read.named).toHaveLength(ARTICLE_MOST.named);
    expect(shapeOf('read')({ article: read })).toEqual({ article: read });
  });

  it('are found however deep they lie, or not at all, without a fault', () => {
    let deep: object = { name: 'Ana Lund', sameAs: Q7 };
    for (let i = 0; i < 3_000; i++) deep = { about: deep };
    expect(namedOf(ld(deep))).toBeUndefined();
  });
});
