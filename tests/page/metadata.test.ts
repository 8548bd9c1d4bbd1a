import { describe, expect, it } from 'vitest';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf, paragraphs } from './page-of';

const ADDRESS = 'https://news.example/story?utm_source=feed#top';
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

function articleOf(html: string, address = ADDRESS) {
  return readWholePage(pageOf(html + paragraphs(4)), address).article;
}

const BYLINES: [name: string, html: string, bylines: string[]][] = [
  ['a person', ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Jo Doe' } }), ['Jo Doe']],
  ['a text', ld({ '@type': 'NewsArticle', author: 'Jo Doe' }), ['Jo Doe']],
  ['a text of two', ld({ '@type': 'NewsArticle', author: 'By Jo Doe and Ann Lee' }), ['Jo Doe', 'Ann Lee']],
  [
    'a list',
    ld({ '@type': 'NewsArticle', author: [{ name: 'Jo Doe' }, 'Ann Lee', { name: 'Jo Doe' }] }),
    ['Jo Doe', 'Ann Lee'],
  ],
  [
    'an organisation',
    ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'AFP, Manila' } }),
    ['AFP, Manila'],
  ],
  [
    'a name with entities',
    ld({ '@type': 'NewsArticle', author: { name: 'Se&aacute;n O&#8217;Shea' } }),
    ['Se&aacute;n O’Shea'],
  ],
  [
    'a reference',
    ld({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#jo' } },
        { '@type': 'Person', '@id': '#jo', name: 'Jo Doe' },
      ],
    }),
    ['Jo Doe'],
  ],
  [
    'a name in another script',
    ld({ '@type': 'NewsArticle', author: ['朝日新聞デジタル', 'Карина Гасимова'] }),
    ['朝日新聞デジタル', 'Карина Гасимова'],
  ],
  ['an address where a name should be', ld({ '@type': 'NewsArticle', author: 'https://news.example/jo' }), []],
  [
    'a fact check, whose claimant is not its author',
    ld([
      { '@type': 'ClaimReview', author: { name: 'News Bureau' }, itemReviewed: { author: { name: 'The Claimant' } } },
      { '@type': 'NewsArticle', author: { name: 'News Bureau' } },
    ]),
    ['News Bureau'],
  ],
  ['a creator', ld({ '@type': 'NewsArticle', creator: ['Jo Doe'] }), ['Jo Doe']],
  ['meta alone', meta('author', 'Jo Doe, Ann Lee'), ['Jo Doe', 'Ann Lee']],
  ['meta with an address', `<meta property="article:author" content="https://social.example/jo">`, []],
  ['the page alone', '<p class="byline">By <a rel="author" href="/jo">Jo Doe</a></p>', ['Jo Doe']],
  [
    'a line with the time and a handle',
    '<div class="byline">Jo Doe <time>1 hour ago</time> <a href="/jo">@jo</a></div>',
    ['Jo Doe'],
  ],
  ['a line with the time in words', '<p class="byline">Jo Doe 3 days ago</p>', ['Jo Doe']],
  ['a line of credits', '<p class="byline">Words by Jo Doe. Photographs by Bo Ek</p>', ['Jo Doe']],
  [
    'a line of credits, pictures first',
    '<p class="byline">Pictures by Bo Ek | Text by Jo Doe and Ann Lee</p>',
    ['Jo Doe', 'Ann Lee'],
  ],
  ['a name with a role', meta('author', 'Jo Doe, Political Editor'), ['Jo Doe']],
  ['a desk with a role in its name', meta('author', 'Paper Staff Reporter'), ['Paper Staff Reporter']],
  ['a name with the place of the report', '<p class="byline">By Jo Doe in Kimtown</p>', ['Jo Doe']],
  ['nobody', '', []],
];

const PUBLISHED: [name: string, html: string, date: string | null][] = [
  ['linked data', ld({ '@type': 'NewsArticle', datePublished: '2025-09-01T11:30:00+02:00' }), '2025-09-01T09:30:00Z'],
  ['OpenGraph', '<meta property="article:published_time" content="2025-09-01T09:30:00Z">', '2025-09-01T09:30:00Z'],
  ['meta', meta('parsely-pub-date', '2025-09-01'), '2025-09-01'],
  ['microdata', '<span itemprop="datePublished" content="2025-09-01">today</span>', '2025-09-01'],
  ['a time element', '<time datetime="2025-09-01T09:30Z">this morning</time>', '2025-09-01T09:30:00Z'],
  ['a time element of words', '<time>September 1, 2025</time>', '2025-09-01'],
  ['a printed date', '<div class="pub-date">1 September 2025</div>', '2025-09-01'],
  [
    'two sources, the zone in the second',
    ld({ '@type': 'NewsArticle', datePublished: '2025-09-01T04:30:00' }) +
      '<meta property="article:published_time" content="2025-09-01T09:30:00Z">',
    '2025-09-01T09:30:00Z',
  ],
  [
    'two sources of two days, the first',
    `${ld({ '@type': 'NewsArticle', datePublished: '2025-09-01' })}<time datetime="2025-10-07T09:30Z"></time>`,
    '2025-09-01',
  ],
  ['a date that is none', ld({ '@type': 'NewsArticle', datePublished: 'soon' }), null],
  ['nothing', '', null],
];

