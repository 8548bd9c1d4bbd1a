/**
 * Draws docs/aforesaid.png anew, from the real extension on the sample article: the page with a card over a claim, the
 * panel at the same claim. Build first (`npm run build`), then: npx tsx scripts/readme-picture.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DrivenBrowser, DrivenView } from './browsers/driven-browser';
import { findBrowsers } from './browsers/find-browsers.mjs';
import { launch } from './browsers/launch';
import { grantAndRegister, settledVisit } from './browsers/visit';
import { openArticle } from './start/open-article';
import { hoverText } from './start/pictures';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Words of the claim that the picture is about. */
const CLAIM = 'by a coup in Ukraine';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const asAddress = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

async function photograph(browser: DrivenBrowser, panel: DrivenView): Promise<[page: Buffer, panel: Buffer]> {
  await panel.run(
    `
    const claim = [...document.querySelectorAll('.claim')].find((item) => item.textContent.includes(args[0]));
    claim.scrollIntoView({ block: 'start', behavior: 'instant' });
    document.scrollingElement.scrollBy(0, -12);`,
    CLAIM,
  );
  await hoverText(browser.page, CLAIM);
  await wait(600);
  return [await browser.page.screenshot(), await panel.screenshot()];
}

/** Sets both beside each other, as they stand on a screen; cut to the lower of the two. */
async function compose(browser: DrivenBrowser, pictures: Buffer[]): Promise<Buffer> {
  await browser.page.goto('about:blank');
  const address = await browser.page.run<string>(
    `const images = await Promise.all(args.map(async (address) => {
       const image = new Image();
       image.src = address;
       await image.decode();
       return image;
     }));
     const canvas = document.createElement('canvas');
     canvas.width = images.reduce((sum, image) => sum + image.width + 1, -1);
     canvas.height = Math.min(...images.map((image) => image.height));
     let left = 0;
     for (const image of images) {
       canvas.getContext('2d').drawImage(image, left, 0);
       left += image.width + 1;
     }
     return canvas.toDataURL('image/png');`,
    ...pictures.map(asAddress),
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const [found] = findBrowsers().filter(({ engine }) => engine === 'chromium');
if (!found) throw new Error('A Chromium is needed to draw the picture.');
const article = await openArticle(ROOT, { kind: 'sample' });
const browser = await launch(found, ROOT, { headless: true });
try {
  await grantAndRegister(browser, 'http://127.0.0.1/*');
  await browser.page.goto(article.address);
  await settledVisit(browser);
  const panel = await browser.openPanel();
  await wait(500);
  const pictures = await photograph(browser, panel);
  writeFileSync(path.join(ROOT, 'docs/aforesaid.png'), await compose(browser, pictures));
} finally {
  await browser.close();
  await article.close();
}
