/**
 * Draws every view in every state, light and dark, into .output/gallery/*.png, to be looked at by people.
 *
 *   node scripts/gallery.mjs [only names that contain this] [de, or another language]
 *
 * CHROMIUM names another browser than /usr/bin/chromium.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.output/gallery');
const only = process.argv[2] ?? '';
const language = process.argv[3] ?? 'en';

async function bundle() {
  const dir = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [preact()],
      build: {
        outDir: dir,
        lib: { entry: 'tests/components/gallery/main.tsx', formats: ['iife'], name: 'gallery', fileName: () => 'g.js' },
      },
      publicDir: false,
    });
    return readFileSync(join(dir, 'g.js'), 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function shoot(browser, script, name, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 520 }, colorScheme });
  const icon = readFileSync(join(root, 'public/icon/icon.svg'), 'utf8');
  await page.route('**/*', (route) =>
    route.request().url().endsWith('icon.svg')
      ? route.fulfill({ contentType: 'image/svg+xml', body: icon })
      : route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="${language}" data-view="${name}"><title>${name}</title><meta name="color-scheme" content="light dark"><body>`,
        }),
  );
  await page.goto('http://gallery.example/');
  await page.evaluate(script);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(out, `${name}.${colorScheme}${suffix}.png`), fullPage: true });
  await page.close();
}

const suffix = language === 'en' ? '' : `.${language}`;

const script = await bundle();
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const blank = await browser.newPage();
  await blank.evaluate(script);
  const views = (await blank.evaluate('widths')).filter(([name]) => name.includes(only));
  for (const [name, width] of views) {
    for (const scheme of ['light', 'dark']) await shoot(browser, script, name, width, scheme);
  }
  console.log(`drew ${views.length} views in two themes into ${out}`);
} finally {
  await browser.close();
}
