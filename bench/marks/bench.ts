/**
 * Marks on a page of 3,000 paragraphs: our painter beside wrapping by hand and mark.js, in real Chromium, all in one
 * run and in turns, each time on a fresh page. Times are of this machine; compare the ratios.
 */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { servePages } from '../../scripts/browsers/serve-pages';
import { temporaryProfile } from '../../scripts/browsers/temporary-profile';
import { bundleForPage } from '../bundle-for-page';
import { median, table } from '../measured';
import type { Outcome } from './in-page';
import { longPage } from './long-page';

const PARAGRAPHS = 3000;
const COUNTS = [500, 5000];
const ROUNDS = 7;
const TECHNIQUES = ['nothing', 'ours', 'wrapping', 'mark.js'] as const;
type Technique = (typeof TECHNIQUES)[number];

interface Measured extends Outcome {
  /** Milliseconds that the page's main thread worked, from the call until 300 ms after the frame. */
  mainThread: number;
}

type InPage = typeof import('./in-page');

/** Measures and prints one table for each number of marks. */
export async function run(): Promise<void> {
  const found = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (!found) throw new Error('This needs Chromium, Chrome or Edge.');
  const profile = temporaryProfile('bench');
  const site = await servePages({ '/': { body: longPage(PARAGRAPHS) } });
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless: true,
    env: profile.env,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
    viewport: { width: 1280, height: 900 },
  });
  try {
    const code = await bundleForPage(new URL('in-page.ts', import.meta.url));
    console.log(`${PARAGRAPHS} paragraphs, ${ROUNDS} fresh pages each, medians; ms`);
    for (const count of COUNTS) console.log(`\n${await measure(context, site.origin, code, count)}`);
  } finally {
    await context.close();
    await site.close();
    profile.remove();
  }
}

async function measure(context: BrowserContext, address: string, code: string, count: number): Promise<string> {
  const results = new Map<Technique, Measured[]>(TECHNIQUES.map((technique) => [technique, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < TECHNIQUES.length; turn++) {
      const technique = TECHNIQUES[(turn + round) % TECHNIQUES.length]!;
      results.get(technique)?.push(await measureOnce(context, address, code, count, technique));
    }
  }
  return describe(count, results);
}

async function measureOnce(
  context: BrowserContext,
  address: string,
  code: string,
  count: number,
  technique: Technique,
): Promise<Measured> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.evaluate(`${code}; globalThis.bench = bench;`);
    await page.evaluate((wanted) => (globalThis as unknown as { bench: InPage }).bench.prepare(wanted), count);
    const taskTime = await createTaskClock(page);
    const begun = await taskTime();
    const outcome = await page.evaluate(
      (name) => (globalThis as unknown as { bench: InPage }).bench.show(name),
      technique,
    );
    const mainThread = (await taskTime()) - begun;
    const hover = await page.evaluate(
      (name) => (globalThis as unknown as { bench: InPage }).bench.hover(name),
      technique,
    );
    return { ...outcome, mainThread, hover };
  } finally {
    await page.close();
  }
}

/** Reads how long the page's main thread has worked so far, in milliseconds. */
async function createTaskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** `of it` leaves out what the same page costs with nothing shown; ratios are of that. */
function describe(count: number, results: Map<Technique, Measured[]>): string {
  const middle = (technique: Technique, of: (each: Measured) => number) =>
    median((results.get(technique) ?? []).map(of));
  const idle = middle('nothing', ({ mainThread }) => mainThread);
  const ours = middle('ours', ({ mainThread }) => mainThread) - idle;
  const rows = TECHNIQUES.map((technique) => {
    const ofIt = middle(technique, ({ mainThread }) => mainThread) - idle;
    return [
      technique,
      middle(technique, ({ toFrame }) => toFrame).toFixed(1),
      middle(technique, ({ mainThread }) => mainThread).toFixed(1),
      ofIt.toFixed(1),
      technique === 'nothing' ? '' : `${(ofIt / ours).toFixed(1)} x`,
      describeLongest(Math.max(...(results.get(technique) ?? []).map(({ longestTask }) => longestTask))),
      results.get(technique)?.every(({ sameMarkup }) => sameMarkup) ? 'same' : 'changed',
      middle(technique, ({ hover }) => hover).toFixed(3),
    ];
  });
  const head = [
    `${count} marks`,
    'to next frame',
    'main thread',
    'of it',
    'ratio',
    'longest task',
    'outerHTML',
    'hover look-up',
  ];
  return table([head, ...rows]);
}

function describeLongest(longest: number): string {
  return longest === 0 ? 'under 50' : longest.toFixed(0);
}
