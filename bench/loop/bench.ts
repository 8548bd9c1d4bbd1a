/**
 * Visits in Chromium: to the sample article, from the moment its document is parsed until its marks are painted, and
 * what Aforesaid costs the page's main thread: the same page is loaded with and without site access. The build of
 * `npm run build` or `npm start` is measured.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrivenBrowser } from '../../scripts/browsers/driven-browser';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { launch } from '../../scripts/browsers/launch';
import { servePages } from '../../scripts/browsers/serve-pages';
import { grantAndRegister } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from '../../tests/e2e/harness/article-page';
import { longPage } from '../marks/long-page';
import { median, table } from '../measured';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 3;
/** Everything of ours is over by then, in milliseconds. */
const QUIET = 1500;

/** The page's own clock; marks are no page's to see. */
const CLOCK = `<script>
  globalThis.clock = { parsed: null, longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) clock.longest = Math.max(clock.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => { clock.parsed = performance.now(); });
</script>`;

/** Body of an isolated script: when marks are drawn, on the page's clock; null when none are drawn in time. */
const PAINTED = `
  const roots = [...document.querySelectorAll('h1, p')].slice(0, 50).map((block) => () => chrome.dom.openOrClosedShadowRoot(block));
  return new Promise((done) => {
    const look = () => {
      const isPainted = roots.some((rootOf) => rootOf()?.querySelector('u b'));
      if (isPainted || performance.now() > ${QUIET} / 2) done(isPainted ? performance.now() : null);
      else requestAnimationFrame(look);
    };
    look();
  });`;

interface Load {
  /** Milliseconds from parsed to painted; null when nothing was painted. */
  toMarks: number | null;
  /** Milliseconds of the page's main thread for the whole load. */
  mainThread: number;
  /** The longest task; 0 where none reached 50 ms. */
  longestTask: number;
}

/** Pages that could hold a browser up, beside the sample. */
function pages(): Record<string, string> {
  const many = Array.from(
    { length: 36_000 },
    (_, index) => `${PARAGRAPHS[index % 4]} Paragraph ${index}. ${'So on. '.repeat(20)}`,
  );
  return {
    'sample article': readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'), 'utf8'),
    '3,000 paragraphs': longPage(3000),
    'one node of 200,000 characters': articlePage({
      paragraphs: [...PARAGRAPHS, `${PARAGRAPHS[0]} `.repeat(1900)],
      watched: false,
    }),
    '50,000 tiny nodes': articlePage({ paragraphs: [...PARAGRAPHS, '<i>a</i> '.repeat(50_000)], watched: false }),
    '10 MB': articlePage({ paragraphs: many, watched: false }),
  };
}

/** Measures and prints one table for each page. */
export async function run(): Promise<void> {
  const found = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('This needs Chromium, Chrome or Edge.');
  const browser = await launch(found, ROOT, { headless: true });
  try {
    await grantAndRegister(browser, 'http://127.0.0.1/*');
    for (const [name, html] of Object.entries(pages())) console.log(`${await measurePage(browser, name, html)}\n`);
  } finally {
    await browser.close();
  }
}

async function measurePage(browser: DrivenBrowser, name: string, html: string): Promise<string> {
  const site = await servePages({ '/': { body: html.replace('</head>', `${CLOCK}</head>`) } });
  const withUs = site.origin;
  const without = site.origin.replace('127.0.0.1', 'localhost');
  const loads: Record<string, Load[]> = { without: [], with: [], 'worker stopped': [] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      loads.without?.push(await load(browser, without, false));
      loads.with?.push(await load(browser, withUs, true));
      loads['worker stopped']?.push(await load(browser, withUs, true, () => browser.endBackground()));
    }
  } finally {
    await site.close();
  }
  return describe(name, loads);
}

async function load(
  { page }: DrivenBrowser,
  address: string,
  isGranted: boolean,
  before = async () => {},
): Promise<Load> {
  // The first visit to a site pays for a new process; only the second is measured.
  await page.goto(address);
  await rest();
  await page.goto('about:blank');
  await before();
  await page.goto(address);
  const painted = isGranted ? await page.runIsolated<number | null>(PAINTED) : null;
  await rest();
  // The browser counts anew for each document.
  const mainThread = await page.mainThreadTime();
  const clock = await page.run<{ parsed: number; longest: number }>('return clock');
  return {
    mainThread,
    longestTask: clock.longest,
    toMarks: painted === null ? null : painted - clock.parsed,
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET));
}

function describe(page: string, loads: Record<string, Load[]>): string {
  const idle = median((loads.without ?? []).map(({ mainThread }) => mainThread));
  const rows = Object.entries(loads).map(([name, each]) => {
    const mainThread = median(each.map((one) => one.mainThread));
    const painted = each.flatMap(({ toMarks }) => (toMarks === null ? [] : [toMarks]));
    const longest = median(each.map(({ longestTask }) => longestTask));
    return [
      name,
      painted.length === 0 ? '-' : median(painted).toFixed(0),
      mainThread.toFixed(1),
      (mainThread - idle).toFixed(1),
      longest === 0 ? 'under 50' : longest.toFixed(0),
    ];
  });
  const head = [`${page}; medians, ms`, 'parsed to marks', 'main thread', 'of it ours', 'longest task'];
  return table([head, ...rows]);
}
