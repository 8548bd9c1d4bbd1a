/**
 * One process that reads articles for the first time, started by `speed.ts`, which needs a fresh one for each first
 * time. Standard input: {@link Asked}. Prints a {@link Speed} or megabytes.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lowerQuartile, median } from '../measured';

/** What one process measured, in milliseconds and megabytes. */
export interface Speed {
  /** Parsing and evaluating the bundled code, as a background does at each start of its worker. */
  start: number;
  /** Taking in the data file's text; nothing for compromise, whose data come with its code. */
  data: number;
  /** Data and the first article together: what a reader waits for on the first page after a start. */
  first: number;
  /** The same in time of the processor, all threads together: it knows less of what else the machine does. */
  firstProcessor: number;
  /** All articles, after some rounds. */
  warm: number;
  warmQuartile: number;
}

/** What the bundles of `speed-ours.ts` and `speed-compromise.ts` export. */
export interface Reader {
  hold(data: string): void;
  read(text: string): void;
}

/**
 * `bundle` is a file, `data` the text of the data file. A collection before the first article would slow it: memory
 * apart.
 */
export interface Asked {
  what: 'times' | 'memory';
  bundle: string;
  data: string;
  texts: string[];
}

/** Rounds over all texts; the first ones only warm the machine's compiler. */
const ROUNDS = 12;
const COLD_ROUNDS = 4;

/** Megabytes held after a collection of what is not needed any more. */
function heldMegabytes(collect: () => void): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure({ bundle, data, texts }: Asked): Promise<Speed> {
  const before = performance.now();
  const { hold, read } = (await import(bundle)) as Reader;
  const start = performance.now() - before;
  const processor = processorMilliseconds();
  const dataTime = milliseconds(() => hold(data));
  const first = dataTime + milliseconds(() => read(texts[0]!));
  const firstProcessor = processorMilliseconds() - processor;
  const times = Array.from({ length: ROUNDS }, () => texts.map((text) => milliseconds(() => read(text))))
    .slice(COLD_ROUNDS)
    .flat();
  return {
    start,
    data: dataTime,
    first,
    firstProcessor,
    warm: median(times),
    warmQuartile: lowerQuartile(times),
  };
}

/** What the data and reading the first article leave behind, in megabytes; code is not counted. */
async function memoryOf({ bundle, data, texts }: Asked): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { hold, read } = (await import(bundle)) as Reader;
  const before = heldMegabytes(collect);
  hold(data);
  read(texts[0]!);
  return heldMegabytes(collect) - before;
}

const asked = JSON.parse(readFileSync(0, 'utf8')) as Asked;
console.log(JSON.stringify(asked.what === 'memory' ? await memoryOf(asked) : await measure(asked)));
