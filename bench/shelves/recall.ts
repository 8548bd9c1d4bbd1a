/**
 * Recall over packs of statements in a real service worker, by the size of the library, beside two other ways to find
 * statements by their words. `npm run bench -- shelves`; AFORESAID_SIZES=1000,100000 for fewer. AFORESAID_DRAW=1 draws
 * the growth into `docs/benchmarks/`.
 */
import { median, table } from '../measured';
import { drawGrowth, type Line } from './draw-growth';
import { type MeasuredExtension, startMeasured } from './measured-extension';
import { claimsFrom, makeStatements, queryFrom, type Statements } from './recall-data';

const SIZES = (process.env.AFORESAID_SIZES ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Up to where the peers are taken: a million statements take minutes and gigabytes to build. */
const MOST_OF_PEERS = Number(process.env.AFORESAID_PEERS ?? 100_000);
const ROUNDS = 9;
const QUERIES = 60;
const ARTICLES = 15;
/** Queries and articles before those that count: a worker that answers many is not the one that was just started. */
const WARMING = 10;

interface Way {
  name: string;
  extension: MeasuredExtension;
  /** What the extension's handlers are asked with before the library's name. */
  before: string[];
  most: number;
}

interface Installed {
  took: number;
  index?: number;
  texts?: number;
}

interface Figures {
  installed: Installed;
  query: number[];
  woken: number[];
  empty: number[];
  article: number[];
  again: number[];
}

interface Recalled {
  inside: number;
}

const libraryName = (size: number): string => `statements-${size}`;

function high(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? Number.NaN;
}

async function search({ extension, before }: Way, library: string, text: string) {
  const { took, value } = await extension.ask<Recalled & { found: number }>('search', ...before, library, text);
  if (value.found === 0) throw new Error(`Nothing was found for "${text}".`);
  return { took, inside: value.inside };
}

/** What is asked in one turn. */
const queryOf = ({ sample }: Statements, turn: number, at: number) =>
  queryFrom(sample[(turn * 311 + at * 47) % sample.length]!);

/** The first query after the worker woke, beside a worker that has nothing to do. */
async function wake(way: Way, size: number, made: Statements, turn: number, into: Figures): Promise<void> {
  const { extension } = way;
  await extension.stopWorker();
  into.empty.push((await extension.ask('nothing')).took);
  await extension.stopWorker();
  into.woken.push((await search(way, libraryName(size), queryOf(made, turn, 0))).took);
}

/** Queries to a worker that has answered some, none of them twice; of ours also the claims of articles. */
async function askWarm(way: Way, size: number, made: Statements, into: Figures): Promise<void> {
  const library = libraryName(size);
  for (let at = 0; at < WARMING + QUERIES; at++) {
    const { inside } = await search(way, library, queryOf(made, 1, at));
    if (at >= WARMING) into.query.push(inside);
  }
  if (way.before.length > 0) return;
  for (let at = 0; at < WARMING + ARTICLES; at++) {
    const claims = claimsFrom(made.sample, at);
    const recall = async () => (await way.extension.ask<Recalled>('recall', library, claims)).value.inside;
    const [first, again] = [await recall(), await recall()];
    if (at >= WARMING) into.article.push(first);
    if (at >= WARMING) into.again.push(again);
  }
}

async function installAll(ways: readonly Way[]): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>();
  for (const { name, extension, before, most } of ways) {
    for (const size of SIZES.filter((each) => each <= most)) {
      const asked = [...before, libraryName(size), `${libraryName(size)}.gz`, 'statements'];
      const { value } = await extension.ask<Installed>('install', ...asked);
      figures.set(`${name} ${size}`, { installed: value, query: [], woken: [], empty: [], article: [], again: [] });
    }
  }
  return figures;
}

const one = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1));

function rowsOf(ways: readonly Way[], figures: Map<string, Figures>): string[][] {
  return ways.flatMap(({ name, most }) =>
    SIZES.filter((size) => size <= most).map((size) => {
      const { installed, query, woken, empty, article, again } = figures.get(`${name} ${size}`)!;
      const times = [median(query), high(query), median(woken), median(empty), median(article), median(again)];
      return [name, size.toLocaleString('en'), one(installed.took / 1000), ...times.map(one)];
    }),
  );
}

const HEAD = ['', 'statements', 'install s', 'query', 'p95', 'woken', 'empty', '20 claims', 'same again'];

