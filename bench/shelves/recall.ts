/**
 * Recall over packs of statements in a real service worker, by the size of the library, beside other ways to find
 * statements by their words. `npm run bench -- shelves/recall`; what it can be told is in `docs/benchmarks.md`.
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { median } from '../measured';
import { DISK, HELD, INSTALL, WOKEN } from './columns';
import type { Reads } from './count-reads';
import { barRow, type Column, circumstances, drawColumns, figure, publish, rowsOf, takenLess } from './figures';
import { claimsFrom, makeStatements, queryFrom, type Statements } from './recall-data';
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

const QUERIES = 60;
const ARTICLES = 15;
/** Queries and articles before those that count: a worker that answers many is not the one that was just started. */
const WARMING = 10;

const TIMES = ['query', 'woken', 'article', 'again'] as const;
type Time = (typeof TIMES)[number];
type Trial = TrialOf<Time>;

const workerOf = (name: string) => new URL(`${name}.ts`, import.meta.url);
const peer = (name: string, worker: string): Way => ({
  name,
  worker: workerOf(`recall-peers/${worker}`),
  isPeer: true,
});
const SQLITE = fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));

const ways = (): Way[] => [
  { name: 'packs', worker: workerOf('recall-worker'), isPeer: false },
  peer('minisearch 7.2', 'minisearch'),
  peer('flexsearch 0.8', 'flexsearch'),
  peer('orama 3.1', 'orama'),
  {
    ...peer('sqlite-wasm 3.54 FTS5, OPFS', 'sqlite'),
    inPage: true,
    holdsOutside: true,
    files: { 'sqlite3.wasm': readFileSync(SQLITE) },
  },
  peer('Dexie 4.4 multiEntry', 'dexie'),
];

interface Searched {
  inside: number;
  found: number;
}

const libraryName = (size: number): string => `statements-${size}`;

function high(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? Number.NaN;
}

/** Queries that found nothing, by trial: what answers fast because it has no answer must show. */
const nothingFound = new Map<Trial, number>();

async function search(trial: Trial, text: string) {
  const { way, size } = trial;
  const answer = await way.extension.ask<Searched>('search', libraryName(size), text);
  if (answer.value.found === 0) nothingFound.set(trial, (nothingFound.get(trial) ?? 0) + 1);
  return answer;
}

function nothingNote(): string | null {
  if (nothingFound.size === 0) return null;
  const each = [...nothingFound].map(([{ way, size }, count]) => `${way.name} ${size.toLocaleString('en')} (${count})`);
  return `Queries without an answer: ${each.join(', ')}.`;
}

/** What is asked in one turn. */
const queryOf = ({ sample }: Statements, turn: number, at: number) =>
  queryFrom(sample[(turn * 311 + at * 47) % sample.length]!);

/** Queries to a worker that has answered some, none of them twice. */
async function askWarm(trial: Trial, made: Statements): Promise<void> {
  const warming: number[] = [];
  for (let at = 0; at < WARMING + QUERIES; at++) {
    const into = at < WARMING ? warming : trial.times.query;
    if (!hasEnough(into)) into.push((await search(trial, queryOf(made, 1, at))).value.inside);
  }
}

