import { describe, expect, it } from 'vitest';
import { judgePage } from '../../lib/page/article-gate';
import { pageOf, paragraphs } from './page-of';

const STORY = 'https://news.example/world/council-puts-it-off-again';
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const NEWS = ld('{"@type":"NewsArticle","headline":"Council puts it off"}');
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const PUBLISHED = '<meta property="article:published_time" content="2025-09-01T09:30:00Z">';
const TEXT = paragraphs(12);
const CHECK = '"@type":"ClaimReview","claimReviewed":"The quay was sold."';
const SHORT = '<p>The ferry ran onto a sandbank on Monday.</p><p>Nobody was hurt, the harbour master said.</p>';
const DATED = 'https://news.example/2025/09/01/council-puts-it-off-again';

const ARTICLES: [name: string, html: string, address: string, reason: string][] = [
  ['linked data of an article', NEWS + TEXT, 'https://news.example/x.html', 'linked-data'],
  ['an article in a graph', ld('{"@graph":[{"@type":"WebPage"},{"@type":["Article"]}]}') + TEXT, STORY, 'linked-data'],
  ['broken linked data', ld('{"@type":"NewsArticle","keywords":["a",],}') + TEXT, STORY, 'linked-data'],
  [
    'a live blog with hundreds of entries',
    ld(`{"@type":"LiveBlogPosting","liveBlogUpdate":[${'{"@type":"BlogPosting"},'.repeat(6000)}{}]}`) + TEXT,
    STORY,
    'linked-data',
  ],
  ['an article described twice', ld('[{"@type":"NewsArticle"},{"@type":"Article"}]') + TEXT, STORY, 'linked-data'],
  ['a live blog', ld('{"@type":"LiveBlogPosting"}') + TEXT, STORY, 'linked-data'],
  ['a date in its address', TEXT, 'https://news.example/2025/09/01/council-puts-it-off-again', 'address'],
  ['OpenGraph and a date', og('article') + PUBLISHED + TEXT, 'https://news.example/x.html', 'open-graph'],
  ['OpenGraph and a story address', og('article') + TEXT, STORY, 'open-graph'],
  ['one article element with a date', `<meta name="author" content="Jo"><article>${TEXT}</article>`, STORY, 'text'],
  ['metadata in the body', `<body>${og('article')}${PUBLISHED}${TEXT}`, STORY, 'open-graph'],
  [
    'neither, but name, author and date',
    `<meta name="author" content="Jo Doe"><time>1 May 2025</time>${TEXT}`,
    STORY,
    'text',
  ],
  [
    'paragraphs made of line breaks',
    NEWS + TEXT.replaceAll('<p>', '').replaceAll('</p>', '<br><br>'),
    STORY,
    'linked-data',
  ],
  ['paragraphs made of divs', NEWS + TEXT.replaceAll('<p', '<div').replaceAll('</p', '</div'), STORY, 'linked-data'],
  ['Chinese text', `${NEWS}<p>${'市议会再次推迟了关于港口未来的决定。'.repeat(12)}</p>`, STORY, 'linked-data'],
  [
    'Arabic text',
    `${NEWS}<p dir="rtl">${'أجل المجلس قراره بشأن مستقبل الميناء مرة أخرى. '.repeat(12)}</p>`,
    STORY,
    'linked-data',
  ],
  ['a short report', NEWS + SHORT, STORY, 'linked-data'],
  ['a short report that its address and OpenGraph tell', og('article') + SHORT, DATED, 'address'],
  ['a fact check', ld(`{${CHECK}}`) + TEXT, 'https://checks.example/quay', 'linked-data'],
  [
    'a fact check in the graph of a page',
    ld(`{"@graph":[{"@type":"WebPage"},{${CHECK}}]}`) + TEXT,
    STORY,
    'linked-data',
  ],
  ['a fact check inside a page', ld(`{"@type":"WebPage","mainEntity":{${CHECK}}}`) + TEXT, STORY, 'linked-data'],
  [
    'a page that checks many claims',
    ld(JSON.stringify(Array(6).fill({ '@type': 'ClaimReview', url: STORY }))) + TEXT,
    STORY,
    'linked-data',
  ],
  ['no doctype and no html element', NEWS + TEXT, STORY, 'linked-data'],
];

