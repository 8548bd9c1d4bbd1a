import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome } from './harness/page-state';

const RUN = `A reader writes: Wow${'!'.repeat(30_000)} what a speech that was.`;
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const TITLE = `Leaders speak after a summit${' | a b'.repeat(30_000)}`;

/** What changes the library or sends something, of somebody whose card the page was given. */
const ACTS = {
  lookUp: { name: 'Vladimir Putin' },
  mutePerson: { key: 'vladimir-putin' },
  keepFound: { id: 'wikidata:Q7747' },
  choosePerson: { name: 'Vladimir Putin', person: null, address: 'http://127.0.0.1/a.html' },
  mergePeople: { people: ['vladimir-putin', 'xi-jinping'] },
  separatePeople: { merge: 'aforesaid:vladimir-putin' },
};

/** Pages that once stopped the reading of themselves or of all others. */
const SLOW = {
  'a comment with 30,000 exclamation marks': articlePage({ paragraphs: [...PARAGRAPHS, RUN] }),
  'linked data nested 20,000 deep': articlePage({ head: `<script type="application/ld+json">${DEEP}</script>` }),
  'a title of 30,000 sections': articlePage({ title: TITLE }),
};
/** Ways to keep text from the reader's eyes, as markup around a paragraph. */
const UNSEEN: Readonly<Record<string, (text: string) => string>> = {
  'opacity 0': (text) => `<p style="opacity:0">${text}</p>`,
  'opacity around': (text) => `<div style="opacity:.2"><p style="opacity:.2">${text}</p></div>`,
  'a filter': (text) => `<p style="filter:opacity(0)">${text}</p>`,
  'left of the page': (text) => `<p style="position:absolute;left:-99999px">${text}</p>`,
  'above the page': (text) => `<p style="position:absolute;top:-9999px">${text}</p>`,
  'moved away': (text) => `<p style="transform:translateX(-200vw)">${text}</p>`,
  indented: (text) => `<p style="text-indent:-9999px;white-space:nowrap;overflow:hidden">${text}</p>`,
  'fixed below the window': (text) => `<p style="position:fixed;top:200vh">${text}</p>`,
  'letters of one pixel': (text) => `<p style="font-size:1px">${text}</p>`,
  'no letters': (text) => `<p style="font-size:0">${text}</p>`,
  'white on white': (text) => `<div style="background:#fff"><p style="color:#fefefe">${text}</p></div>`,
  'black on black': (text) => `<div style="background:#000"><p style="color:#000">${text}</p></div>`,
  'no colour': (text) => `<p style="color:transparent">${text}</p>`,
  'no fill': (text) => `<p style="-webkit-text-fill-color:transparent">${text}</p>`,
  'a cut path': (text) => `<p style="clip-path:inset(50%)">${text}</p>`,
  'an empty circle': (text) => `<p style="clip-path:circle(0)">${text}</p>`,
  'an empty polygon': (text) => `<p style="clip-path:polygon(0 0, 0 0, 0 0)">${text}</p>`,
  'a cut box': (text) => `<p style="position:absolute;clip:rect(1px,1px,1px,1px)">${text}</p>`,
  'a box of no height': (text) => `<div style="height:0;overflow:hidden"><p>${text}</p></div>`,
  'a box of one pixel': (text) => `<div style="width:1px;height:1px;overflow:hidden"><p>${text}</p></div>`,
  'scaled to nothing': (text) => `<p style="transform:scale(0)">${text}</p>`,
  'turned away': (text) => `<p style="transform:rotateY(90deg)">${text}</p>`,
  'content that is skipped': (text) => `<p style="content-visibility:hidden">${text}</p>`,
  'skipped around': (text) => `<div style="content-visibility:hidden"><p>${text}</p></div>`,
  invisible: (text) => `<p style="visibility:collapse">${text}</p>`,
  'a part of a paragraph': (text) =>
    `<p>He spoke. <span style="opacity:0">${text}</span> All of them left the hall.</p>`,
};

/** Text that is seen, in ways that look alike. */
const SEEN: Readonly<Record<string, (text: string) => string>> = {
  'far down the page': (text) => `<p style="margin-top:3000px">${text}</p>`,
  'in a box that scrolls': (text) =>
    `<div style="height:80px;overflow:auto"><div style="height:500px"></div><p>${text}</p></div>`,
  'white on black': (text) => `<div style="background:#000"><p style="color:#fff">${text}</p></div>`,
  'white on a picture': (text) =>
    `<div style="background:linear-gradient(#000,#222)"><p style="color:#fff">${text}</p></div>`,
  'letters as a window': (text) =>
    `<p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">${text}</p>`,
  grey: (text) => `<p style="color:#888;opacity:.6">${text}</p>`,
  'moved a little': (text) => `<p style="position:relative;left:-8px;transform:translateY(-4px)">${text}</p>`,
  'cut a little': (text) => `<div style="overflow:hidden"><p style="clip-path:inset(0 2px)">${text}</p></div>`,
  'a box of no height that shows all': (text) =>
    `<div style="height:0"><p style="margin:0">${text}</p></div><p style="height:60px"></p>`,
  'from right to left': (text) => `<div dir="rtl"><p>${text}</p></div>`,
};

