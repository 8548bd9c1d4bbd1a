import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NotRead } from '../../lib/model/reading';
import { type ServedPage, type Site, servePages } from '../../scripts/browsers/serve-pages';
import { notReadVisit, readVisit } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToBe, ourProblems } from './harness/page-state';

const STRICT =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const long = (times: number) => `${PARAGRAPHS[0]} `.repeat(times);
const many = Array.from(
  { length: 36_000 },
  (_, index) => `${PARAGRAPHS[index % 4]} Paragraph ${index} is here. ${'So it goes on. '.repeat(10)}`,
);

/** What a page says of itself when it has no linked data. Well-formed as XML too. */
const SOCIAL = `<meta property="og:type" content="article"/><meta name="author" content="Ann Writer"/>
  <meta property="article:published_time" content="2025-09-02T08:00:00Z"/>`;

/** A page, and how its visit must end. */
type Case = [name: string, path: string, page: ServedPage, end: 'read' | NotRead];

const CASES: Case[] = [
  ['10 MB', '/large.html', { body: articlePage({ paragraphs: many, watched: false }) }, 'too-large'],
  ['no text', '/empty.html', { body: '<!doctype html><title></title><body></body>' }, 'no-text'],
  [
    'one text node of 200,000 characters',
    '/node.html',
    { body: articlePage({ paragraphs: [...PARAGRAPHS, long(1900)] }) },
    'read',
  ],
  [
    '50,000 tiny nodes',
    '/tiny.html',
    { body: articlePage({ paragraphs: [...PARAGRAPHS, '<i>a</i> '.repeat(50_000)] }) },
    'read',
  ],
  [
    'right-to-left script',
    '/rtl.html',
    {
      body: articlePage({
        language: 'ar',
        direction: 'rtl',
        title: 'كلام بعد القمة',
        paragraphs: Array.from({ length: 5 }, () =>
          'قالت المتحدثة إن المحادثات سوف تبدأ من جديد في الصباح، وإن الجميع على استعداد لها منذ وقت طويل. '.repeat(3),
        ),
      }),
    },
    'read',
  ],
  [
    'broken JSON-LD',
    '/broken.html',
    {
      body: articlePage({
        linkedData: '{"@type": "NewsArticle", "headline": ',
        head: SOCIAL,
      }),
    },
    'read',
  ],
  [
    'a strict CSP',
    '/csp.html',
    { body: articlePage({ watched: false }), headers: { 'content-security-policy': STRICT } },
    'read',
  ],
  [
    'an article inside a frame',
    '/frame.html',
    { body: '<!doctype html><title>x</title><iframe src="/csp.html" width="800" height="600"></iframe>' },
    'no-text',
  ],
  [
    'XHTML',
    '/story.xhtml',
    {
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Leaders speak</title>
        ${SOCIAL}</head><body><article><h1>Leaders speak</h1>
        ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    },
    'read',
  ],
  [
    'XML',
    '/feed.xml',
    { type: 'application/xml', body: `<?xml version="1.0"?><feed><p>${long(5)}</p></feed>` },
    'not-html',
  ],
  ['plain text', '/note.txt', { type: 'text/plain', body: long(5) }, 'not-html'],
];

describeInBrowsers('a page that is', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages(Object.fromEntries(CASES.map(([, path, page]) => [path, page])));
  });
  afterAll(() => site.close());

  it.each(CASES)('%s: no error, no hang, and it says where it stands', async (_, path, __, end) => {
    const browser = shared();
    await browser.page.goto(site.origin + path);
    await (end === 'read' ? readVisit(browser) : notReadVisit(browser, end));
    expect(await browser.page.run('return 1 + 1')).toBe(2);
    expect((await ourProblems(browser)).join('\n')).toBe('');
  });

  it('under a strict CSP is marked all the same', async () => {
    const browser = shared();
    await browser.page.goto(`${site.origin}/csp.html`);
    await marksToBe(browser.page, ({ known }) => known > 0, 'Nobody known is marked.');
  });
});
