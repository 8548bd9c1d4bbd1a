import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runAnalyze } from './run-analyze';

const SENTENCE = 'The council of the town voted on Tuesday to repair the old bridge before the winter begins again. ';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Bridge to be repaired</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to be repaired",
"datePublished":"2025-03-04T05:06:07Z","author":{"name":"Ada Writer"}}</script></head>
<body><article><h1>Bridge to be repaired</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}</article></body></html>`;

const line = (html: string, url: unknown = 'https://news.example/bridge') => JSON.stringify({ slug: 's', html, url });

describe('analyze page', () => {
  it('gives the format that the scorer of pages reads', async () => {
    const { code, out } = await runAnalyze(['page'], line(ARTICLE));
    expect(code).toBe(0);
    expect(Object.keys(out[0]!)).toEqual([
      'id',
      'slug',
      'isArticle',
      'reason',
      'title',
      'authors',
      'publishedTime',
      'published',
      'language',
      'text',
    ]);
    expect(out[0]).toMatchObject({
      slug: 's',
      isArticle: true,
      reason: expect.any(String),
      title: 'Bridge to be repaired',
      authors: ['Ada Writer'],
      publishedTime: expect.stringMatching(/^2025-03-04T05:06/),
      published: out[0]!.publishedTime,
      language: 'en',
      text: expect.stringContaining(SENTENCE.trim()),
    });
  });

  it('says no to a page that is none', async () => {
    const { out } = await runAnalyze(['page'], line('<title>Sign in</title><form><input></form>'));
    expect(out[0]).toMatchObject({ isArticle: false, text: '' });
  });

  it('takes a page without an address, and refuses one that is none', async () => {
    const { code, out, err } = await runAnalyze(['page'], [line(ARTICLE, null), line(ARTICLE, 'bridge')].join('\n'));
    expect([code, out.length]).toEqual([1, 1]);
    expect(err).toBe('line 2: "url": must be an address, such as https://example.org/news\n');
  });

  it.each([
    ['an import that is never closed', '@import url('],
    ['a sheet that ends in the middle', '@media print { p { color: red'],
    ['braces that close nothing', '}}} @layer a, { } @container ('],
    ['no style at all', '\0<!-- --> \\'],
  ])('reads a page whose style sheet has %s', async (_, style) => {
    const { code, out, err } = await runAnalyze(
      ['page'],
      line(ARTICLE.replace('</head>', `<style>${style}</style></head>`)),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out[0]).toMatchObject({ isArticle: true, text: expect.stringContaining(SENTENCE.trim()) });
  });

  it('takes its id by either name and gives it by both', async () => {
    const page = (names: object) => JSON.stringify({ ...names, html: ARTICLE });
    const { out } = await runAnalyze(
      ['page'],
      [page({ id: 1 }), page({ slug: 'a' }), page({ id: 'b', slug: 'c' })].join('\n'),
    );
    expect(out.map(({ id, slug }) => [id, slug])).toEqual([
      [1, 1],
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('runs no script of the page, fetches nothing, and says nothing of its faults', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    }).listen(0, '127.0.0.1');
    const at = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const hostile = ARTICLE.replace(
        '<article>',
        `<script>document.title = 'ran'; document.querySelector('h1').textContent = 'ran';</script>
        <script src="${at()}/a.js"></script><link rel="stylesheet" href="${at()}/a.css"><img src="${at()}/a.png">
        <iframe src="${at()}/"></iframe><style>@import "${at()}/b.css"; p { broken </style><article>`,
      );
      const { code, out, err } = await runAnalyze(['page'], line(hostile, `${at()}/page`));
      expect([code, err]).toEqual([0, '']);
      expect(out[0]).toMatchObject({ title: 'Bridge to be repaired' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked).toBe(0);
    } finally {
      server.close();
    }
  });
});