/** Each text names its way, and is long enough for a paragraph of an article. */
const textOf = (way: string) =>
  `Xi Jinping said on Monday that words shown by ${way} would be of the greatest use to everybody in the harbour.`;
const paragraphsOf = (ways: Readonly<Record<string, (text: string) => string>>) =>
  Object.entries(ways).map(([way, show]) => `</p>${show(textOf(way))}<p>`);

const addressOf = (name: string) => `/${Object.keys(SLOW).indexOf(name)}.html`;

describeInBrowsers('a hostile page', (shared) => {
  let site: Site;
  beforeAll(async () => {
    const slow = Object.entries(SLOW).map(([name, body]) => [addressOf(name), { body }]);
    const hiding = articlePage({ paragraphs: [...PARAGRAPHS, ...paragraphsOf(SEEN), ...paragraphsOf(UNSEEN)] });
    const opening = articlePage({
      paragraphs: [...PARAGRAPHS, `</p><button>More</button><div class="more"><p>${textOf('a click')}</p></div><p>`],
      head: '<style>.more { height: 0; overflow: hidden } .more.open { height: auto }</style>',
    });
    const pages = {
      '/a.html': { body: articlePage() },
      '/hiding.html': { body: hiding },
      '/more.html': { body: opening },
    };
    site = await servePages({ ...pages, ...Object.fromEntries(slow) });
  });
  afterAll(() => site.close());

  /** What the content script of a page that was taken over gets from the desk: the value, or why it is refused. */
  const ask = (name: string, asked: unknown) =>
    shared().page.runIsolated<unknown>(
      `const answer = await (globalThis.browser ?? chrome).runtime.sendMessage({ aforesaid: 'desk', name: args[0], ask: args[1] });
       return answer.ok ? answer.value : answer.failure.message;`,
      name,
      asked,
    );

  it('gets from the desk what is its own, and nothing else', async () => {
    const { page } = shared();
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    const refused = expect.stringContaining('for another page');
    expect(await ask('mayRead', { address: 'https://elsewhere.example/' })).toEqual(refused);
    expect(await ask('card', { name: 'Vladimir Putin', candidates: ['emmanuel-macron'] })).toEqual(refused);
    const forged = { title: 'Forged', bylines: [], outlet: 'BBC News', language: 'en', blocks: [] };
    const published = { date: '2026-01-02', precision: 'day' };
    const article = { ...forged, published, address: 'https://www.bbc.co.uk/news/forged' };
    expect(await ask('read', { article })).toEqual(refused);
    expect(await ask('mayRead', { address: `${site.origin}/a.html` })).toMatchObject({
      allowed: true,
      settings: { offHosts: [], keepHosts: [], mutedPeople: [] },
    });
    const card = { name: 'Vladimir Putin', candidates: ['vladimir-putin'] };
    expect(await ask('card', card)).toMatchObject({ people: [{ id: 'vladimir-putin' }] });
  });

  it.each(Object.entries(ACTS))('has nothing changed or sent, not even of its own people: %s', async (name, asked) => {
    expect(await ask(name, asked)).toBe(`Not allowed: ${name}`);
  });

  it.each(Object.keys(SLOW))('is read to its end, and another after it: %s', async (name) => {
    const { page } = shared();
    await page.goto(`${site.origin}${addressOf(name)}`);
    await readVisit(shared());
    await page.goto(`${site.origin}/a.html`);
    await readVisit(shared());
  });

  /** The texts of the article that was read. */
  const read = async (): Promise<string> => {
    const { reading } = await readVisit(shared());
    return reading.article.blocks.map(({ text }) => text).join('\n');
  };

  it('is read as far as somebody sees it', async () => {
    await shared().page.goto(`${site.origin}/hiding.html`);
    const text = await read();
    const isRead = (way: string) => text.includes(textOf(way));
    expect(Object.keys(SEEN).filter((way) => !isRead(way))).toEqual([]);
    expect(Object.keys(UNSEEN).filter(isRead)).toEqual([]);
    expect(text).toContain('He spoke. All of them left the hall.');
  });

  it('is read again when the reader opens what was folded away', async () => {
    const { page } = shared();
    await page.goto(`${site.origin}/more.html`);
    expect(await read()).not.toContain(textOf('a click'));
    await page.run(
      `document.querySelector('button').onclick = () => document.querySelector('.more').classList.add('open')`,
    );
    await page.click('button');
    await until(async () => {
      if (!(await read()).includes(textOf('a click'))) throw new Error('It is not read yet.');
      return true;
    }, 'The text that was opened was not read.');
  });
});
