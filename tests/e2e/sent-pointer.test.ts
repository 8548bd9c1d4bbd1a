import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { articlePage } from './harness/article-page';
import { cardText, cardWith } from './harness/card';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome } from './harness/page-state';

/** Body of a page script: the middle of the first name in the first paragraph. */
const PLACE = `
  const words = document.querySelector('article p').firstChild;
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(words, 8);
  const { x, y, width, height } = range.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
`;

describeInBrowsers('a page that sends itself pointer events', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage() } });
  });
  afterAll(() => site.close());

  it('opens no card with them; the reader’s pointer at the same place does', async () => {
    const { page } = shared();
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    const [x, y] = await page.run<[number, number]>(`${PLACE}
      for (let i = 0; i < 20; i++) {
        document.body.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, pointerType: 'mouse' }));
        await new Promise((done) => setTimeout(done, 50));
      }
      return [at.clientX, at.clientY];`);
    expect(await cardText(page)).toBeNull();
    await page.moveTo(x, y);
    await cardWith(page, 'Vladimir Putin');
  });
});
