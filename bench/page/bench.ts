/**
 * Reading real pages with the network cut off, in real Chromium, all techniques in turns in one run: our gate and our
 * article text beside Readability on a clone and a bare walk over the text, the floor. Then huge pages as the content
 * script reads them, in slices. Times are of this machine; compare the ratios.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { type ServedPage, servePages } from '../../scripts/browsers/serve-pages';
import { temporaryProfile } from '../../scripts/browsers/temporary-profile';
import { bundleForPage } from '../bundle-for-page';
import { median, table } from '../measured';
import { HUGE_PAGES } from './huge-pages';
import type { Technique, Timing } from './in-page';

const PAGES = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const ROUNDS = 5;

/**
 * Cross-origin isolated pages have a clock of 5 µs instead of 100. Saved pages are measured as saved: their own scripts
 * would lead away from here, or wait for a network that is cut off.
 */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "script-src 'none'",
};

type InPage = typeof import('./in-page');

interface SavedPage {
  slug: string;
  url: string;
  file: string;
  expected: { isArticle: boolean };
}

/** Measures and prints two tables. */
export async function run(): Promise<void> {
  const found = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('This needs Chromium, Chrome or Edge.');
  const saved = savedPages();
  const profile = temporaryProfile('bench');
  const site = await servePages({ ...served(saved), ...servedHuge() });
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless: true,
    env: profile.env,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
  try {
    await context.route(
      (url) => url.origin !== site.origin,
      (route) => route.abort(),
    );
    const code = await bundleForPage(new URL('in-page.ts', import.meta.url));
    if (saved.length > 0) console.log(await measureReal(context, site.origin, code, saved));
    else console.log(`No saved pages at ${PAGES}: only made ones are measured.`);
    console.log(`\n${await measureHuge(context, site.origin, code)}`);
  } finally {
    await context.close();
    await site.close();
    profile.remove();
  }
}

function savedPages(): SavedPage[] {
  if (!existsSync(`${PAGES}index.json`)) return [];
  return (JSON.parse(readFileSync(`${PAGES}index.json`, 'utf8')) as { pages: SavedPage[] }).pages;
}

function served(saved: readonly SavedPage[]): Record<string, ServedPage> {
  const page = ({ slug, file }: SavedPage): [string, ServedPage] => [
    `/${slug}.html`,
    { body: gunzipSync(readFileSync(PAGES + file)), headers: HEADERS },
  ];
  return Object.fromEntries(saved.map(page));
}

function servedHuge(): Record<string, ServedPage> {
  return Object.fromEntries(
    Object.entries(HUGE_PAGES).map(([, make], i) => [`/huge-${i}.html`, { body: make(), headers: HEADERS }]),
  );
}

/** Runs something in a fresh page, as soon as it is parsed. */
async function inFreshPage<T>(
  context: BrowserContext,
  address: string,
  code: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${code}; globalThis.bench = bench;`);
    return await work(page);
  } finally {
    await page.close();
  }
}

interface PageTimings {
  isArticle: boolean;
  timings: Record<Technique, Timing>;
}

async function measureReal(
  context: BrowserContext,
  origin: string,
  code: string,
  saved: readonly SavedPage[],
): Promise<string> {
  const measured: PageTimings[] = [];
  for (const { slug, url, expected } of saved) {
    const timings = await inFreshPage(context, `${origin}/${slug}.html`, code, (page) =>
      page.evaluate(([address, rounds]) => (globalThis as unknown as { bench: InPage }).bench.time(address, rounds), [
        url,
        ROUNDS,
      ] as const),
    );
    measured.push({ isArticle: expected.isArticle, timings });
  }
  return describe(measured);
}

/** Reading is of articles only, as it is done; the rest of all pages. Ratios are of the medians, to the bare walk. */
function describe(measured: readonly PageTimings[]): string {
  const of = (technique: Technique) =>
    measured
      .filter(({ isArticle }) => isArticle || technique === 'gate' || technique === 'isProbablyReaderable')
      .map(({ timings }) => timings[technique]);
  const middle = (technique: Technique) => median(of(technique).map((timing) => timing.median));
  const techniques: Technique[] = ['gate', 'isProbablyReaderable', 'bare walk', 'article text', 'Readability'];
  const rows = techniques.map((technique) => [
    technique,
    String(of(technique).length),
    middle(technique).toFixed(2),
    Math.max(...of(technique).map((timing) => timing.median)).toFixed(2),
    median(of(technique).map(({ first }) => first)).toFixed(2),
    Math.max(...of(technique).map(({ first }) => first)).toFixed(2),
    `${(middle(technique) / middle('bare walk')).toFixed(1)} x`,
  ]);
  const head = [
    `real pages, ms, ${ROUNDS} runs`,
    'pages',
    'median',
    'worst',
    'first run',
    'worst first',
    'to the walk',
  ];
  return table([head, ...rows]);
}

async function measureHuge(context: BrowserContext, origin: string, code: string): Promise<string> {
  const rows: string[][] = [];
  for (const [i, name] of Object.keys(HUGE_PAGES).entries()) {
    const { gate, whole, longestTask, outcome, blocks, sameMarkup } = await inFreshPage(
      context,
      `${origin}/huge-${i}.html`,
      code,
      (page) => page.evaluate(() => (globalThis as unknown as { bench: InPage }).bench.readInSlices(location.href)),
    );
    const longest = longestTask === 0 ? 'under 50' : longestTask.toFixed(0);
    rows.push([
      name,
      gate.toFixed(2),
      whole.toFixed(0),
      longest,
      outcome,
      String(blocks),
      sameMarkup ? 'same' : 'changed',
    ]);
  }
  return table([['huge pages, ms', 'gate', 'read', 'longest task', 'outcome', 'blocks', 'markup'], ...rows]);
}
