import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome } from './harness/page-state';

/**
 * Body of an isolated script: how far the line under the first marked word is from that word, CSS pixels; null: no
 * line.
 */
const DISTANCE = `
  const rootOf = (element) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
  const html = [...document.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
  const roots = html.map(rootOf).filter(Boolean);
  const lines = roots.flatMap((root) => [...root.querySelectorAll('u b')]).filter((line) => line.getClientRects().length > 0);
  const words = [...document.querySelectorAll('article p')].find((each) => each.textContent.includes(args[0]));
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && !walker.currentNode.data.includes(args[0]));
  const at = walker.currentNode.data.indexOf(args[0]);
  const range = document.createRange();
  range.setStart(walker.currentNode, at);
  range.setEnd(walker.currentNode, at + args[0].length);
  const box = range.getClientRects()[0];
  const scale = box.height / parseFloat(getComputedStyle(words).fontSize) / 1.17;
  const away = lines.map((line) => line.getBoundingClientRect()).map(({ left, bottom, width }) => [
    Math.abs(left - box.left), Math.abs(width - box.width), Math.abs(bottom - box.bottom) - 2 * scale]);
  return away.length === 0 ? null : Math.min(...away.map((each) => Math.max(...each)));
`;

/** Each of them is a way in which pages lay text out, or move it after it was marked. `late` runs in the page. */
const SITUATIONS: { what: string; css?: string; late?: string; direction?: 'rtl' }[] = [
  { what: 'plain text' },
  { what: 'a page that is zoomed', css: 'html{zoom:1.5}' },
  { what: 'a page that is scaled', css: 'body{transform:scale(.8);transform-origin:10px 0}' },
  { what: 'columns', css: 'article{columns:2;column-gap:40px}' },
  { what: 'text from right to left', direction: 'rtl' },
  { what: 'a grid', css: 'article{display:grid;grid-template-columns:1fr 1fr}' },
  { what: 'a headline in a line of its own', css: 'h1{display:flex;overflow:hidden;position:relative;height:1em}' },
  { what: 'a headline that sticks', css: 'h1{position:sticky;top:0;background:#eee}' },
  { what: 'a ground of its own', css: 'article{position:relative;background:#fff;z-index:3}' },
  { what: 'paragraphs with an order each', css: 'p{position:relative;background:#f8f8f8}' },
  {
    what: 'a part that scrolls',
    css: 'article{height:90px;overflow:auto}',
    late: `document.querySelector('article').scrollTop = 40`,
  },
  {
    what: 'a positioned part that scrolls',
    css: 'article{height:90px;overflow:auto;position:relative}',
    late: `document.querySelector('article').scrollTop = 40`,
  },
  { what: 'a page that is scrolled', css: 'body{padding-bottom:2000px}', late: 'scrollTo(0, 60)' },
  { what: 'letters that are spaced late', late: `document.querySelector('article').style.letterSpacing = '2px'` },
  { what: 'text that grows late', late: `document.documentElement.style.fontSize = '22px'` },
  { what: 'text that is pushed late', late: `document.querySelector('nav').style.height = '90px'` },
  { what: 'a headline that goes late', late: `document.querySelector('h1').remove()` },
  { what: 'a headline that is hidden late', late: `document.querySelector('h1').style.display = 'none'` },
];

describeInBrowsers('marks stay under their words', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages(
      Object.fromEntries(
        SITUATIONS.map(({ css = '', direction = 'ltr' as const }, index) => [
          `/${index}.html`,
          { body: articlePage({ paragraphs: PARAGRAPHS, direction, head: `<style>${css}</style>` }) },
        ]),
      ),
    );
  });
  afterAll(() => site.close());

  it.each(SITUATIONS.map((situation, index) => ({ ...situation, index })))('in $what', async ({ index, late }) => {
    const { page } = shared();
    await page.goto(`${site.origin}/${index}.html`);
    await marksToCome(page);
    if (late) await page.run(late);
    await until(async () => {
      expect(await page.runIsolated<number | null>(DISTANCE, 'Vladimir Putin')).toBeLessThan(2);
      return true;
    }, 'The line is not under its word.');
  });
});
