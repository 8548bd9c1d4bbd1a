/**
 * People of packs in a real service worker: what installing costs, and recognising the people of an article, by the size
 * of the library, beside two other ways to keep names. `npm run bench -- shelves`; AFORESAID_SIZES=1000,100000 for
 * fewer. AFORESAID_DRAW=1 draws `docs/benchmarks/people-growth.svg`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGLISH_DATA } from '../../lib/detect/english/data';
import { median, table } from '../measured';
import { drawGrowth, type Line } from './draw-growth';
import { type Held, type MeasuredExtension, startMeasured } from './measured-extension';
import { articleWith, type Library, makeLibrary } from './people-data';

const SIZES = (process.env.AFORESAID_SIZES ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Rows of Dexie cost 0.1 to 0.2 ms each: a million are not worth the wait. */
const MOST_INDEXED = 100_000;
const ALL = Number.POSITIVE_INFINITY;
/** The look-up, and detection that tells every mention of anybody to its person. */
const MENTIONS = 'packs, all mentions told';
const ROUNDS = 9;
/** As many people of the library stand in an article. */
const PEOPLE = 20;
const STARTER = fileURLToPath(new URL('../../../shared/packs/people-starter.ndjson.gz', import.meta.url));

/** One way to keep people, with the extension that has it. */
interface Way {
  name: string;
  extension: MeasuredExtension;
  /** What the extension's handlers are asked with before the library's name. */
  before: string[];
  most: number;
  /** Whether everybody in the article must be found. */
  findsAll: boolean;
}

interface Figures {
  install: number;
  fresh: number[];
  again: number[];
  woken: number[];
  empty: number[];
}

const libraryName = (size: number): string => `people-${size}`;

async function recognise({ extension, before, findsAll }: Way, size: number, texts: string[]) {
  const { took, value } = await extension.ask<{ inside: number; ids: string[] }>(
    'recognise',
    ...before,
    libraryName(size),
    texts,
  );
  // The peers ask for stretches of capitals alone, and detection takes some names for none.
  if (value.ids.length < (findsAll ? PEOPLE : PEOPLE * 0.8))
    throw new Error(`Only ${value.ids.length} of ${PEOPLE} people were found.`);
  return { took, inside: value.inside };
}

/** One round: the first article after the worker woke, then others, then the last of them again. */
async function takeRound(way: Way, size: number, names: string[], turn: number, into: Figures): Promise<void> {
  const { extension } = way;
  await extension.stopWorker();
  into.empty.push((await extension.ask('nothing')).took);
  await extension.stopWorker();
  const article = (at: number) => articleWith(names, ((turn * 7 + at) * PEOPLE) % names.length, PEOPLE);
  into.woken.push((await recognise(way, size, article(0))).took);
  for (let at = 1; at <= 4; at++) into.fresh.push((await recognise(way, size, article(at))).inside);
  into.again.push((await recognise(way, size, article(4))).inside);
}

async function installAll(ways: Way[]): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>();
  for (const { name, extension, before, most } of ways) {
    for (const size of SIZES.filter((each) => each <= most)) {
      const { value } = await extension.ask<{ took: number }>(
        'install',
        ...before,
        libraryName(size),
        `${libraryName(size)}.gz`,
      );
      figures.set(`${name} ${size}`, { install: value.took, fresh: [], again: [], woken: [], empty: [] });
    }
  }
  return figures;
}

function rowsOf(ways: Way[], figures: Map<string, Figures>): string[][] {
  return ways.flatMap(({ name, most }) =>
    SIZES.filter((size) => size <= most).map((size) => {
      const { install, fresh, again, woken, empty } = figures.get(`${name} ${size}`)!;
      const cells = [fresh, again, woken, empty].map((each) => median(each).toFixed(1));
      return [name, size.toLocaleString('en'), (install / 1000).toFixed(1), ...cells];
    }),
  );
}

const HEAD = ['', 'people', 'install s', 'a new article', 'the same again', 'woken: to answer', 'empty worker'];

