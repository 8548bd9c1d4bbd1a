/** What runs in the measured page: our gate and reading, Readability on a clone, and a bare walk as the floor. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { judgePage } from '../../lib/page/article-gate';
import { readArticleInSlices } from '../../lib/page/read-page';
import { readWholePage } from '../../scripts/read-whole-page';

/** Everything that is timed, in the order it runs. */
export const TECHNIQUES = ['gate', 'article text', 'bare walk', 'isProbablyReaderable', 'Readability'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** Milliseconds. */
export interface Timing {
  first: number;
  median: number;
}

/** Times every technique on this page: the first run with cold code, then `rounds` in turns. */
export function time(address: string, rounds: number): Record<Technique, Timing> {
  const runs: Record<Technique, () => unknown> = {
    gate: () => judgePage(document, address),
    'article text': () => readWholePage(document, address),
    'bare walk': bareWalk,
    isProbablyReaderable: () => isProbablyReaderable(document),
    Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  };
  const taken = new Map<Technique, number[]>(TECHNIQUES.map((technique) => [technique, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const technique of TECHNIQUES) taken.get(technique)!.push(timeOnce(runs[technique]));
  }
  return Object.fromEntries(TECHNIQUES.map((technique) => [technique, timing(taken.get(technique)!)])) as Record<
    Technique,
    Timing
  >;
}

function timing([first = 0, ...rest]: number[]): Timing {
  return { first, median: rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)] ?? first };
}

function timeOnce(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).length;
  return length;
}

/** What reading a huge page in slices took, in milliseconds, and whether the page stayed as it was. */
export interface SliceOutcome {
  gate: number;
  /** From the call to the answer. */
  whole: number;
  /** 0 where no task reached 50 ms, the least that browsers report. */
  longestTask: number;
  outcome: string;
  blocks: number;
  sameMarkup: boolean;
}

/** Reads this page as the content script does, and watches the tasks it makes. */
export async function readInSlices(address: string): Promise<SliceOutcome> {
  const before = document.documentElement.outerHTML;
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  });
  await pause();
  observer.observe({ type: 'longtask' });
  const gate = timeOnce(() => judgePage(document, address));
  const begun = performance.now();
  const outcome = await readArticleInSlices(document, address, { signal: new AbortController().signal });
  const whole = performance.now() - begun;
  await pause();
  observer.disconnect();
  return {
    gate,
    whole,
    longestTask: Math.max(0, ...tasks),
    outcome: outcome.status === 'not-read' ? outcome.reason : outcome.status,
    blocks: outcome.status === 'read' ? outcome.article.blocks.length : 0,
    sameMarkup: document.documentElement.outerHTML === before,
  };
}

/** Long enough for what went before to be reported. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