const TITLES: [name: string, html: string, title: string][] = [
  [
    'the headline as shown',
    '<title>Harbour news | The Paper</title><h1>Council puts it off again</h1>',
    'Council puts it off again',
  ],
  [
    'the headline among several, by what the page calls itself',
    '<title>Council puts it off again | The Paper</title><h1>The Paper</h1><h1>Council puts it off again</h1>',
    'Council puts it off again',
  ],
  [
    'the spelling with the colon of a headline shown in two pieces',
    '<meta property="og:title" content="Harbour: Council puts it off"><h1><span>Harbour</span> <span>Council puts it off</span></h1>',
    'Harbour: Council puts it off',
  ],
  [
    'the later wording of an edited headline',
    `<title>Council puts it off again - The Paper</title><meta property="og:site_name" content="The Paper">${ld({ '@type': 'Article', headline: 'Council puts it off again' })}<h1>Council angrily puts it off again</h1>`,
    'Council puts it off again',
  ],
  [
    'linked data where no headline is shown',
    ld({ '@type': 'Article', headline: 'Council puts it&nbsp;off' }),
    'Council puts it off',
  ],
  [
    'the wording that two other titles agree on, where none bears the headline out',
    '<title>The Paper</title><meta property="og:title" content="Council puts it off again"><meta name="twitter:title" content="Council puts it off again"><h1>Council angrily puts it off again</h1>',
    'Council puts it off again',
  ],
  [
    'the headline as shown, where one other title bears it out',
    '<title>Council angrily puts it off again</title><meta property="og:title" content="Council puts it off again"><meta name="twitter:title" content="Council puts it off again"><h1>Council angrily puts it off again</h1>',
    'Council angrily puts it off again',
  ],
  [
    'its own spaces, where they are part of the spelling',
    `${ld({ '@type': 'Article', headline: 'Le conseil : « encore une fois »' })}<h1>Le conseil : « encore une fois »</h1>`,
    'Le conseil : « encore une fois »',
  ],
  [
    'the window’s title without the site',
    '<title>Council puts it off again – World – The Paper</title>',
    'Council puts it off again – World',
  ],
  ['nothing', '', ''],
];

describe('what a page says about itself', () => {
  it.each(BYLINES)('names its authors by %s', (_, html, bylines) => {
    expect(articleOf(html).bylines).toEqual(bylines);
  });

  it.each(PUBLISHED)('is dated by %s', (_, html, date) => {
    expect(articleOf(html).published?.date ?? null).toBe(date);
  });

  it.each([
    ['https://news.example/2025/09/01/council/', '2025-09-01'],
    ['https://news.example/2025/sep/01/council', '2025-09-01'],
    ['https://news.example/council-20250901.html', '2025-09-01'],
    ['https://news.example/council-2025', null],
  ])('is dated by its address where nothing else does: %s', (address, date) => {
    expect(articleOf('', address).published?.date ?? null).toBe(date);
  });

  it.each([
    ['2024-10-15T16:00:00Z', '2024/10/16', '2024-10-16'],
    ['2024-10-15T16:00:00Z', '2024/10/15', undefined],
    ['2024-10-15T01:00:00Z', '2024/10/14', '2024-10-14'],
    ['2024-10-15T16:00:00Z', '2024/10/14', undefined],
    ['2024-10-15T12:00:00+08:00', '2024/10/16', undefined],
    ['2024-10-16T00:00:00+08:00', '2024/10/15', '2024-10-16'],
  ])('told as %s with %s in its address is of the day %s', (published, day, expected) => {
    const meta = `<meta property="article:published_time" content="${published}">`;
    expect(articleOf(meta, `https://news.example/${day}/council`).published?.day).toBe(expected);
  });

  it.each(TITLES)('is titled by %s', (_, html, title) => {
    expect(articleOf(html).title).toBe(title);
  });

  it('takes the article about this page, not one about another', () => {
    const html = ld([
      { '@type': 'NewsArticle', headline: 'Another story', url: 'https://news.example/other', author: 'Ann Lee' },
      {
        '@type': 'NewsArticle',
        headline: 'This story',
        mainEntityOfPage: { '@id': 'https://www.news.example/story/' },
        author: 'Jo Doe',
      },
    ]);
    expect(articleOf(html)).toMatchObject({ title: 'This story', bylines: ['Jo Doe'] });
  });

  it.each([
    ['<meta property="og:site_name" content="The Paper">', 'The Paper'],
    [
      ld({
        '@graph': [
          { '@type': 'Article', publisher: { '@id': '#p' } },
          { '@id': '#p', name: 'The Paper' },
        ],
      }),
      'The Paper',
    ],
    ['<meta name="application-name" content="Paper">', 'Paper'],
    ['', null],
  ])('names its outlet: %s', (html, outlet) => {
    expect(articleOf(html).outlet).toBe(outlet);
  });

  it.each([
    ['<html lang="pt_BR">', 'pt-br'],
    ['<html lang="EN-gb">', 'en-gb'],
    ['<html lang="">', null],
    ['<html lang="english language">', null],
    ['<meta property="og:locale" content="de_DE">', 'de-de'],
    [ld({ '@type': 'Article', inLanguage: 'fr' }), 'fr'],
    ['', null],
  ])('names its language: %s', (html, language) => {
    expect(articleOf(html).language).toBe(language);
  });

  it('has its address without fragment and tracking', () => {
    expect(articleOf('').address).toBe('https://news.example/story');
  });
});