function barsOf(figures: Map<string, Figures>, starter: number | null, { heap, arrays }: Held): string[][] {
  const small = figures.get(`packs ${SIZES[0]}`)!;
  const large = figures.get(`packs ${SIZES.at(-1)}`)!;
  const [before, after] = [median(small.fresh), median(large.fresh)];
  const [fewTold, manyTold] = [SIZES[0], SIZES.at(-1)].map((size) => median(figures.get(`${MENTIONS} ${size}`)!.fresh));
  const bar = (what: string, measured: number, most: number, unit: string) => [
    what,
    `${measured.toFixed(1)} ${unit}`,
    `at most ${most} ${unit}`,
    measured <= most ? 'reached' : 'missed',
  ];
  return [
    ['', 'measured', 'bar', ''],
    bar(`install ${SIZES.at(-1)!.toLocaleString('en')} people`, large.install / 1000, 40, 's'),
    ...(starter === null ? [] : [bar('install the starter pack, 55,238 people', starter / 1000, 4, 's')]),
    bar('a new article, largest library', after, 15, 'ms'),
    bar('largest / smallest, a new article', after / before, 1.5, 'x'),
    bar('largest / smallest, all mentions told', manyTold! / fewTold!, 1.5, 'x'),
    bar('largest / smallest, the same again', median(large.again) / median(small.again), 1.5, 'x'),
    bar('first article of a woken worker', median(large.woken), 60, 'ms'),
    bar('the worker holds', heap + arrays, 16, 'MB'),
  ];
}

/** For each way a new article, and the first one of a woken worker. */
function linesOf(ways: Way[], figures: Map<string, Figures>): Line[] {
  return ways.flatMap(({ name, most }) => {
    const line = (label: string, of: (each: Figures) => number[]): Line => ({
      label: `${name}, ${label}`,
      points: SIZES.filter((size) => size <= most).map((size) => [size, median(of(figures.get(`${name} ${size}`)!))]),
    });
    return [line('a new article', ({ fresh }) => fresh), line('woken: message to answer', ({ woken }) => woken)];
  });
}

async function installStarter({ extension }: Way): Promise<number | null> {
  if (!existsSync(STARTER)) return null;
  return (await extension.ask<{ took: number }>('install', 'starter', 'starter.gz')).value.took;
}

async function measure(ways: Way[], names: string[]): Promise<void> {
  const ours = ways[0]!;
  const starter = await installStarter(ours);
  const figures = await installAll(ways);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const way of ways) {
      for (const size of SIZES.filter((each) => each <= way.most)) {
        await takeRound(way, size, names, turn, figures.get(`${way.name} ${size}`)!);
      }
    }
  }
  const largest = SIZES.at(-1)!;
  await recognise(ours, largest, articleWith(names, 0, PEOPLE));
  console.log(
    `${ours.extension.version}; ${PEOPLE} people in an article of 3,000 words; ${ROUNDS} rounds in turns; medians, ms\n`,
  );
  console.log(table([HEAD, ...rowsOf(ways, figures)]));
  if (process.env.AFORESAID_DRAW)
    drawGrowth('people', 'People of an article, by the number in the library', 'ms', linesOf(ways, figures));
  console.log(`\n${table(barsOf(figures, starter, await ours.extension.held()))}`);
}

/** Installs, measures, and prints two tables. */
export async function run(): Promise<void> {
  const libraries = SIZES.map(makeLibrary);
  if (libraries.some((library) => library === null)) return console.log('The maker of names is not here.');
  const made = libraries as Library[];
  const files: Record<string, Uint8Array> = Object.fromEntries(
    made.map(({ file }, i) => [`${libraryName(SIZES[i]!)}.gz`, file]),
  );
  files['english.json'] = Buffer.from(JSON.stringify(ENGLISH_DATA));
  if (existsSync(STARTER)) files['starter.gz'] = readFileSync(STARTER);
  const ours = await startMeasured(new URL('people-worker.ts', import.meta.url), files);
  const mentions = await startMeasured(new URL('people-mentions-worker.ts', import.meta.url), files);
  const peers = await startMeasured(new URL('people-peers-worker.ts', import.meta.url), files);
  try {
    await measure(
      [
        { name: 'packs', extension: ours, before: [], most: ALL, findsAll: true },
        { name: MENTIONS, extension: mentions, before: [], most: ALL, findsAll: false },
        { name: 'a Map built anew', extension: peers, before: ['inMemory'], most: ALL, findsAll: false },
        { name: 'Dexie multiEntry', extension: peers, before: ['indexed'], most: MOST_INDEXED, findsAll: false },
      ],
      made[0]!.names,
    );
  } finally {
    await ours.close();
    await mentions.close();
    await peers.close();
  }
}
