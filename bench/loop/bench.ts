/**
 * One visit to the sample article in Chromium, from the moment its document is parsed until its marks are painted, and
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
import { median, table } from '../measured';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 7;
/** Everything of ours is over by then, in milliseconds. */
const QUIET = 1500;

/** The page's own clock: marks are seen in the document's highlight registry, which page and extension share. */
const CLOCK = `<script>
  globalThis.clock = { parsed: null, painted: null, longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) clock.longest = Math.max(clock.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    clock.parsed = performance.now();
    const look = () => {
      const isPainted = [...CSS.highlights.values()].some(({ size }) => size > 0);
      if (isPainted) clock.painted ??= performance.now();
      // As long with marks as without: looking is work too.
      if (performance.now() < ${QUIET} / 2) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
</script>`;

interface Load {
  /** Milliseconds from parsed to painted; null when nothing was painted. */
  toMarks: number | null;
  /** Milliseconds of the page's main thread for the whole load. */
  mainThread: number;
  /** The longest task; 0 where none reached 50 ms. */
  longestTask: number;
}

/** Measures and prints one table. */
export async function run(): Promise<void> {
  const found = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('This needs Chromium, Chrome or Edge.');
  const html = readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'), 'utf8');
  const site = await servePages({ '/': { body: html.replace('</head>', `${CLOCK}</head>`) } });
  const browser = await launch(found, ROOT, { headless: true });
  try {
    await grantAndRegister(browser, 'http://127.0.0.1/*');
    const withUs = site.origin;
    const without = site.origin.replace('127.0.0.1', 'localhost');
    const loads: Record<'with' | 'without' | 'worker stopped', Load[]> = {
      with: [],
      without: [],
      'worker stopped': [],
    };
    for (let round = 0; round < ROUNDS; round++) {
      loads.without.push(await load(browser, without));
      loads.with.push(await load(browser, withUs));
      loads['worker stopped'].push(await load(browser, withUs, () => browser.endBackground()));
    }
    console.log(describe(loads));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function load({ page }: DrivenBrowser, address: string, before = async () => {}): Promise<Load> {
  // The first visit to a site pays for a new process; only the second is measured.
  await page.goto(address);
  await rest();
  await page.goto('about:blank');
  await before();
  await page.goto(address);
  await rest();
  // The browser counts anew for each document.
  const mainThread = await page.mainThreadTime();
  const clock = await page.run<{ parsed: number; painted: number | null; longest: number }>('return clock');
  return {
    mainThread,
    longestTask: clock.longest,
    toMarks: clock.painted === null ? null : clock.painted - clock.parsed,
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET));
}

function describe(loads: Record<string, Load[]>): string {
  const idle = median((loads.without ?? []).map(({ mainThread }) => mainThread));
  const rows = Object.entries(loads).map(([name, each]) => {
    const mainThread = median(each.map((one) => one.mainThread));
    const painted = each.flatMap(({ toMarks }) => (toMarks === null ? [] : [toMarks]));
    const longest = Math.max(...each.map(({ longestTask }) => longestTask));
    return [
      name,
      painted.length === 0 ? '-' : median(painted).toFixed(0),
      mainThread.toFixed(1),
      (mainThread - idle).toFixed(1),
      longest === 0 ? 'under 50' : longest.toFixed(0),
    ];
  });
  const head = [
    `sample article, ${ROUNDS} loads, medians, ms`,
    'parsed to marks',
    'main thread',
    'of it ours',
    'longest task',
  ];
  return table([head, ...rows]);
}
