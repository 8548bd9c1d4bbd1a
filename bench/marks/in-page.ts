/** What runs in the measured page: our painter and pointer, wrapping by hand, and mark.js, over the same places. */
import Mark from 'mark.js';
import type { Mark as OurMark } from '../../lib/in-page/mark';
import { createMarkIndex } from '../../lib/in-page/mark-index';
import { createPainter } from '../../lib/in-page/painter';
import { createPointer, hitAt } from '../../lib/in-page/pointer';
import type { ReadPage } from '../../lib/page/read-page';
import { readWholePage } from '../../scripts/read-whole-page';

interface Place {
  node: Text;
  start: number;
  end: number;
  /** From the beginning of the article's text, in UTF-16 units over all its text nodes, as mark.js counts. */
  offset: number;
}

/** What one technique did to the page. */
export interface Outcome {
  /** Milliseconds from the call to the first frame after it. */
  toFrame: number;
  /** The longest task while at it, in milliseconds; 0 where none reached 50. */
  longestTask: number;
  sameMarkup: boolean;
  /** Milliseconds for one look at what is under the pointer, on average. */
  hover: number;
}

type Technique = 'nothing' | 'ours' | 'wrapping' | 'mark.js';

let read: ReadPage;
let marks: OurMark[] = [];
let places: Place[] = [];

/** Finds `count` places, spread evenly: the words are known in every technique, only showing them is measured. */
export function prepare(count: number): number {
  read = readWholePage(document, location.href);
  const all = read.article.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\w{4,} \w{3,}/g)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  // Only places within one text node, so that every technique marks the same.
  const whole = all.filter((span) => read.map.rangesOf(span).length === 1);
  const step = whole.length / count;
  const spans = Array.from({ length: count }, (_, index) => whole[Math.floor(index * step)]!);
  marks = spans.map((span, index) => ({ span, look: 'known', ref: { kind: 'entity', entity: 'e', mention: index } }));
  const starts = nodeStarts();
  places = spans.map((span) => {
    const [range] = read.map.rangesOf(span);
    return { ...range!, offset: (starts.get(range!.node) ?? 0) + range!.start };
  });
  return places.length;
}

function nodeStarts(): Map<Text, number> {
  const starts = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, offset);
    offset += node.data.length;
  }
  return starts;
}

const SHOW: Record<Technique, () => void> = {
  nothing: () => undefined,
  ours: () => {
    const options = {
      document,
      map: read.map,
      blocks: read.article.blocks.length,
      signal: new AbortController().signal,
    };
    createPainter(options).paint(marks);
    createPointer({ ...options, onHit: () => undefined }).setMarks(marks);
  },
  wrapping: wrapByHand,
  'mark.js': () => {
    const ranges = places.map(({ offset, start, end }) => ({ start: offset, length: end - start }));
    new Mark(document.body).markRanges(ranges);
  },
};

/** One fragment for each text node: the quickest way of wrapping that we know. */
function wrapByHand(): void {
  for (let i = 0; i < places.length; ) {
    const { node } = places[i]!;
    const fragment = document.createDocumentFragment();
    let done = 0;
    for (; i < places.length && places[i]!.node === node; i++) {
      const { start, end } = places[i]!;
      const span = document.createElement('span');
      span.className = 'mark';
      span.textContent = node.data.slice(start, end);
      fragment.append(node.data.slice(done, start), span);
      done = end;
    }
    fragment.append(node.data.slice(done));
    node.replaceWith(fragment);
  }
}

/** Shows all places with one technique and measures it. The page must be fresh. */
export async function show(technique: Technique): Promise<Outcome> {
  const before = document.documentElement.outerHTML;
  const longTasks = watchLongTasks();
  await frame();
  const begun = performance.now();
  SHOW[technique]();
  await frame();
  const toFrame = performance.now() - begun;
  // What is put off (observers, idle work) belongs to it too.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { toFrame, longestTask: longTasks(), sameMarkup: document.documentElement.outerHTML === before, hover: 0 };
}

function watchLongTasks(): () => number {
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

const LOOKS = 400;

/** Milliseconds for one look-up of what is under the pointer, on average over the viewport. */
export function hover(technique: Technique): number {
  const index = createMarkIndex(marks);
  const look: Record<Technique, (x: number, y: number) => unknown> = {
    nothing: () => null,
    ours: (x, y) => hitAt(document, read.map, index, x, y),
    wrapping: (x, y) => document.elementFromPoint(x, y)?.closest('.mark'),
    'mark.js': (x, y) => document.elementFromPoint(x, y)?.closest('mark'),
  };
  look[technique](10, 10);
  const begun = performance.now();
  for (let i = 0; i < LOOKS; i++) look[technique](((i * 37) % innerWidth) + 0.5, ((i * 53) % innerHeight) + 0.5);
  return (performance.now() - begun) / LOOKS;
}