/** The claims of articles; of ours alone, for it is more than finding statements by their words. */
async function askArticles({ way, size, times }: Trial, made: Statements): Promise<void> {
  for (let at = 0; at < WARMING + ARTICLES; at++) {
    const claims = claimsFrom(made.sample, at);
    const recall = async () =>
      (await way.extension.ask<{ inside: number }>('recall', libraryName(size), claims)).value.inside;
    const [first, again] = [await recall(), await recall()];
    if (at >= WARMING) times.article.push(first);
    if (at >= WARMING) times.again.push(again);
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What an article reads that was not seen before: other ones than were timed, for those are still in memory. */
async function readsOf({ way, size }: Trial, { sample }: Statements): Promise<string> {
  const reads: Reads[] = [];
  for (let at = 0; at < ARTICLES; at++) {
    const claims = claimsFrom(sample, WARMING + ARTICLES + at);
    reads.push((await way.extension.ask<Reads>('countRecall', libraryName(size), claims)).value);
  }
  const [records, bytes, inflated] = (['records', 'bytes', 'inflated'] as const).map((what) =>
    mean(reads.map((each) => each[what])),
  );
  const read = `${figure(records!)} records, ${figure(bytes! / 1e6)} MB`;
  return `20 claims over ${size.toLocaleString('en')} read ${read}, and inflate ${figure(inflated!)} blocks.`;
}

const QUERY: Column<Time> = { head: 'query', of: (trial) => middle(trial, 'query') };
const COLUMNS: Column<Time>[] = [
  INSTALL,
  QUERY,
  { head: 'p95', of: ({ times }) => high(times.query) },
  WOKEN,
  HELD,
  DISK,
  { head: '20 claims', of: (trial) => middle(trial, 'article') },
  { head: 'again', of: (trial) => middle(trial, 'again') },
];
const PANELS = [
  { ...QUERY, panel: 'One query, ms' },
  { ...WOKEN, panel: 'First query of a woken worker, ms' },
  { ...INSTALL, panel: 'Installing, s' },
  { ...HELD, panel: 'Memory of the worker after a query, MB' },
];

/** What has to be reached at these sizes, ms. */
const BARS = new Map<number, [query: number, woken: number]>([
  [100_000, [4, 20]],
  [1_000_000, [9, 40]],
]);

/** The bars for one size. */
function barsOf(trial: Trial, floor: Floor, pack: number): string[][] {
  const [query, woken] = BARS.get(trial.size)!;
  const name = trial.size.toLocaleString('en');
  const share = trial.size / 1_000_000;
  const { index = Number.NaN, texts = Number.NaN } = trial.installed;
  return [
    barRow(`one query over ${name}, p95`, high(trial.times.query), query, 'ms'),
    barRow(
      `first query of a woken worker over an empty one, ${name}`,
      middle(trial, 'woken') - median(floor.times),
      woken,
      'ms',
    ),
    barRow(`20 claims of a new article, ${name}`, middle(trial, 'article'), 60, 'ms'),
    barRow(`install ${name}`, INSTALL.of(trial), 60 * share, 's'),
    barRow(`index of ${name}`, index / 1e6, 42 * share, 'MB'),
    barRow(`index and texts of ${name}, of the pack’s gzip`, (index + texts) / pack, 1.5, 'x'),
    barRow(`memory of the worker after an article, ${name}`, HELD.of(trial), 16, 'MB'),
  ];
}

/** What it costs that the same statements lie in several packs. */
async function inSeveralPacks({ extension }: RunningWay, size: number, { sample }: Statements): Promise<string> {
  const library = 'several';
  const times: string[] = [];
  for (let packs = 1; packs <= 4; packs++) {
    await extension.ask('install', library, `${libraryName(size)}-${packs}.gz`, `part-${packs}`);
    const taken: number[] = [];
    for (let at = 0; at < QUERIES; at++) {
      const { value } = await extension.ask<Searched>('search', library, queryFrom(sample[(at * 23) % sample.length]!));
      taken.push(value.inside);
    }
    times.push(figure(median(taken)));
  }
  const each = (size / 4).toLocaleString('en');
  return `One query over one, two, three and four packs of ${each} statements took ${times.join(', ')} ms.`;
}

/** Everything that is timed, and after it what is held. */
async function measure(trials: readonly Trial[], made: ReadonlyMap<number, Statements>, floor: Floor): Promise<void> {
  const of = ({ size }: Trial) => made.get(size)!;
  for (let turn = 0; turn < ROUNDS; turn++) {
    told(`round ${turn + 1} of ${ROUNDS}`);
    await wakeFloor(floor);
    for (const trial of trials.filter(({ times }) => !hasEnough(times.woken))) {
      await attempt(trial, () => wake(trial, () => search(trial, queryOf(of(trial), turn, 0))));
    }
  }
  for (const trial of trials) {
    await attempt(trial, () => askWarm(trial, of(trial)));
    if (!trial.way.isPeer) await askArticles(trial, of(trial));
  }
}

async function holdAll(trials: readonly Trial[], made: ReadonlyMap<number, Statements>): Promise<void> {
  for (const trial of trials) {
    const { sample } = made.get(trial.size)!;
    const ask = () =>
      trial.way.isPeer
        ? search(trial, queryFrom(sample[0]!))
        : trial.way.extension.ask('recall', libraryName(trial.size), claimsFrom(sample, 3));
    await attempt(trial, () => hold(trial, ask));
  }
}

async function runWays(
  running: readonly RunningWay[],
  made: ReadonlyMap<number, Statements>,
  floor: Floor,
): Promise<void> {
  const [loadBefore] = os.loadavg();
  const argsOf = (size: number) => [libraryName(size), `${libraryName(size)}.gz`, 'statements'];
  const trials = await installAll(running, TIMES, argsOf);
  await measure(trials, made, floor);
  const [ours, several] = [running.find(({ isPeer }) => !isPeer), Math.min(100_000, SIZES.at(-1)!)];
  const hasParts = Boolean(made.get(several)?.parts.length);
  const packs = ours && hasParts ? await inSeveralPacks(ours, several, made.get(several)!) : null;
  const largest = trials.filter(({ way }) => !way.isPeer).at(-1);
  const reads = largest ? await readsOf(largest, made.get(largest.size)!) : null;
  await holdAll(trials, made);
  const bars = trials
    .filter(({ way, size }) => !way.isPeer && BARS.has(size))
    .flatMap((trial) => barsOf(trial, floor, made.get(trial.size)!.file.length));
  const fewer = [
    takenLess(trials, ['woken', ROUNDS], 'Woken'),
    takenLess(trials, ['query', QUERIES], 'Asked'),
    nothingNote(),
  ];
  const notes = [circumstances(floor, loadBefore!), packs, reads, ...fewer].filter((note) => note !== null);
  const tables = [[['', 'statements', ...COLUMNS.map(({ head }) => head)], ...rowsOf(trials, COLUMNS)]];
  if (bars.length > 0) tables.push([['', 'measured', 'at most', ''], ...bars]);
  publish('recall', tables, notes);
  drawColumns('recall', 'Growth of recall with the number of statements', 'statements', trials, PANELS);
}

/** Installs, measures, and prints. */
export async function run(): Promise<void> {
  const made = new Map<number, Statements>();
  for (const size of SIZES) {
    const statements = makeStatements(size);
    if (!statements) return console.log('The maker of statements is not here.');
    made.set(size, statements);
  }
  const files: Record<string, Uint8Array> = {};
  for (const [size, { file, parts }] of made) {
    files[`${libraryName(size)}.gz`] = file;
    for (const [i, part] of parts.entries()) files[`${libraryName(size)}-${i + 1}.gz`] = part;
  }
  const [floor, running] = [await startFloor(), await startWays(ways(), files)];
  try {
    await runWays(running, made, floor);
  } finally {
    await closeWays([floor, ...running]);
  }
}
