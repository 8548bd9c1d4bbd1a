/**
 * Draws public/icon/{16,32,48,96,128}.png from public/icon/icon.svg with headless Chromium. Run it after the drawing
 * was changed: `node scripts/draw-icons.mjs`. CHROMIUM names another browser than /usr/bin/chromium.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const iconFile = (name) => fileURLToPath(new URL(`../public/icon/${name}`, import.meta.url));

const svg = readFileSync(iconFile('icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(iconFile(`${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`drew ${SIZES.map((size) => `${size}.png`).join(', ')}`);