function barsOf(figures: Map<string, Figures>, sizes: ReadonlyMap<number, number>): string[][] {
  const bar = (what: string, measured: number, most: number, unit: string) => [
    what,
    `${one(measured)} ${unit}`,
    `at most ${most} ${unit}`,
    measured <= most ? 'reached' : 'missed',
  ];
  const rows = [['', 'measured', 'bar', '']];
  for (const [size, query, woken] of [
    [100_000, 4, 20],
    [1_000_000, 9, 40],
  ] as const) {
    const of = figures.get(`packs ${size}`);
    if (!of) continue;
    const name = size.toLocaleString('en');
    rows.push(bar(`one query over ${name}, p95`, high(of.query), query, 'ms'));
    rows.push(
      bar(`first query of a woken worker over an empty one, ${name}`, median(of.woken) - median(of.empty), woken, 'ms'),
    );
    rows.push(bar(`20 claims of a new article, ${name}`, median(of.article), 60, 'ms'));
    const { took, index = Number.NaN, texts = Number.NaN } = of.installed;
    rows.push(bar(`install ${name}`, took / 1000, (60 * size) / 1_000_000, 's'));
    rows.push(bar(`index of ${name}`, index / 1e6, (42 * size) / 1_000_000, 'MB'));
    rows.push(bar('index and texts, of the pack’s gzip', (index + texts) / sizes.get(size)!, 1.5, 'x'));
  }
  return rows;
}

/** What it costs that the same statements lie in several packs. */
async function inSeveralPacks({ extension }: Way, size: number, { sample }: Statements): Promise<string> {
  const library = 'several';
  const times: string[] = [];
  for (let packs = 1; packs <= 4; packs++) {
    await extension.ask('install', library, `${libraryName(size)}-${packs}.gz`, `part-${packs}`);
    const taken: number[] = [];
    for (let at = 0; at < QUERIES; at++) {
      const { value } = await extension.ask<Recalled>('search', library, queryFrom(sample[(at * 23) % sample.length]!));
      taken.push(value.inside);
    }
    times.push(`${packs}: ${one(median(taken))}`);
  }
  return `one query, by the number of packs of ${(size / 4).toLocaleString('en')} statements, ms: ${times.join(', ')}`;
}

function linesOf(ways: readonly Way[], figures: Map<string, Figures>): Line[] {
  const lineOf = (label: string, way: Way, value: (of: Figures) => number): Line => ({
    label,
    points: SIZES.filter((size) => size <= way.most).map((size) => [size, value(figures.get(`${way.name} ${size}`)!)]),
  });
  return ways.flatMap((way) => [
    lineOf(`${way.name}: one query`, way, ({ query }) => median(query)),
    lineOf(`${way.name}: first of a woken worker`, way, ({ woken }) => median(woken)),
  ]);
}

async function measure(ways: readonly Way[], made: ReadonlyMap<number, Statements>): Promise<void> {
  const ours = ways[0]!;
  const figures = await installAll(ways);
  const all = ways.flatMap((way) => SIZES.filter((size) => size <= way.most).map((size) => ({ way, size })));
  const intoOf = ({ way, size }: (typeof all)[number]) => figures.get(`${way.name} ${size}`)!;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const each of all) await wake(each.way, each.size, made.get(each.size)!, turn, intoOf(each));
  }
  for (const each of all) await askWarm(each.way, each.size, made.get(each.size)!, intoOf(each));
  const sizes = new Map([...made].map(([size, { file }]) => [size, file.length]));
  console.log(`${ours.extension.version}; queries of ten words, ten best; ${ROUNDS} rounds in turns; medians, ms\n`);
  console.log(table([HEAD, ...rowsOf(ways, figures)]));
  console.log(`\n${table(barsOf(figures, sizes))}\n`);
  const several = Math.min(100_000, SIZES.at(-1)!);
  if (made.get(several)?.parts.length) console.log(await inSeveralPacks(ours, several, made.get(several)!));
  if (process.env.AFORESAID_DRAW)
    drawGrowth('recall', 'Recall by the number of statements', 'ms', linesOf(ways, figures));
  const [largest, last] = [SIZES.at(-1)!, made.get(SIZES.at(-1)!)!];
  await ours.extension.ask('recall', libraryName(largest), claimsFrom(last.sample, 3));
  const { heap, arrays } = await ours.extension.held();
  console.log(`the worker holds ${one(heap + arrays)} MB (bar: 16), ${one(arrays)} of it typed arrays`);
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
  const ours = await startMeasured(new URL('recall-worker.ts', import.meta.url), files);
  const peers = await startMeasured(new URL('recall-peers-worker.ts', import.meta.url), files);
  try {
    await measure(
      [
        { name: 'packs', extension: ours, before: [], most: Number.POSITIVE_INFINITY },
        { name: 'minisearch 7.2', extension: peers, before: ['inMemory'], most: MOST_OF_PEERS },
        { name: 'Dexie multiEntry', extension: peers, before: ['indexed'], most: MOST_OF_PEERS },
      ],
      made,
    );
  } finally {
    await ours.close();
    await peers.close();
  }
}