const OTHERS: [name: string, html: string, address: string, reason: string][] = [
  ['no text', NEWS, STORY, 'no-text'],
  ['nothing at all', '', STORY, 'no-text'],
  ['a headline and a teaser', `${NEWS}<h1>Council puts it off</h1><p>More soon.</p>`, STORY, 'too-short'],
  [
    'short paragraphs that are no sentences',
    `${NEWS}${'<p>Share this story with friends</p>'.repeat(9)}`,
    STORY,
    'too-short',
  ],
  ['a short text that may be anything', SHORT, STORY, 'other-kind'],
  [
    'a list of fact checks',
    ld(JSON.stringify(['a', 'b'].map((at) => ({ '@type': 'ClaimReview', url: `https://checks.example/${at}` })))) +
      TEXT,
    'https://checks.example/latest',
    'listing',
  ],
  ['a front page', NEWS + TEXT, 'https://news.example/', 'listing'],
  ['a section', `${og('article')}<time>today</time>${TEXT}`, 'https://news.example/world/asia', 'listing'],
  ['a topic page', og('article') + TEXT, 'https://news.example/topic/harbours', 'listing'],
  [
    'a list whose linked data names each story',
    ld(
      '[{"@type":"NewsArticle","url":"https://news.example/a"},{"@type":"NewsArticle","url":"https://news.example/b"}]',
    ) + TEXT,
    'https://news.example/world',
    'listing',
  ],
  [
    'a list of articles without addresses',
    ld(JSON.stringify(Array(5).fill({ '@type': 'NewsArticle' }))) + TEXT,
    'https://news.example/a/b/c',
    'listing',
  ],
  ['questions and answers', ld('{"@type":"QAPage"}') + PUBLISHED + TEXT, STORY, 'other-kind'],
  ['a product', ld('{"@type":"Product"}') + og('product') + TEXT, STORY, 'other-kind'],
  ['documentation', og('website') + TEXT, 'https://site.example/docs/how-to-use-it', 'other-kind'],
  [
    'any page of a system that calls all of them articles',
    og('article') + ld('{"@type":"WebPage"}') + TEXT,
    STORY,
    'other-kind',
  ],
];

describe('the gate', () => {
  it.each(ARTICLES)('lets in %s', (_, html, address, reason) => {
    expect(judgePage(pageOf(html, 'https://news.example/'), address)).toEqual({ isArticle: true, reason });
  });

  it.each(OTHERS)('keeps out %s', (_, html, address, reason) => {
    expect(judgePage(pageOf(html, 'https://news.example/'), address)).toEqual({ isArticle: false, reason });
  });

  it('keeps out what is no HTML, and reads XHTML', () => {
    const xml = `<rss><p>${TEXT.replaceAll(/<\/?p>/g, '')}</p></rss>`;
    expect(judgePage(pageOf(xml, STORY, 'application/xml'), STORY)).toEqual({ isArticle: false, reason: 'not-html' });
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head>${NEWS}</head><body>${TEXT}</body></html>`;
    expect(judgePage(pageOf(xhtml, STORY, 'application/xhtml+xml'), STORY).isArticle).toBe(true);
  });

  it('keeps out an editor', () => {
    const page = pageOf(NEWS + TEXT);
    page.designMode = 'on';
    expect(judgePage(page, STORY)).toEqual({ isArticle: false, reason: 'editor' });
    const other = pageOf(`<body contenteditable>${NEWS + TEXT}`);
    expect(judgePage(other, STORY)).toEqual({ isArticle: false, reason: 'editor' });
  });

  it('looks at no more than a bounded part of a page', () => {
    const page = pageOf(`${'<div></div>'.repeat(7000)}<div>${TEXT.replaceAll(/<\/?p>/g, '')}</div>`);
    expect(judgePage(page, STORY)).toEqual({ isArticle: false, reason: 'no-text' });
  });

  it('takes a made-up address for no sign at all', () => {
    expect(judgePage(pageOf(NEWS + TEXT), 'not an address').isArticle).toBe(true);
  });
});
