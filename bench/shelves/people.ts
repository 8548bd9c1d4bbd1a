/**
 * People of packs in a real service worker: what installing costs, and recognising the people of an article, by the
 * size of the library, beside other ways to keep names. `npm run bench -- shelves/people`; what it can be told is in
 * `docs/benchmarks.md`.
 */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { ENGLISH_DATA } from '../../lib/languages/en/words/data';
import { DISK, HELD, INSTALL, WOKEN } from './columns';
import { barRow, type Column, circumstances, drawColumns, publish, rowsOf, takenLess } from './figures';
import { articleWith, type Library, makeLibrary } from './people-data';
import { ROUNDS, SIZES } from './settings';
import {
  attempt,
  closeWays,
  type Floor,
  hasEnough,
  hold,
  installAll,
  middle,
  type RunningWay,
  startFloor,
  startWays,
  type Trial as TrialOf,
  told,
  type Way,
  wake,
  wakeFloor,
} from './trials';

/** The look-up, and detection that tells every mention of anybody to its person. */
const MENTIONS = 'packs, all mentions told';
/** As many people of the library stand in an article. */
const PEOPLE = 20;
/** Articles after the first one of a woken worker, in each round. */
const ARTICLES = 4;
const STARTER = fileURLToPath(new URL('../../../shared/packs/people-starter.ndjson.gz', import.meta.url));

const TIMES = ['fresh', 'again', 'woken'] as const;
type Time = (typeof TIMES)[number];
type Trial = TrialOf<Time>;

const workerOf = (name: string) => new URL(`${name}.ts`, import.meta.url);
const peer = (name: string, worker: string): Way => ({
  name,
  worker: workerOf(`people-peers/${worker}`),
  isPeer: true,
});

const WAYS: Way[] = [
  { name: 'packs', worker: workerOf('people-worker'), isPeer: false },
  { name: MENTIONS, worker: workerOf('people-mentions-worker'), isPeer: false },
  peer('a Map built anew', 'map'),
  peer('fastscan 1.0, Aho-Corasick built anew', 'fastscan'),
  peer('modern-ahocorasick 3.3, loaded', 'modern-ahocorasick'),
  peer('Dexie 4.4 multiEntry', 'dexie'),
];

const libraryName = (size: number): string => `people-${size}`;

async function recognise({ way, size }: Trial, texts: string[]) {
  const answer = await way.extension.ask<{ inside: number; ids: string[] }>('recognise', libraryName(size), texts);
  // The peers ask for stretches of capitals alone, and detection takes some names for none.
  const least = way.name === 'packs' ? PEOPLE : PEOPLE * 0.8;
  const { length } = answer.value.ids;
  if (length < least) throw new Error(`Only ${length} of ${PEOPLE} people were found.`);
  return answer;
}

/**
 * One round: the first article after the worker woke, then others, then the last of them again, as often as there were
 * others: garbage is collected at the same one of these calls in each round, and must not be all that is seen of them.
 */
async function takeRound(trial: Trial, names: string[], turn: number): Promise<void> {
  const article = (at: number) => articleWith(names, ((turn * 7 + at) * PEOPLE) % names.length, PEOPLE);
  const { fresh, again } = trial.times;
  await wake(trial, () => recognise(trial, article(0)));
  for (let at = 1; at <= ARTICLES; at++) fresh.push((await recognise(trial, article(at))).value.inside);
  for (let at = 1; at <= ARTICLES; at++) again.push((await recognise(trial, article(ARTICLES))).value.inside);
}

const FRESH: Column<Time> = { head: 'a new article', of: (trial) => middle(trial, 'fresh') };
const COLUMNS: Column<Time>[] = [
  INSTALL,
  FRESH,
  { head: 'again', of: (trial) => middle(trial, 'again') },
  WOKEN,
  HELD,
  DISK,
];
const PANELS = [
  { ...FRESH, panel: 'A new article, ms' },
  { ...WOKEN, panel: 'First article of a woken worker, ms' },
  { ...INSTALL, panel: 'Installing, s' },
  { ...HELD, panel: 'Memory of the worker after an article, MB' },
];

function barsOf(trials: readonly Trial[], starter: number | null): string[][] {
  const of = (name: string) => trials.filter(({ way }) => way.name === name);
  const [small, large] = [of('packs')[0], of('packs').at(-1)];
  if (!small || !large) return [];
  const ratio = (some: readonly Trial[], time: Time) => middle(some.at(-1)!, time) / middle(some[0]!, time);
  const most = large.size.toLocaleString('en');
  const over = `${most} over ${small.size.toLocaleString('en')}`;
  return [
    barRow(`install ${most} people`, INSTALL.of(large), 40, 's'),
    ...(starter === null ? [] : [barRow('install 55,238 real people', starter / 1000, 4, 's')]),
    barRow(`a new article, ${most}`, middle(large, 'fresh'), 15, 'ms'),
    barRow(`${over}, nothing read before`, ratio(of('packs'), 'fresh'), 1.5, 'x'),
    ...(of(MENTIONS).length > 0 ? [barRow(`${over}, all mentions told`, ratio(of(MENTIONS), 'fresh'), 1.5, 'x')] : []),
    barRow(`${over}, read before`, ratio(of('packs'), 'again'), 1.5, 'x'),
    barRow(`first article of a woken worker, ${most}`, middle(large, 'woken'), 60, 'ms'),
    barRow(`memory of the worker, ${most}`, HELD.of(large), 16, 'MB'),
  ];
}

async function installStarter(ours: RunningWay | undefined): Promise<number | null> {
  if (!ours || !existsSync(STARTER)) return null;
  return (await ours.extension.ask<{ took: number }>('install', 'starter', 'starter.gz')).value.took;
}

async function measure(trials: readonly Trial[], names: string[], floor: Floor): Promise<void> {
  for (let turn = 0; turn < ROUNDS; turn++) {
    told(`round ${turn + 1} of ${ROUNDS}`);
    await wakeFloor(floor);
    for (const trial of trials.filter(({ times }) => !hasEnough(times.woken))) {
      await attempt(trial, () => takeRound(trial, names, turn));
    }
  }
  for (const trial of trials) {
    await attempt(trial, () => hold(trial, () => recognise(trial, articleWith(names, 0, PEOPLE))));
  }
}

async function runWays(running: readonly RunningWay[], names: string[], floor: Floor): Promise<void> {
  const [loadBefore] = os.loadavg();
  const trials = await installAll(running, TIMES, (size) => [libraryName(size), `${libraryName(size)}.gz`]);
  const starter = await installStarter(running.find(({ name }) => name === 'packs'));
  await measure(trials, names, floor);
  const fewer = takenLess(trials, ['woken', ROUNDS], 'Woken');
  const notes = [circumstances(floor, loadBefore!), ...(fewer ? [fewer] : [])];
  const tables = [[['', 'people', ...COLUMNS.map(({ head }) => head)], ...rowsOf(trials, COLUMNS)]];
  const bars = barsOf(trials, starter);
  if (bars.length > 0) tables.push([['', 'measured', 'at most', ''], ...bars]);
  publish('people', tables, notes);
  drawColumns('people', 'Growth of recognising people with the library', 'people', trials, PANELS);
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
  const [floor, running] = [await startFloor(), await startWays(WAYS, files)];
  try {
    await runWays(running, made[0]!.names, floor);
  } finally {
    await closeWays([floor, ...running]);
  }
}
