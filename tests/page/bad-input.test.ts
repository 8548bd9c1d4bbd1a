// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../lib/page/article-gate';
import { MOST } from '../../lib/page/block-walk';
import { readArticleInSlices } from '../../lib/page/read-page';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf, paragraphs, sentences } from './page-of';

const ADDRESS = 'https://news.example/story';

const BAD: [name: string, page: () => Document][] = [
  ['nothing', () => pageOf('')],
  ['no body', () => documentWithout('body')],
  ['no root element', () => documentWithout('html')],
  ['a frameset', () => pageOf('<frameset><frame></frameset>')],
  ['XML', () => pageOf('<a><b>text</b></a>', ADDRESS, 'text/xml')],
  ['SVG', () => pageOf('<svg xmlns="http://www.w3.org/2000/svg"><text>t</text></svg>', ADDRESS, 'image/svg+xml')],
  [
    'XHTML',
    () =>
      pageOf(
        `<html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs(3)}</body></html>`,
        ADDRESS,
        'application/xhtml+xml',
      ),
  ],
  ['broken linked data', () => pageOf(`<script type="application/ld+json">{"@type":</script>${paragraphs(3)}`)],
  [
    'linked data of wrong shapes',
    () => pageOf(`<script type="application/ld+json">${JSON.stringify(WRONG)}</script>${paragraphs(3)}`),
  ],
  [
    'linked data in a circle',
    () => pageOf(`<script type="application/ld+json">${JSON.stringify(CIRCLE)}</script>${paragraphs(3)}`),
  ],
  ['deep nesting', () => pageOf(`${'<div>'.repeat(600)}${paragraphs(3)}`)],
  [
    'right-to-left text',
    () => pageOf(`<html dir="rtl" lang="ar"><article><p>${'أجل المجلس قراره مرة أخرى. '.repeat(9)}</p></article>`),
  ],
  ['one long text node', () => pageOf(`<p>${sentences(3000).slice(0, 200_000)}</p>`)],
  ['one long text node, a word a line', () => pageOf(`<p>${'word \n '.repeat(28_600)}</p>`)],
  ['50,000 tiny nodes', () => pageOf(`<p>${'<b>a</b> '.repeat(25_000)}</p>${paragraphs(3)}`)],
  ['nothing but line breaks', () => pageOf(`<p>${'x<br>'.repeat(20_000)}</p>`)],
];

const WRONG = {
  '@type': ['NewsArticle', 7, null],
  headline: { a: [] },
  author: [[7, null, { name: {} }]],
  datePublished: 9,
  publisher: [],
};
const CIRCLE = {
  '@graph': [
    { '@type': 'Article', author: { '@id': '#a' } },
    { '@id': '#a', name: null, author: { '@id': '#a' } },
  ],
};

function documentWithout(tag: string): Document {
  const page = pageOf('');
  page.querySelector(tag)!.remove();
  return page;
}

// jsdom parses such pages slowly: the limit is there for that.
describe('a bad page', () => {
  it.each(BAD)('is judged and read without an error or a change: %s', async (_, make) => {
    const page = make();
    const before = page.documentElement?.outerHTML;
    expect(judgePage(page, ADDRESS)).toHaveProperty('isArticle');
    if (page.documentElement) {
      expect(readWholePage(page, ADDRESS).article.blocks).toBeInstanceOf(Array);
      const { signal } = new AbortController();
      expect(['read', 'not-read']).toContain((await readArticleInSlices(page, ADDRESS, { signal })).status);
    }
    expect(page.documentElement?.outerHTML).toBe(before);
  });

  it('is read from right to left as it is written', () => {
    const text = 'قال الرئيس إن المجلس سيجتمع غدا للنظر في مستقبل الميناء، وإن القرار لن يتأخر هذه المرة.';
    const { article } = readWholePage(
      pageOf(`<html lang="ar"><article><p>${text}</p><p>${text}</p></article>`),
      ADDRESS,
    );
    expect(article.blocks.map((block) => block.text)).toEqual([text, text]);
  });
});

describe('reading in slices', () => {
  const signal = () => new AbortController().signal;

  it('gives what reading in one go gives', async () => {
    const page = pageOf(`<title>Council puts it off</title><h1>Council puts it off</h1>${paragraphs(2500)}`);
    const outcome = await readArticleInSlices(page, ADDRESS, { signal: signal(), yieldEvery: 0 });
    expect(outcome.status === 'read' && outcome.article).toEqual(readWholePage(page, ADDRESS).article);
  });

  it('lets the page work in between', async () => {
    const page = pageOf(paragraphs(2500));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await readArticleInSlices(page, ADDRESS, { signal: signal(), yieldEvery: 0 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reading = readArticleInSlices(pageOf(paragraphs(2500)), ADDRESS, {
      signal: controller.signal,
      yieldEvery: 0,
    });
    controller.abort();
    expect(await reading).toEqual({ status: 'stopped' });
  });

  it('survives a page that takes away what is being read', async () => {
    const page = pageOf(paragraphs(2500));
    const reading = readArticleInSlices(page, ADDRESS, { signal: signal(), yieldEvery: 0 });
    page.body.replaceChildren();
    expect(['read', 'not-read']).toContain((await reading).status);
  });

  it('says that there is nothing to read, or too much', async () => {
    const empty = await readArticleInSlices(pageOf('<p>Hello.</p>'), ADDRESS, { signal: signal() });
    expect(empty).toEqual({ status: 'not-read', reason: 'no-text', unseen: [] });
    const large = pageOf(`<p>${'x'.repeat(MOST.text)}</p>${'<p>y</p>'.repeat(1000)}`);
    const outcome = await readArticleInSlices(large, ADDRESS, { signal: signal() });
    expect(outcome).toEqual({ status: 'not-read', reason: 'too-large', unseen: [] });
  });
});
