/** Ways to do the same thing, each with a library of each size, and what was measured of them. */
import { median } from '../measured';
import type { Answered, Held, MeasuredExtension } from './measured-extension';
import { startMeasured } from './measured-extension';
import { isWanted, MOST_OF_PEERS, PEER_SECONDS, SIZES } from './settings';

/** How something is done: ours, or a peer's. */
export interface Way {
  name: string;
  /** A module with `handlers`. */
  worker: URL;
  isPeer: boolean;
  /** A dedicated worker of a page in place of the service worker: what needs synchronous files can have no other. */
  inPage?: boolean;
  /** Whether it has memory that the browser does not count, and tells how much of it. */
  holdsOutside?: boolean;
  /** What only this way needs beside its worker, by name. */
  files?: Record<string, Uint8Array>;
}

/** A way that runs. */
export interface RunningWay extends Way {
  extension: MeasuredExtension;
}

/** One way with a library of one size, and what was measured of it. Times are in milliseconds. */
export interface Trial<Time extends string> {
  way: RunningWay;
  size: number;
  /** Why it has no figures, or none after those that it has: what it was over. */
  over: string | null;
  install: number;
  /** Bytes that installing it took on the disk, by the browser's own account. */
  disk: number;
  /** What the worker answered to having installed it. */
  installed: Record<string, number>;
  held: Held;
  times: Record<Time, number[]>;
}

/** Starts those that are wanted, each in a browser of its own so that none pays for another's code or files. */
export async function startWays(ways: readonly Way[], files: Record<string, Uint8Array>): Promise<RunningWay[]> {
  const running: RunningWay[] = [];
  for (const way of ways.filter(({ name, isPeer }) => isWanted(name) && (!isPeer || MOST_OF_PEERS > 0))) {
    const { worker, inPage = false } = way;
    const options = { inPage, ...(way.isPeer ? { seconds: PEER_SECONDS } : {}) };
    running.push({ ...way, extension: await startMeasured(worker, { ...files, ...way.files }, options) });
  }
  return running;
}

/** What a failure is called in a table. */
function overOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/^over \d/.test(text)) return text;
  if (/invalid string length/i.test(text)) return 'over 512 MB in one string';
  if (/out of memory|allocation failed|crash/i.test(text)) return 'over the memory of a worker';
  if (/message channel closed|has been closed|context was destroyed/i.test(text)) return 'ended by the browser';
  return `failed: ${text.replace(/^page\.evaluate: (?:Error: )*/, '').slice(0, 60)}`;
}

/** How far it is, for who waits; the figures stand apart from it. */
export function told(progress: string): void {
  console.error(`  ${progress}`);
}

/** A trial in words. */
function nameOf<Time extends string>({ way, size }: Trial<Time>): string {
  return `${way.name}, ${size.toLocaleString('en')}`;
}

/** Does something with a trial unless it failed before; that a peer fails is a result. */
export async function attempt<Time extends string>(trial: Trial<Time>, work: () => Promise<void>): Promise<void> {
  if (trial.over !== null) return;
  try {
    await work();
  } catch (error) {
    if (!trial.way.isPeer) throw error;
    trial.over = overOf(error);
    told(`${nameOf(trial)}: ${trial.over} (${String(error).slice(0, 200)})`);
    await trial.way.extension.stopWorker();
  }
}

/** Installs each library in each way, the peers' up to their size. */
export async function installAll<Time extends string>(
  ways: readonly RunningWay[],
  times: readonly Time[],
  argsOf: (size: number) => unknown[],
): Promise<Trial<Time>[]> {
  const trials: Trial<Time>[] = [];
  for (const way of ways) {
    let used = await way.extension.diskUsed();
    for (const size of way.isPeer ? SIZES.filter((each) => each <= MOST_OF_PEERS) : SIZES) {
      const trial = newTrial(way, size, times);
      trials.push(trial);
      await attempt(trial, () => install(trial, argsOf(size)));
      const now = await way.extension.diskUsed();
      if (trial.over === null && now > used) trial.disk = now - used;
      used = now;
      if (trial.over === null) told(`installed ${nameOf(trial)}: ${(trial.install / 1000).toFixed(1)} s`);
    }
  }
  return trials;
}

function newTrial<Time extends string>(way: RunningWay, size: number, times: readonly Time[]): Trial<Time> {
  return {
    way,
    size,
    over: null,
    install: Number.NaN,
    disk: Number.NaN,
    installed: {},
    held: { heap: Number.NaN, arrays: Number.NaN },
    times: Object.fromEntries(times.map((time) => [time, []])) as unknown as Record<Time, number[]>,
  };
}

async function install<Time extends string>(trial: Trial<Time>, args: unknown[]): Promise<void> {
  const { value } = await trial.way.extension.ask<Record<string, number>>('install', ...args);
  trial.installed = value;
  trial.install = value.took!;
}

/** Half a minute of one thing is enough of a peer that is that slow, if it was taken this often. */
const [ENOUGH, FEWEST] = [30_000, 3];

/** Whether so much was taken already that more would only cost time. */
export function hasEnough(taken: readonly number[]): boolean {
  return taken.length >= FEWEST && taken.reduce((sum, each) => sum + each, 0) > ENOUGH;
}

/** Takes the first answer of a woken worker, in milliseconds. */
export async function wake<Time extends string>(
  { way: { extension }, times }: Trial<Time | 'woken'>,
  ask: () => Promise<Answered<unknown>>,
): Promise<void> {
  await extension.stopWorker();
  times.woken.push((await ask()).took);
}

/** A worker that is woken to do nothing: the floor under every other. */
export interface Floor {
  extension: MeasuredExtension;
  times: number[];
}

/** Starts it, in a browser of its own. */
export async function startFloor(): Promise<Floor> {
  return { extension: await startMeasured(new URL('empty-worker.ts', import.meta.url), {}), times: [] };
}

/** Takes the answer of the empty worker once more. */
export async function wakeFloor({ extension, times }: Floor): Promise<void> {
  await extension.stopWorker();
  times.push((await extension.ask('nothing')).took);
}

/** What a worker holds that woke and answered. Attaches a debugger, so this comes after everything that is timed. */
export async function hold<Time extends string>(trial: Trial<Time>, ask: () => Promise<unknown>): Promise<void> {
  const { extension } = trial.way;
  await extension.stopWorker();
  await ask();
  const outside = trial.way.holdsOutside ? (await extension.ask<number>('outside')).value / 1e6 : 0;
  const { heap, arrays } = await extension.held();
  trial.held = { heap, arrays: arrays + outside };
}

/** The middle of what was taken; NaN of nothing. */
export const middle = <Time extends string>({ times }: Trial<Time>, time: Time): number => median(times[time]);

/** Ends the browsers. */
export async function closeWays(ways: readonly { extension: MeasuredExtension }[]): Promise<void> {
  for (const { extension } of ways) await extension.close();
}
